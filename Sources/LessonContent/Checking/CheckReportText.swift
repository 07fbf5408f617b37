import Crypto
import Diagnostics
import Programme

/// A check report as bytes: records of fields, told apart by the signs that ASCII has for it, and a digest at the end.
enum CheckReportText {
  private static let kind = "qorgan-check 1"
  private static let field: UInt8 = 0x1F
  private static let record: UInt8 = 0x1E

  /// The bytes of a report; nil when a text has one of the signs.
  static func bytes(of report: CheckReport, key: String) -> [UInt8]? {
    var records: [[String]] = [[kind, key, report.folder]]
    records += report.lessons.map { ["lesson", $0.id.text, $0.folder, "\($0.texts)"] }
    records += report.diagnostics.map { diagnostic in
      let place = diagnostic.place
      return [
        "found", diagnostic.id, diagnostic.severity.rawValue, place.file,
        place.line.map { "\($0)" } ?? "", place.column.map { "\($0)" } ?? "",
      ] + diagnostic.facts.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
    }
    var bytes: [UInt8] = []
    for fields in records {
      for (place, text) in fields.enumerated() {
        guard !text.utf8.contains(where: { $0 == field || $0 == record }) else { return nil }
        if place > 0 { bytes.append(field) }
        bytes += text.utf8
      }
      bytes.append(record)
    }
    return bytes + Array(SHA256.hash(data: bytes))
  }

  /// The report of bytes; nil when they are not whole, or were stored under another key or for another name.
  static func report(_ bytes: [UInt8], key: String, folder: String) -> CheckReport? {
    guard bytes.count > 32 else { return nil }
    let content = bytes.dropLast(32)
    var records = content.split(separator: record).map { fields in
      fields.split(separator: field, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
    }
    guard !records.isEmpty, records.removeFirst() == [kind, key, folder],
      Array(SHA256.hash(data: Array(content))) == Array(bytes.suffix(32))
    else { return nil }
    var lessons: [CheckReport.Lesson] = []
    var diagnostics: [Diagnostic] = []
    for fields in records {
      if let lesson = lesson(fields) {
        lessons.append(lesson)
      } else if let diagnostic = diagnostic(fields) {
        diagnostics.append(diagnostic)
      } else {
        return nil
      }
    }
    return CheckReport(folder: folder, lessons: lessons, diagnostics: diagnostics)
  }

  private static func lesson(_ fields: [String]) -> CheckReport.Lesson? {
    guard fields.count == 4, fields[0] == "lesson", let id = LessonID(fields[1]),
      let texts = Int(fields[3])
    else { return nil }
    return CheckReport.Lesson(id: id, folder: fields[2], texts: texts)
  }

  private static func diagnostic(_ fields: [String]) -> Diagnostic? {
    guard fields.count >= 6, fields.count.isMultiple(of: 2), fields[0] == "found",
      let severity = Severity(rawValue: fields[2])
    else { return nil }
    var facts: [String: String] = [:]
    for index in stride(from: 6, to: fields.count, by: 2) {
      facts[fields[index]] = fields[index + 1]
    }
    return Diagnostic(
      fields[1], severity: severity,
      at: Place(file: fields[3], line: Int(fields[4]), column: Int(fields[5])), facts: facts)
  }
}
