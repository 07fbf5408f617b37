/// The time that an outside number is about: a year, half-year, quarter or month, or so many months from one on.
package struct OutsidePeriod: Hashable, Sendable {
  /// As the file writes it.
  package let text: String
  /// Whether it is a quarter.
  package let isQuarter: Bool

  /// Reads `2025`, `2025-S1`, `2025-Q3`, `2025-10`, `2025-01/P10M`; nil for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts[0].utf8.count == 4, let year = Int(parts[0]), year >= 1990
    else { return nil }
    let rest = parts.count == 2 ? String(parts[1]) : ""
    let isKnown =
      parts.count == 1 || ["S1", "S2", "Q1", "Q2", "Q3", "Q4"].contains(rest)
      || Self.isMonth(rest[...]) || Self.isRun(rest)
    guard isKnown else { return nil }
    self.text = text
    isQuarter = rest.hasPrefix("Q")
  }

  private static func isMonth(_ text: Substring) -> Bool {
    text.utf8.count == 2 && (1...12).contains(Int(text) ?? 0)
  }

  /// `01/P10M`: ten months from January on.
  private static func isRun(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, isMonth(parts[0]), parts[1].hasPrefix("P"), parts[1].hasSuffix("M")
    else { return false }
    return (1...36).contains(Int(parts[1].dropFirst().dropLast()) ?? 0)
  }
}
