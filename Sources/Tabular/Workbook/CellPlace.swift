/// The place of a cell as people name it, `B7`.
enum CellPlace {
  /// Row and column of `B7`, both from 1; nil for anything else.
  static func parse(_ text: some StringProtocol) -> (row: Int, column: Int)? {
    var (row, column) = (0, 0)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0:
        column = column * 26 + Int(byte) - 64
      case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0: row = row * 10 + Int(byte) - 48
      // A sheet that was protected by hand writes `$B$7`.
      case UInt8(ascii: "$"): break
      default: return nil
      }
      guard row <= 1 << 20, column <= 1 << 14 else { return nil }
    }
    return row > 0 && column > 0 ? (row, column) : nil
  }

  /// `B7`.
  static func text(row: Int, column: Int) -> String {
    var letters = ""
    var rest = column
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters + String(row)
  }
}
