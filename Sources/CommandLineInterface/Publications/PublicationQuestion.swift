import Chronology
import DeliveryStatistics
import Diagnostics
import StatisticsExport

/// A saved question that is to be published: a table that disclosure control can protect with all the others.
struct PublicationQuestion {
  /// The question as the publication's record keeps it.
  let published: PublishedQuestion
  /// The table.
  let table: NationalTable
  /// The question about the publication's period.
  let question: DeliveryStatistics.Question

  private static let allowed: Set<QuestionText.Key> = [
    .table, .rows, .columns, .measures, .filter, .titleKazakh, .titleRussian, .titleEnglish,
  ]
  /// Dimensions whose values either share nobody or lie in each other as the attacker is taken to know.
  private static let dimensions: [Dimension] = [
    .region, .district, .kind, .subtype, .ownership, .basis, .locality, .language, .shift, .stage,
    .grade, .month, .delivererRole,
  ]

  /// The question of a file, named for the file.
  init(file: String, periodTo: SchoolDay, now: Instant) throws {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let stem = name.split(separator: ".").first.map(String.init) ?? name
    try self.init(
      id: stem, bytes: try InputFile.read(file), path: file, periodTo: periodTo, now: now)
  }

  /// The question of a publication's record.
  init(_ published: PublishedQuestion, periodTo: SchoolDay, now: Instant) throws {
    try self.init(
      id: published.id, bytes: Array(published.text.utf8), path: "publication.json",
      periodTo: periodTo, now: now)
  }

  private init(
    id: String, bytes: [UInt8], path: String, periodTo: SchoolDay, now: Instant
  ) throws {
    let read = QuestionFile.read(bytes, path: path)
    var diagnostics = read.diagnostics
    let isName =
      id.first?.isLowercase == true
      && id.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    if !isName || (NationalTable.all.map(\.id) + ["half-year"]).contains(id) {
      diagnostics.append(
        Diagnostic("statistics.question.name", at: Place(file: path), facts: ["name": id]))
    }
    for key in QuestionText.Key.allCases where !Self.allowed.contains(key) {
      guard let entry = read.text.entries[key] else { continue }
      diagnostics.append(
        Diagnostic(
          "statistics.question.key", at: entry.place, facts: ["name": key.rawValue]))
    }
    let horizon = QuestionHorizon(firstSession: nil, lastSession: periodTo, now: now)
    let (asked, found) = DeliveryStatistics.Question.read(read.text, horizon: horizon)
    diagnostics += found
    if let asked { diagnostics += Self.faults(of: asked, at: path) }
    guard let asked, diagnostics.isEmpty else { throw Refusal(diagnostics) }
    var question = asked
    question.period = Period.schoolYear(through: periodTo)
    self.question = question
    published = PublishedQuestion(id: id, text: QuestionFile.text(of: read.text))
    table = NationalTable(
      id, Self.title(read.text, question), question.rows, question.columns, question.measures,
      where: question.filters)
  }

  /// What cannot be protected, and so not be published.
  private static func faults(
    of question: DeliveryStatistics.Question, at path: String
  ) -> [Diagnostic] {
    func fault(_ id: String, _ facts: [String: String]) -> Diagnostic {
      Diagnostic(id, at: Place(file: path), facts: facts)
    }
    var faults = question.measures.filter { $0.audience == .working }.map {
      fault("statistics.question.working", ["name": $0.id])
    }
    faults += question.filters.filter { $0.isExcluding || $0.codes.count != 1 }.map {
      fault("statistics.question.filter", ["found": $0.text])
    }
    if question.measures.contains(where: \.isAboutPeople) {
      faults += question.dimensions.filter { !dimensions.contains($0) }.map {
        fault(
          "statistics.question.dimension",
          [
            "name": $0.rawValue,
            "known": dimensions.map(\.rawValue).joined(separator: ", "),
          ])
      }
    }
    return faults
  }

  /// The titles of the file, else what the table shows.
  private static func title(
    _ text: QuestionText, _ question: DeliveryStatistics.Question
  ) -> Sentence {
    func plain(_ language: InterfaceLanguage) -> String {
      let measures = question.measures.map { $0.title[language] }.joined(separator: ", ")
      let axes = [question.rows, question.columns].compactMap(\.self).map { $0.title[language] }
      return "\(measures): \(axes.joined(separator: " × "))"
    }
    return Sentence(
      kk: text.value(.titleKazakh)?.text ?? plain(.kk),
      ru: text.value(.titleRussian)?.text ?? plain(.ru),
      en: text.value(.titleEnglish)?.text ?? plain(.en))
  }
}
