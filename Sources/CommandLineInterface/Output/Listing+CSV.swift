import Chronology
import Tabular

extension Listing {
  /// RFC 4180, columns named by their codes.
  func csv() throws -> String {
    var writer = CSVWriter()
    try writer.writeRow(columns.map(\.code))
    for row in rows {
      for field in row {
        switch field {
        case .text(let text): writer.write(text)
        case .number(let number): writer.write(number)
        case .decimal(let digits): writer.write(digits)
        case .instant(let instant): writer.write(instant.iso)
        case .term(let code, _): writer.write(code)
        case .nothing: writer.writeEmpty()
        }
      }
      try writer.endRow()
    }
    return String(decoding: writer.takeBytes(), as: UTF8.self)
  }
}
