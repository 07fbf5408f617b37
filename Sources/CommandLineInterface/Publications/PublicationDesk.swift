import Chronology
import DeliveryLedger
import DeliveryStatistics
import Diagnostics
import DisclosureControl
import Foundation
import LessonContent
import Programme
import StatisticsExport

/// Derives a publication from the database: once to publish it, and again to verify it.
struct PublicationDesk {
  /// What a derivation gives.
  struct Derived {
    let publication: Publication
    /// What the ledger keeps of it.
    let stored: StoredPublication
    /// Tables of which over half is withheld.
    let sparse: [(id: String, sparsity: SparseTable)]
  }

  let ledger: Ledger
  private let content: LoadedRepository
  private let programme: LessonProgramme
  private let folder: String

  /// A desk over a ledger and the programme beside it.
  init(_ database: DatabaseOption, _ lessons: LessonsOption, in dialogue: Dialogue) throws {
    ledger = try dialogue.openLedger(database)
    content = try dialogue.loadProgramme(lessons)
    folder = dialogue.folder(lessons)
    programme = try content.completeProgramme(of: folder)
  }

  /// The publication of a vintage.
  ///
  /// - Parameters:
  ///   - request: What is wanted, or was.
  ///   - hasMark: Whether CSV files begin with a byte order mark.
  /// - Returns: The publication and what the ledger keeps of it.
  /// - Throws: A ``Refusal`` when there is nothing to publish, or it would expose somebody.
  func derive(_ request: PublicationRequest, hasMark: Bool) throws -> Derived {
    let period = Period.schoolYear(through: request.periodTo)
    let state = try PublicationState(
      of: ledger, knownBy: request.knownBy, period: period, programme: programme,
      calendars: content.calendars)
    let vintage = Vintage(
      period: period, position: state.head.position,
      receivedAt: state.head.receivedAt, isSynthetic: state.head.isSynthetic)
    let known = try ledger.publication(named: vintage.id)
    let previous = known == nil ? try ledger.lastPublication() : known?.previous
    let before = try previous.map(ledger.publications(through:)) ?? []
    let draft = PublicationDraft(vintage, answer: state.answer)
    guard draft.tables.first?.cell("due").figure?.count ?? 0 > 0 else {
      throw Refusal(
        "statistics.publication.empty", at: "--period-to",
        facts: ["day": request.periodTo.iso])
    }
    let policy = DisclosurePolicy()
    // Numbers of another school year are other numbers, and add up to nothing with these.
    let same = before.filter { $0.period.first == vintage.period.first }
    let protected = try protect(try draft.numbers(policy: policy), since: same)
    let (tables, sparse) = draft.withholding(protected)
    let publication = Publication(
      vintage: vintage, tables: tables, halfYear: draft.halfYear,
      inputs: try inputs(state.registry),
      head: try ledger.publishedHead(at: vintage.position),
      disclosure: DisclosureRecord(
        protected.audit, policy: policy, against: same.map(\.name)),
      earlier: before.last.map(EarlierVintage.init), hasMark: hasMark)
    return Derived(
      publication: publication,
      stored: StoredPublication(publication, protected, previous: previous), sparse: sparse)
  }

  private func protect(
    _ numbers: PublicationCells, since earlier: [StoredPublication]
  ) throws -> ProtectedPublication {
    do throws(DisclosureFault) {
      return try numbers.protected(since: earlier.map(\.vintage))
    } catch {
      throw Refusal(
        "statistics.disclosure.refused", at: ledger.path, facts: ["reason": "\(error)"])
    }
  }

  private func inputs(_ known: Ledger) throws -> [PublishedInput] {
    let (registry, closures) = try known.registryDigests()
    let calendars = "\(folder)/calendars"
    let files = (try? FileManager.default.contentsOfDirectory(atPath: calendars)) ?? []
    return [
      PublishedInput(name: "registry", sha256: HexText.of(registry)),
      PublishedInput(name: "closures", sha256: HexText.of(closures)),
      try input("programme.yaml"),
    ] + (try files.filter { $0.hasSuffix(".yaml") }.sorted().map { try input("calendars/\($0)") })
  }

  private func input(_ name: String) throws -> PublishedInput {
    guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else {
      throw Refusal("file.unreadable", at: "\(folder)/\(name)", code: .missingInput)
    }
    return PublishedInput(name: name, of: Array(data))
  }
}
