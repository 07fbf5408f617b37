import Chronology
import DeliveryLedger
import DeliveryModel
import Diagnostics
import Programme

/// The list of sessions.
enum SessionListing {
  /// A row a session; heads that nobody counted stay empty.
  static func listing(of sessions: [Session], in dialogue: Dialogue) -> Listing {
    var listing = Listing([
      .init("date", Phrases.Heading.date), .init("group", Phrases.Heading.group),
      .init("lesson", Phrases.Heading.entry), .init("pass", Phrases.Heading.pass),
      .init("held", Phrases.Heading.held), .init("reason", Phrases.Heading.reason),
      .init("present", Phrases.Heading.present), .init("enrolled", Phrases.Heading.enrolled),
      .init("language", Phrases.Heading.language), .init("position", Phrases.Heading.position),
      .init("report_id", Phrases.Heading.report), .init("state", Phrases.Proof.state),
    ])
    for session in sessions {
      listing.append([
        .text(session.day.iso), .text(session.group), .text(session.lesson),
        session.pass.map { .number(Int($0.number)) } ?? .nothing,
        session.notHeld == nil
          ? .term("yes", Phrases.Reason.held) : .term("no", Phrases.Reason.notHeld),
        session.notHeld.map { .term($0.code, Phrases.Reason.of($0.code)) } ?? .nothing,
        session.present.map { .number($0) } ?? .nothing,
        session.enrolled.map { .number($0) } ?? .nothing, .text(session.language.code),
        .number(session.position), .text(session.report.text), state(of: session),
      ])
    }
    return listing
  }

  private static func state(of session: Session) -> Listing.Field {
    let code = session.isConflict ? "conflict" : session.isAmended ? "amended" : "stands"
    return .term(code, Phrases.Proof.state(code))
  }
}
