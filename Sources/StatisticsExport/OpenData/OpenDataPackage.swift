import Chronology
import DeliveryStatistics
import Diagnostics
import FoundationEssentials

/// Each table as data.egov.kz takes it: rows as JSON and a passport with names and fields in three languages.
///
/// The portal's form has JSON up to 10 MB, fields of a type, a key mark and three labels.
struct OpenDataPackage {
  /// How large a file may be.
  static let limit = 10_000_000

  struct Field: Encodable {
    let type: String
    let pk: Bool
    let labelKk: String
    let labelRu: String
    let labelEn: String
  }

  struct Passport: Encodable {
    let nameKk: String
    let nameRu: String
    let nameEn: String
    let descriptionKk: String
    let descriptionRu: String
    let descriptionEn: String
    let keywords: [String]
    /// Whom to ask; the ministry fills it in.
    let responsible: String
    let fields: [String: Field]
    let parts: [String]
  }

  private let publication: Publication
  private let limit: Int

  /// The package of a publication.
  init(_ publication: Publication, limit: Int = OpenDataPackage.limit) {
    self.publication = publication
    self.limit = limit
  }

  /// All files, in `egov/`.
  func files() throws -> [PublicationFile] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try publication.tables.flatMap { table in
      var parts: [[UInt8]] = []
      for line in table.lines {
        let row = [UInt8](try encoder.encode(record(of: table, line)))
        if let last = parts.last, last.count + row.count + 3 < limit {
          parts[parts.count - 1] += [UInt8(ascii: ","), UInt8(ascii: "\n")] + row
        } else {
          parts.append([UInt8(ascii: "[")] + row)
        }
      }
      let rows = parts.enumerated().map { number, bytes in
        PublicationFile(
          "egov/\(table.id)\(number == 0 ? "" : ".\(number + 1)").json",
          bytes + Array("]\n".utf8))
      }
      let passport = try self.passport(of: table, parts: rows.map(\.path))
      return rows + [PublicationFile("egov/\(table.id).passport.json", passport)]
    }
  }

  private func record(
    of table: PublishedTable, _ line: (row: Int?, column: Int?)
  ) -> [String: String] {
    let row = table.rows.item(line.row)
    var record = [
      "row_code": row.code, "row_kk": row.name.kk, "row_ru": row.name.ru, "row_en": row.name.en,
      "synthetic": publication.vintage.isSynthetic ? "yes" : "no",
    ]
    if let column = table.columns?.item(line.column) {
      record["column_code"] = column.code
      record["column_kk"] = column.name.kk
      record["column_ru"] = column.name.ru
      record["column_en"] = column.name.en
    }
    for (place, measure) in table.measures.enumerated() {
      let cell = table[line.row, line.column, place]
      let name = Self.name(measure)
      record[name] = cell.numberText
      record[name + "_state"] = cell.state
    }
    return record
  }

  private static func name(_ measure: PublishedMeasure) -> String {
    measure.id.map { $0 == "-" ? "_" : String($0) }.joined()
  }

  private func passport(of table: PublishedTable, parts: [String]) throws -> [UInt8] {
    var fields: [String: Field] = ["synthetic": field(PublicationWords.synthetic)]
    for (prefix, axis) in [("row", table.rows)] + (table.columns.map { [("column", $0)] } ?? []) {
      fields[prefix + "_code"] = field(axis.title, isKey: true)
      for language in InterfaceLanguage.allCases {
        fields["\(prefix)_\(language.rawValue)"] = field(axis.title)
      }
    }
    for measure in table.measures {
      fields[Self.name(measure)] = field(measure.title, type: "number")
      fields[Self.name(measure) + "_state"] = field(PublicationWords.state)
    }
    let text = { (language: InterfaceLanguage) in
      let vintage = publication.vintage
      let lines = [
        vintage.isSynthetic ? ReportWords.synthetic[language] : nil,
        PublicationWords.period.text(
          language, ["from": table.period.first.iso, "to": table.period.last.iso]) + ".",
        "\(PublicationWords.vintage[language]): \(vintage.id).",
        table.measures.map { "\($0.title[language]): \($0.definition[language])" }
          .joined(separator: " "),
      ]
      return lines.compactMap(\.self).joined(separator: " ")
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let passport = Passport(
      nameKk: table.title.kk, nameRu: table.title.ru, nameEn: table.title.en,
      descriptionKk: text(.kk), descriptionRu: text(.ru), descriptionEn: text(.en),
      keywords: ["жеке қауіпсіздік", "личная безопасность", "personal safety"],
      responsible: "", fields: fields, parts: parts)
    return [UInt8](try encoder.encode(passport)) + [UInt8(ascii: "\n")]
  }

  private func field(_ label: Sentence, type: String = "string", isKey: Bool = false) -> Field {
    Field(type: type, pk: isKey, labelKk: label.kk, labelRu: label.ru, labelEn: label.en)
  }
}
