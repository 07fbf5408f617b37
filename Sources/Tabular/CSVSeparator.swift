/// What stands between two fields; recognised from the header line.
package enum CSVSeparator: UInt8, CaseIterable, Sendable {
  case comma = 44
  case semicolon = 59
  case tab = 9

  /// The separator that the header has most of, outside quotes; a comma when it has none.
  package init(header: some Sequence<UInt8>) {
    var counts: [CSVSeparator: Int] = [:]
    var isQuoted = false
    for byte in header {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard !isQuoted, let separator = CSVSeparator(rawValue: byte) else { continue }
      counts[separator, default: 0] += 1
    }
    var best = CSVSeparator.comma
    for separator in Self.allCases where counts[separator, default: 0] > counts[best, default: 0] {
      best = separator
    }
    self = best
  }
}
