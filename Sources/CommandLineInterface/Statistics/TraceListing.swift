import Chronology
import DeliveryLedger
import DeliveryModel
import DeliveryStatistics
import Diagnostics
import EducationRegistry
import Programme

/// The list of what a number is made of.
struct TraceListing {
  private let desk: StatisticsDesk

  /// A list of a desk's question.
  init(_ desk: StatisticsDesk) {
    self.desk = desk
  }

  /// A line a thing; a session with the report and the batch that brought it.
  func listing(of trace: Trace, in dialogue: Dialogue) throws -> Listing {
    var listing = Listing([
      .init("institution", Phrases.Heading.institution), .init("group", Phrases.Heading.group),
      .init("lesson", Phrases.Heading.entry), .init("pass", Phrases.Heading.pass),
      .init("date", Phrases.Heading.date), .init("state", Phrases.Statistics.state),
      .init("reason", Phrases.Heading.reason), .init("present", Phrases.Heading.present),
      .init("enrolled", Phrases.Heading.enrolled), .init("position", Phrases.Heading.position),
      .init("report_id", Phrases.Heading.report), .init("batch", Phrases.Statistics.batch),
      .init("source", Phrases.Statistics.source), .init("known_since", Phrases.Statistics.known),
    ])
    let registry = try desk.registry.registry()
    let sessions = try sessions(of: trace)
    for item in trace.items {
      listing.append(line(item, registry, sessions))
    }
    return listing
  }

  private func sessions(of trace: Trace) throws -> [Int: TracedSession] {
    let positions = trace.items.compactMap { item -> Int? in
      switch item {
      case .session(let position): position
      case .cell(let cell): cell.position
      case .closedHour, .group, .institution, .person: nil
      }
    }
    return Dictionary(
      try desk.ledger.tracedSessions(at: positions).map { ($0.session.position, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  private func line(
    _ item: Trace.Item, _ registry: RegistrySnapshot, _ sessions: [Int: TracedSession]
  ) -> [Listing.Field] {
    switch item {
    case .session(let position):
      guard let traced = sessions[position] else { return fields(position: position) }
      let session = traced.session
      let group = registry.groups.code.firstIndex(of: session.group)
      return fields(
        institution: group.map { institution(of: $0, registry) }, group: session.group,
        lesson: session.lesson, pass: session.pass, date: session.day,
        state: session.notHeld == nil ? "held" : "not-held", position: position, traced)
    case .cell(let cell):
      return fields(
        institution: institution(of: cell.group, registry),
        group: registry.groups.code[cell.group],
        lesson: desk.programme.entry(number: cell.entry)?.id.text, pass: cell.pass, date: cell.day,
        state: cell.state.rawValue, position: cell.position,
        cell.position.flatMap { sessions[$0] })
    case .closedHour(let group, let day):
      return fields(
        institution: institution(of: group, registry), group: registry.groups.code[group],
        date: day, state: "closed")
    case .group(let group, let fulfilled, let due):
      return fields(
        institution: institution(of: group, registry), group: registry.groups.code[group],
        state: "\(fulfilled)/\(due)")
    case .institution(let number, let hasReported):
      return fields(
        institution: registry.institutions[number].code, state: hasReported ? "reported" : "silent")
    case .person(let institution, let isCertified):
      return fields(
        institution: registry.institutions[institution].code,
        state: isCertified ? "certified" : "uncertified")
    }
  }

  private func institution(of group: Int, _ registry: RegistrySnapshot) -> String {
    registry.institutions[Int(registry.groups.institution[group])].code
  }

  private func fields(
    institution: String? = nil, group: String? = nil, lesson: String? = nil, pass: Pass? = nil,
    date: SchoolDay? = nil, state: String? = nil, position: Int? = nil,
    _ traced: TracedSession? = nil
  ) -> [Listing.Field] {
    func text(_ text: String?) -> Listing.Field { text.map { .text($0) } ?? .nothing }
    func number(_ number: Int?) -> Listing.Field { number.map { .number($0) } ?? .nothing }
    return [
      text(institution), text(group), text(lesson), number(pass.map { Int($0.number) }),
      text(date?.iso), state.map { .term($0, Phrases.Statistics.state($0)) } ?? .nothing,
      traced?.session.notHeld.map { .term($0.code, Phrases.Reason.of($0.code)) } ?? .nothing,
      number(traced?.session.present), number(traced?.session.enrolled), number(position),
      text(traced?.session.report.text), number(traced?.batch), text(traced?.source),
      traced.map { .instant($0.receivedAt) } ?? .nothing,
    ]
  }
}
