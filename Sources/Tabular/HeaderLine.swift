/// The first line of a file: its separator, its names, and what was read behind it.
struct HeaderLine {
  let separator: CSVSeparator
  let header: CSVHeader
  /// How many bytes it has with its line end.
  let length: Int
  /// The bytes behind it that were read with it.
  let rest: [UInt8]

  init(reading source: inout TextSource, file: String, limit: Int) throws(TableFault) {
    var bytes = [UInt8](repeating: 0, count: limit)
    var filled = 0
    var fault: TableFault?
    bytes.withUnsafeMutableBufferPointer { buffer in
      do throws(TableFault) {
        filled = try source.read(into: buffer)
      } catch {
        fault = error
      }
    }
    if let fault { throw fault }
    bytes.removeLast(bytes.count - filled)
    guard !Self.isWorkbook(bytes) else { throw TableFault(.workbook, file: file) }
    let newline = bytes.firstIndex(of: 10)
    guard newline != nil || filled < limit else {
      throw TableFault(.rowTooLong, file: file, line: 1)
    }
    let line = Array(bytes[..<(newline ?? bytes.count)])
    _ = try TextCheck.lines(of: line, file: file, firstLine: 1)
    guard line.contains(where: { $0 > 32 }) else { throw TableFault(.empty, file: file) }
    separator = CSVSeparator(header: line)
    header = CSVHeader(names: Self.names(line, separator), file: file)
    length = newline.map { $0 + 1 } ?? bytes.count
    rest = Array(bytes[length...])
  }

  /// XLSX is a zip archive; XLS is an OLE compound file.
  private static func isWorkbook(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
  }

  private static func names(_ line: [UInt8], _ separator: CSVSeparator) -> [String] {
    var names: [String] = []
    CSVBlock(
      padded: line + [0, 0, 0, 0, 0, 0, 0, 0], firstLine: 1, lineCount: 1, offset: 0,
      separator: separator.rawValue, hasQuotes: line.contains(UInt8(ascii: "\""))
    ).forEachRow { row in
      for place in 0..<row.count { names.append(row.text(place)) }
    }
    return names
  }
}
