/// How far an entry of a dictionary is trusted.
enum StemGrade: UInt8, Comparable {
  /// No entry.
  case unknown
  /// A word as it stands: particles, abbreviations, and what only looks like a stem.
  case word
  /// A word that takes endings.
  case stem
  /// A word of the project's own list, trusted in every use.
  case own

  static func < (left: StemGrade, right: StemGrade) -> Bool {
    left.rawValue < right.rawValue
  }
}
