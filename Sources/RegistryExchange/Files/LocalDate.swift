import Chronology

/// Dates as people write them: `01.09.2025`.
enum LocalDate {
  /// The day of ten bytes `DD.MM.YYYY`, else nil.
  static func day(_ bytes: UnsafeRawBufferPointer) -> SchoolDay? {
    guard bytes.count == 10, bytes[2] == UInt8(ascii: "."), bytes[5] == UInt8(ascii: ".")
    else { return nil }
    let turned = Array(bytes[6...9]) + [45] + Array(bytes[3...4]) + [45] + Array(bytes[0...1])
    return SchoolDay(iso: turned)
  }
}
