import TextComparison

/// Words that say what a label is, folded, in the languages of the people who use the program.
enum LabelWords {
  /// Whether a folded label says that its person leads the discussion.
  static func isModerator(_ folded: String) -> Bool {
    if moderators.contains(folded) || shortModerators.contains(folded) { return true }
    let words = folded.split { " \t.,:/()[]1234567890".contains($0) }
    return words.count <= 4 && words.contains { moderators.contains(String($0)) }
  }

  /// Words, folded once.
  private static func words(_ text: String) -> Set<String> {
    Set(
      text.split { $0 == "," || $0 == "\n" }
        .map { String(decoding: TextFolding.folded(String($0.drop { $0 == " " })), as: UTF8.self) }
    )
  }

  /// Whoever leads, in full.
  private static let moderators = words(
    """
    moderator, moderatorin, moderador, moderadora, moderateur, modérateur, modératrice, moderatore
    moderatrice, moderatör, moderaattori, moderaator, moderátor, moderátorka, interviewer
    interviewerin, interviewers, intervieweur, intervieweuse, entrevistador, entrevistadora
    intervistatore, intervistatrice, intervjuare, intervjuaren, intervjuer, interviewør, interviewleder
    gespreksleider, gesprächsleiter, gesprächsleitung, gesprächsleiterin, facilitator, facilitadora
    facilitador, facilitateur, facilitatrice, facilitatore, facilitatrice, samtalsledare, ordstyrer
    ordstyreren, haastattelija, animateur, animatrice, enquêteur, enquêtrice, prowadzący, prowadząca
    συντονιστής, συντονίστρια, συντονιστησ, συνεντευκτής, συνεντεύκτρια, модератор, модераторка
    модераторът, интервьюер, интервюиращ, ведущий, ведущая, водещ, водеща, ファシリテーター
    モデレーター, 司会, 司会者, インタビュアー, 聞き手, 主持人, 采访者, 访谈者, 사회자, 진행자
    """
  )

  /// Whoever leads, shortened; only where it is the whole label.
  private static let shortModerators = words("i, int, iv, mod, intv")

  /// Words that stand before the number of somebody: `Speaker 2`.
  static let speakerWords = words(
    """
    speaker, participant, respondent, interviewee, informant, person, people, member, guest, male
    female, panelist, panellist, woman, man, unknown speaker, sprecher, sprecherin, teilnehmer
    teilnehmerin, befragte, befragter, deltagare, deltager, deltaker, talare, intervjuperson
    informante, entrevistado, entrevistada, participante, hablante, orador, locuteur, participante
    intervenant, répondant, partecipante, intervistato, intervistata, deelnemer, spreker, uczestnik
    uczestniczka, osallistuja, haastateltava, συμμετέχων, συμμετέχουσα, ομιλητής, участник, участница
    респондент, респондентка, спикер, говорител, 参加者, 話者, 発言者, 受访者, 참가자
    """
  )

  /// Titles, which only people have.
  static let titles = words(
    """
    dr, prof, professor, professorin, mr, mrs, ms, miss, mx, sir, herr, frau, fru, hr, fröken, sr, sra
    srta, señor, señora, don, doña, dr med, mme, mlle, monsieur, madame, ing, dipl, präsident
    präsidentin, president, signor, signora, dott, dottssa, κ, κος, κα, г-н, г-жа, доц, проф
    """
  )

  /// Small words inside names.
  static let particles: Set<String> = [
    "von", "van", "vom", "zu", "zur", "den", "der", "de", "del", "della", "di", "da", "das", "do",
    "dos", "du", "des", "la", "le", "el", "al", "bin", "bint", "ibn", "y", "e", "i", "und", "and",
    "och", "og", "et", "af", "av", "ter", "ten", "te", "&", "|", "-", "–",
  ]

  /// Words that begin lines and are nobody.
  static let stopWords = words(
    """
    note, notes, nb, n.b., n.b, ps, p.s., fyi, ok, okay, example, examples, for example, eg, e.g., ie, i.e.
    question, questions, answer, answers, date, time, times, place, location, venue, topic
    topics, subject, title, transcript, transcription, transcribed by, transcriber, participants
    participant list, attendees, attendance, present, absent, apologies, duration, length, recording
    recorded by, summary, conclusion, conclusions, background, introduction, warning, important
    update, remember, reminder, agenda, action, actions, decision, decisions, source, file, filename
    version, start, end, start time, end time, part, page, section, chapter, step, total, result
    results, reason, problem, solution, idea, fact, point, first, second, third, firstly, secondly
    thirdly, finally, lastly, however, also, but, and, so, well, yes, no, then, or, because, now
    meaning, in short, overall, anyway, besides, therefore, otherwise, basically, honestly, again
    kind, language, created by, interview, focus group, group, session, project, client, method, legend
    key, keywords, tags, link, url, http, https, mailto, email, e-mail, phone, tel, fax, re, cc, attn
    hinweis, hinweise, notiz, notizen, anmerkung, anmerkungen, beispiel, zum beispiel, z.b., datum
    zeit, uhrzeit, ort, thema, themen, titel, transkript, transkription, teilnehmende, anwesend
    dauer, aufnahme, frage, fragen, antwort, antworten, achtung, wichtig, also, und, aber, ja, nein
    fazit, erstens, zweitens, drittens, gruppe, einleitung, zusammenfassung, quelle
    obs, notering, anteckning, anteckningar, exempel, till exempel, tid, plats, ämne, inspelning, fråga
    svar, källa, sammanfattning, viktigt, dato, sted, emne, optagelse, opptak, spørgsmål, spørsmål
    eksempel, bemærk, varighed, varighet, närvarande, til stede
    nota, notas, ejemplo, por ejemplo, fecha, hora, lugar, tema, temas, título, participantes, duración
    grabación, pregunta, preguntas, respuesta, respuestas, importante, resumen, fuente, exemplo, data
    duração, gravação, pergunta, resposta, sí, bueno, entonces, pero
    exemple, par exemple, heure, lieu, sujet, titre, participants, durée, enregistrement, remarque
    réponse, réponses, attention, conclusion, résumé, oui, non, donc, mais
    esempio, ora, luogo, titolo, partecipanti, durata, registrazione, domanda, risposta, attenzione
    let op, voorbeeld, bijvoorbeeld, tijd, plaats, onderwerp, deelnemers, duur, opname, vraag, antwoord
    σημείωση, παράδειγμα, ημερομηνία, ώρα, τόπος, θέμα, συμμετέχοντες, διάρκεια, ερώτηση, απάντηση
    примечание, заметка, пример, дата, время, место, тема, участники, длительность, запись, вопрос
    ответ, бележка, час, място, участници, въпрос, отговор
    注, 注意, 例, 例えば, 日時, 日付, 場所, 参加者一覧, 質問, 回答, 備考, 注释, 日期, 时间, 地点, 问题
    """
  )
}
