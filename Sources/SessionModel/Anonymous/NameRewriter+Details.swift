import Vocabulary

// The values inside facts. Each is made anew from all its parts.

extension MemberAddition {
  func rewritten(by rewriter: inout some NameRewriter) -> MemberAddition {
    // A seat says who it was to everyone who was in the room.
    MemberAddition(
      member: member,
      name: rewriter.name(name, of: member),
      code: rewriter.code(code, of: member),
      seat: nil,
      role: role,
      attributes: attributes.compactMap { $0.rewritten(by: &rewriter, .person(member)) },
      isAbsent: isAbsent
    )
  }
}

extension MemberChange {
  func rewritten(by rewriter: inout some NameRewriter) -> MemberChange {
    MemberChange(
      member: member,
      name: name.map { rewriter.name($0, of: member) },
      seat: nil,
      attributes: attributes.compactMap { $0.rewritten(by: &rewriter, .person(member)) }
    )
  }
}

extension Attribute {
  /// The attribute, nil where it says who somebody is.
  fileprivate func rewritten(by rewriter: inout some NameRewriter, _ place: TextPlace)
    -> Attribute?
  {
    guard let values = rewriter.values([value], of: name, place) else { return nil }
    return Attribute(name: rewriter.label(name, .attributeName, place), value: values[0])
  }
}

extension NameRewriter {
  /// The values of an attribute or a segment, nil where it says who somebody is.
  fileprivate mutating func values(_ values: [String], of name: String, _ place: TextPlace)
    -> [String]?
  {
    switch AttributeSort(name) {
    case .nickname, .contact: nil
    case .organisation: values.map { $0.isEmpty ? "" : organisation($0, place) }
    case .property: values.map { $0.isEmpty ? "" : label($0, .attributeValue, place) }
    }
  }
}

extension ImportedAnswers {
  func rewritten(by rewriter: inout some NameRewriter, in round: RoundNumber) -> ImportedAnswers {
    let place = TextPlace.round(round)
    return ImportedAnswers(
      source: source.map { rewriter.label($0, .session, place) },
      column: rewriter.label(column, .attributeName, place),
      answers: answers.map { $0?.rewritten(by: &rewriter, in: round) },
      segments: segments.compactMap { segment in
        guard let values = rewriter.values(segment.values, of: segment.name, place) else {
          return nil
        }
        return Segment(name: rewriter.label(segment.name, .attributeName, place), values: values)
      },
      skipped: skipped
    )
  }
}

extension ConceptAddition {
  func rewritten(by rewriter: inout some NameRewriter) -> ConceptAddition {
    ConceptAddition(
      concept: concept,
      code: rewriter.label(code, .conceptCode, .concept(concept)),
      title: rewriter.prose(title, .concept(concept))
    )
  }
}

extension Guide {
  func rewritten(by rewriter: inout some NameRewriter) -> Guide {
    Guide(
      sections: sections.enumerated().map { index, section in
        let place = TextPlace.guideSection(index + 1)
        return GuideSection(
          title: rewriter.label(section.title, .section, place),
          seconds: section.seconds,
          questions: section.questions.map { rewriter.prose($0, place) }
        )
      }
    )
  }
}

extension ItemContent {
  func rewritten(by rewriter: inout some NameRewriter, of item: ItemNumber) -> ItemContent {
    ItemContent(
      speaker: speaker,
      concept: concept,
      sentiment: sentiment,
      isQuestion: isQuestion,
      echo: echo,
      isObservation: isObservation,
      isIncomplete: isIncomplete,
      text: text.isEmpty ? "" : rewriter.prose(text, .item(item)),
      themes: themes.map { $0.rewritten(by: &rewriter) },
      stars: stars
    )
  }
}

extension ThemePath {
  func rewritten(by rewriter: inout some NameRewriter) -> ThemePath {
    ThemePath(rewriter.theme(text))
  }
}

extension NameRewriter {
  mutating func theme(_ path: String) -> String { rewrittenSteps(of: path) }

  /// A path step by step, so that what lies below a theme goes on to lie below it.
  mutating func rewrittenSteps(of path: String) -> String {
    guard path.utf8.contains(UInt8(ascii: "/")) else { return label(path, .theme, .theme(path)) }
    return path.split(separator: "/", omittingEmptySubsequences: false)
      .map { label(String($0), .theme, .theme(path)) }.joined(separator: "/")
  }
}

extension ThemeAddition {
  func rewritten(by rewriter: inout some NameRewriter) -> ThemeAddition {
    ThemeAddition(
      theme: theme.rewritten(by: &rewriter),
      code: code.map { rewriter.theme($0) },
      description: description.map { rewriter.prose($0, .theme(theme.text)) }
    )
  }
}

extension RoundOpening {
  func rewritten(by rewriter: inout some NameRewriter) -> RoundOpening {
    RoundOpening(
      round: round,
      measure: measure.rewritten(by: &rewriter, in: round),
      scale: scale.rewritten(by: &rewriter, in: round),
      concept: concept,
      isPrivate: isPrivate,
      question: question.map { rewriter.prose($0, .round(round)) }
    )
  }
}

extension Measure {
  fileprivate func rewritten(
    by rewriter: inout some NameRewriter,
    in round: RoundNumber
  ) -> Measure {
    switch self {
    case .csat, .nps, .ces, .ces1, .intent, .kano, .kanoWithout: self
    case .rating(let name): .rating(name: rewriter.label(name, .measure, .round(round)))
    case .poll(let name): .poll(name: rewriter.label(name, .measure, .round(round)))
    }
  }
}

extension Scale {
  fileprivate func rewritten(by rewriter: inout some NameRewriter, in round: RoundNumber) -> Scale {
    switch self {
    case .range: self
    case .options(let options):
      .options(options.map { rewriter.label($0, .option, .round(round)) })
    }
  }
}

extension Answer {
  func rewritten(by rewriter: inout some NameRewriter, in round: RoundNumber) -> Answer {
    switch self {
    case .number: self
    case .option(let option): .option(rewriter.label(option, .option, .round(round)))
    }
  }
}

extension PromiseMade {
  func rewritten(by rewriter: inout some NameRewriter, event: Int) -> PromiseMade {
    PromiseMade(
      members: members,
      text: rewriter.prose(text, .event(event)),
      due: due,
      owner: owner.map { rewriter.owner($0, .event(event)) }
    )
  }
}

extension ImportedMaterial {
  /// The import with the words of its parts rewritten.
  ///
  /// The name of the file often is that of somebody, and says nothing about the session.
  func rewritten(by rewriter: inout some NameRewriter, event: Int) -> ImportedMaterial {
    var rewritten = self
    rewritten.source = nil
    for index in parts.indices {
      rewritten.parts[index].fact = parts[index].fact.rewritten(by: &rewriter, event: event)
    }
    return rewritten
  }
}
