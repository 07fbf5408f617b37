/// Every session as it stands in one state of the ledger.
///
/// Of most sessions one thing is said, once: those lie in one table for all states, and a state counts what it knew. The
/// few of which more is said stand as they stood then.
package struct FactTable: Sendable {
  /// The sessions of which one thing is said.
  package let plain: FactColumns
  /// The others, as they stand.
  package let settled: FactColumns
  /// How many entries this state knows; nil for all.
  package let position: Int?
  /// Whether the registry knows the staff, so that something can be said of their training.
  package let knowsStaff: Bool

  /// A state of the ledger.
  package init(
    plain: FactColumns, settled: FactColumns, position: Int? = nil, knowsStaff: Bool = false
  ) {
    self.plain = plain
    self.settled = settled
    self.position = position
    self.knowsStaff = knowsStaff
  }

  /// Gives the sessions of a group to the body.
  @inline(__always)
  func forEach(of group: Int, _ body: (FactWord, FactColumns, Int) -> Void) {
    let range = Int(plain.starts[group])..<Int(plain.starts[group + 1])
    if let position {
      let limit = UInt32(clamping: position)
      for place in range where plain.since[place] <= limit {
        body(FactWord(bits: plain.words[place]), plain, place)
      }
    } else {
      for place in range { body(FactWord(bits: plain.words[place]), plain, place) }
    }
    for place in Int(settled.starts[group])..<Int(settled.starts[group + 1]) {
      body(FactWord(bits: settled.words[place]), settled, place)
    }
  }
}
