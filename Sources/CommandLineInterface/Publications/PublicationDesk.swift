import Chronology
import DeliveryLedger
import DeliveryStatistics
import Diagnostics
import DisclosureControl
import EducationRegistry
import Monitoring
import Programme
import StatisticsExport

/// Derives a publication from the database: once to publish it, and again to verify it.
struct PublicationDesk {
  /// What a derivation gives.
  struct Derived {
    let publication: Publication
    /// What the ledger keeps of it.
    let stored: StoredPublication
    /// What must be told of where its programme comes from.
    let note: AnswerNote?
    /// Tables of which over half is withheld.
    let sparse: [(id: String, sparsity: SparseTable)]
    /// That more than half of a wave is withheld, wave by wave.
    let sparseWaves: [Diagnostic]
  }

  let ledger: Ledger
  private let shelf: ProgrammeShelf

  /// A desk over a ledger and the programme beside it.
  init(_ database: DatabaseOption, _ lessons: LessonsOption, in dialogue: Dialogue) throws {
    ledger = try dialogue.openLedger(database)
    shelf = ProgrammeShelf(ledger, lessons, in: dialogue)
  }

  /// Tells the ledger of the programme that the folder holds now, so that what is published can be derived again.
  func tellProgramme(now: Instant) throws {
    try ledger.tell(try shelf.ofFolder().programme, now: now)
  }

  /// Waves and indicators as they were handed in.
  func materials(_ sources: PublicationSources) throws -> PublicationMaterials {
    try PublicationMaterials(
      sources, regions: Set(try ledger.places().regions.map(\.code)))
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
    let wantsMarks = request.questions.contains { $0.question.dimensions.contains(.programme) }
    let state = try PublicationState(
      of: ledger, knownBy: request.knownBy, period: period, shelf: shelf, wantsMarks: wantsMarks)
    let vintage = Vintage(
      period: period, position: state.head.position,
      receivedAt: state.head.receivedAt, isSynthetic: state.head.isSynthetic)
    let known = try ledger.publication(named: vintage.id)
    let previous = known == nil ? try ledger.lastPublication() : known?.previous
    let before = try previous.map(ledger.publications(through:)) ?? []
    let objections = request.questions.flatMap { state.objections(to: $0.question) }
    guard objections.isEmpty else { throw Refusal(objections) }
    let draft = PublicationDraft(
      vintage, asking: NationalTable.all + request.questions.map(\.table), answer: state.answer)
    guard draft.tables.first?.cell("due").figure?.count ?? 0 > 0 else {
      throw Refusal(
        "statistics.publication.empty", at: "--period-to",
        facts: ["day": request.periodTo.iso])
    }
    // Numbers of another school year are other numbers, and add up to nothing with these.
    let same = before.filter { $0.period.first == vintage.period.first }
    let protected = try protect(draft, request, since: same)
    let (tables, sparse) = draft.withholding(protected)
    let regions = tables.first { $0.id == "regions" }?.rows.items ?? []
    let materials = request.materials
    let publication = Publication(
      vintage: vintage, tables: tables, halfYear: draft.halfYear,
      questions: request.questions.map(\.published),
      surveys: materials.waves.map { PublishedSurvey($0, protected, regions: regions) },
      series: OutsideSeries.series(from: materials.rows, withholding: protected.pattern)
        .map(PublishedSeries.init)
        // What contradicts each other stands side by side.
        .sorted { ($0.subject, $0.period, $0.id) < ($1.subject, $1.period, $1.id) },
      inputs: try Self.inputs(state, wantsMarks: wantsMarks) + materials.inputs,
      head: try ledger.publishedHead(at: vintage.position),
      disclosure: DisclosureRecord(
        protected.audit, policy: request.policy,
        hasOutside: protected.cells.cells.contains { $0.rule.zeros == .withheld },
        against: same.map(\.name)),
      earlier: before.last.map(EarlierVintage.init), hasMark: hasMark)
    return Derived(
      publication: publication,
      stored: StoredPublication(publication, protected, previous: previous),
      note: state.programme.note, sparse: sparse,
      sparseWaves: try materials.waves.compactMap { wave in
        try wave.sparsity(
          of: wave.estimates(by: protected), by: .region, request.policy)?
          .diagnostic(of: wave.questionnaire.id)
      })
  }

  private func protect(
    _ draft: PublicationDraft, _ request: PublicationRequest, since earlier: [StoredPublication]
  ) throws -> ProtectedPublication {
    do throws(DisclosureFault) {
      var numbers = try draft.numbers(policy: request.policy)
      try request.materials.addNumbers(to: &numbers, request.policy)
      return try numbers.protected(since: earlier.map(\.vintage))
    } catch {
      throw Refusal(
        "statistics.disclosure.refused", at: ledger.path, facts: ["reason": error.reason])
    }
  }

  private static func inputs(
    _ state: PublicationState, wantsMarks: Bool
  ) throws -> [PublishedInput] {
    let (registry, closures) = try state.registry.registryDigests()
    return [
      PublishedInput(name: "registry", sha256: HexText.of(registry)),
      PublishedInput(name: "closures", sha256: HexText.of(closures)),
    ]
      + state.programme.programme.files.filter { wantsMarks || !$0.isOfLesson }.map {
        PublishedInput(name: $0.name, of: $0.bytes)
      }
  }
}
