/// Why a report is taken back; a closed list.
package enum WithdrawalReason: UInt8, CaseIterable, Sendable {
  case mistake = 1
  case duplicate = 2
  case notHeld = 3
  case other = 4

  /// The code in commands: `mistake duplicate not-held other`.
  package var code: String { self == .notHeld ? "not-held" : "\(self)" }

  /// The reason of a code, else nil.
  package init?(code: some StringProtocol) {
    guard let reason = Self.allCases.first(where: { $0.code == code }) else { return nil }
    self = reason
  }
}
