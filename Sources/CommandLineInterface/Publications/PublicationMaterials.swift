import DeliveryStatistics
import Diagnostics
import DisclosureControl
import FoundationEssentials
import LessonContent
import Monitoring
import RegistryExchange
import StatisticsExport

/// Waves and indicators as they were handed in for a publication, with the digests by which a change is found.
struct PublicationMaterials {
  /// The waves in the order of their ids.
  let waves: [Wave]
  /// The rows of all files of indicators.
  let rows: [OutsideRow]
  /// What the files were, by name.
  let inputs: [PublishedInput]

  private static let waveFiles = ["questionnaire.yaml", "sample.csv", "answers.csv"]

  /// Reads everything; whatever is wrong in any file is said at once.
  init(_ sources: PublicationSources, regions: Set<String>) throws {
    var diagnostics: [Diagnostic] = []
    var inputs: [PublishedInput] = []
    var waves: [Wave] = []
    for folder in sources.wave {
      let (wave, found) = try Self.wave(in: folder)
      diagnostics += found
      guard let wave else { continue }
      if waves.contains(where: { $0.questionnaire.id == wave.questionnaire.id }) {
        diagnostics.append(
          Diagnostic(
            "statistics.wave.twice", at: Place(file: folder),
            facts: ["id": wave.questionnaire.id]))
      }
      waves.append(wave)
      inputs += try Self.waveFiles.map { name in
        PublishedInput(
          name: "wave \(wave.questionnaire.id): \(name)",
          of: try InputFile.read("\(folder)/\(name)"))
      }
    }
    var rows: [OutsideRow] = []
    for file in sources.indicators {
      let read = IndicatorFile.read(file)
      diagnostics += read.diagnostics
      rows += read.rows
      guard let data = FileManager.default.contents(atPath: file) else { continue }
      let name = file.split(separator: "/").last.map(String.init) ?? file
      inputs.append(PublishedInput(name: "indicators: \(name)", of: [UInt8](data)))
    }
    diagnostics +=
      OutsideSeries.series(
        from: rows, regions: regions, policy: DisclosurePolicy()
      ).diagnostics
    guard !diagnostics.hasErrors else { throw Refusal(diagnostics.sorted()) }
    self.waves = waves.sorted { $0.questionnaire.id < $1.questionnaire.id }
    self.rows = rows
    self.inputs = inputs.sorted { $0.name < $1.name }
  }

  /// Adds every number about people in them.
  func addNumbers(
    to cells: inout PublicationCells, _ policy: DisclosurePolicy
  ) throws(DisclosureFault) {
    for wave in waves { try wave.addNumbers(to: &cells, policy) }
    try OutsideSeries.addNumbers(of: rows, to: &cells, policy)
  }

  private static func wave(in folder: String) throws -> (Wave?, [Diagnostic]) {
    let asked = QuestionnaireReader.read("\(folder)/\(waveFiles[0])")
    let drawn = SampleFile.read("\(folder)/\(waveFiles[1])")
    let given = AnswerFile.read("\(folder)/\(waveFiles[2])")
    let diagnostics = asked.diagnostics + drawn.diagnostics + given.diagnostics
    guard let questionnaire = asked.questionnaire, !diagnostics.hasErrors else {
      return (nil, diagnostics)
    }
    return (
      try Wave(questionnaire, sample: drawn.sample, answers: given.answers), diagnostics
    )
  }
}
