public import SessionModel

extension Wording {
  /// What staff are called where their names are taken out.
  public var roleWords: RoleWords {
    RoleWords(
      moderator: people.moderator,
      assistant: people.assistant,
      observer: people.observer,
      facilitator: RoleWords.english.facilitator,
      typist: RoleWords.english.typist
    )
  }
}
