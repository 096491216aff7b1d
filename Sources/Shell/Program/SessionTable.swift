import DocumentStore
import SessionModel
import TextDisplay
import Vocabulary

/// `roundtable list`: what is in the workspace.
enum SessionTable {
  static func lines(_ sessions: [SessionListing]) -> [String] {
    let table = TextTable(
      columns: [
        TextTable.Column("session"), TextTable.Column("title"), TextTable.Column("made"),
        TextTable.Column("entries", alignment: .trailing),
      ],
      rows: sessions.map { session in
        switch session.content {
        case .session(let header, let events):
          [session.name, header.title, day(header.created), "\(events)"]
        case .problem(let error): [session.name, error.message, "", ""]
        }
      }
    )
    return table.rendered(width: nil, style: .aligned)
  }

  private static func day(_ moment: Instant) -> String {
    String(moment.description.prefix { $0 != "T" })
  }
}
