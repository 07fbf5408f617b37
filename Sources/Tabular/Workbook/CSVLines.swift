/// Lines of CSV at given line numbers: a cell that has line ends of its own stays on its line.
package struct CSVLines {
  /// The lines so far.
  package private(set) var bytes: [UInt8] = []
  private var line = 1

  /// No lines.
  package init() {}

  /// Writes a row as that line; lines between are left blank, and a line that is past is passed over.
  package mutating func write(_ cells: [String], at number: Int) {
    guard number >= line else { return }
    while line < number {
      bytes.append(10)
      line += 1
    }
    for (place, cell) in cells.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      write(cell)
    }
    bytes.append(10)
    line += 1
  }

  private mutating func write(_ cell: String) {
    let isPlain = cell.utf8.allSatisfy { $0 != 34 && $0 != 44 && $0 != 10 && $0 != 13 && $0 != 0 }
    guard !isPlain else { return bytes.append(contentsOf: cell.utf8) }
    bytes.append(34)
    for byte in cell.utf8 {
      switch byte {
      case 34: bytes += [34, 34]
      case 0, 10, 13: bytes.append(32)
      default: bytes.append(byte)
      }
    }
    bytes.append(34)
  }
}
