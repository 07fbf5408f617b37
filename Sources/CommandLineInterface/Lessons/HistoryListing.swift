import Chronology
import Diagnostics
import LessonContent

/// What was done to a lesson, as a list.
enum HistoryListing {
  /// A row a deed, the newest first.
  static func listing(of history: LessonHistory, in language: InterfaceLanguage) -> Listing {
    var listing = Listing([
      .init("day", Phrases.Approval.day), .init("version", Phrases.Heading.version),
      .init("what", Phrases.Approval.deed), .init("who", Phrases.Approval.person),
      .init("detail", Phrases.Approval.detail),
    ])
    for entry in history.entries {
      let (deed, detail) = words(of: entry.deed, in: language)
      listing.append([
        .text(entry.on.iso), entry.version.map { .number($0) } ?? .nothing, deed,
        .text(entry.by), .text(detail),
      ])
    }
    return listing
  }

  private static func words(
    of deed: LessonHistory.Deed, in language: InterfaceLanguage
  ) -> (Listing.Field, detail: String) {
    switch deed {
    case .paired(let pieces):
      (
        .term("paired", Phrases.Approval.paired),
        Phrases.Approval.pieces.text(language, ["count": "\(pieces)"])
      )
    case .moved(let to): (.term(to.rawValue, to.words), "")
    case .approved(let role):
      (.term("approved", Phrases.LessonStatus.approved), role.words(in: language))
    case .edited(let role):
      (.term("minor-edit", Phrases.Approval.minorEdit), role.words(in: language))
    case .recalled(let reason):
      (.term("recalled", Phrases.LessonStatus.recalled), reason.words(in: language))
    case .committed(let id, let subject):
      (.term("commit", Phrases.Approval.commit), "\(id) \(subject)")
    }
  }
}
