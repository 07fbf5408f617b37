package import Chronology

/// A training that somebody finished, and the days on which that counts.
package struct Certificate: Hashable, Sendable {
  /// The training's code.
  package let code: String
  /// The days on which it is in force; nil means always.
  package let validity: DayRange?

  /// A certificate.
  package init(_ code: String, validity: DayRange? = nil) {
    self.code = code
    self.validity = validity
  }

  /// Whether it is in force on a day.
  package func isInForce(on day: SchoolDay) -> Bool {
    validity?.contains(day) ?? true
  }
}

extension Certificate {
  /// Reads `first-aid`, `first-aid:2027-08-31` (its last day) or `first-aid:2025-09-01/2027-08-31`; nil for anything else.
  package init?(text: some StringProtocol) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard let code = parts.first, !code.isEmpty, parts.count <= 2,
      code.utf8.allSatisfy({ $0 > 32 && $0 < 127 })
    else { return nil }
    guard parts.count == 2 else {
      self.init(String(code))
      return
    }
    let days = parts[1].split(separator: "/", omittingEmptySubsequences: false)
      .map { SchoolDay(iso: Array($0.utf8)) }
    guard days.count <= 2, let last = days.last ?? nil else { return nil }
    guard let first = days.count == 2 ? days[0] : .firstWritten,
      let validity = DayRange(first: first, last: last)
    else { return nil }
    self.init(String(code), validity: validity)
  }

  /// The certificate as ``init(text:)`` reads it.
  package var text: String {
    guard let validity else { return code }
    guard validity.first > .firstWritten else { return "\(code):\(validity.last.iso)" }
    return "\(code):\(validity.first.iso)/\(validity.last.iso)"
  }
}
