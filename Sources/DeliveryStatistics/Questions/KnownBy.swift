package import Chronology

/// A state of the ledger in the past: what numbers knew then.
package enum KnownBy: Hashable, Sendable {
  /// When so many entries were known; batches become known as a whole.
  case position(Int)
  /// What was known at a moment.
  case instant(Instant)

  /// Reads a position, a day (its end, in Kazakhstan) or a moment; nil for anything else.
  package init?(_ text: String) {
    if let position = Int(text), position >= 0 {
      self = .position(position)
    } else if let day = SchoolDay(iso: text) {
      let next = Int64(day.number + 1) * 86_400_000 - Instant.countryOffset
      self = .instant(Instant(milliseconds: next - 1))
    } else if let instant = Instant(iso: text) {
      self = .instant(instant)
    } else {
      return nil
    }
  }

  /// The position or the moment, as it is read.
  package var text: String {
    switch self {
    case .position(let position): "\(position)"
    case .instant(let instant): instant.iso
    }
  }
}
