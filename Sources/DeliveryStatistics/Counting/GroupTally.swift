/// What a table needs to know of one group's sessions.
struct GroupTally {
  /// Cells held by the last day of the period.
  var held: UInt32 = 0
  /// Cells reported as not held by that day.
  var notHeld: UInt32 = 0
  /// Cells held in time.
  var onTime: UInt32 = 0
  /// Whether anything was reported of the period.
  var hasReport = false
  /// Why cells were not held, by the raw number of the reason: four bits a cell.
  private var reasons: (low: UInt64, high: UInt64) = (0, 0)

  init(held: UInt32 = 0, notHeld: UInt32 = 0, hasReport: Bool = false) {
    self.held = held
    self.notHeld = notHeld
    self.hasReport = hasReport
  }

  /// Why a cell was not held.
  @inline(__always)
  func reason(of cell: Int) -> Int {
    let shift = UInt64(cell & 15) * 4
    return Int((cell < 16 ? reasons.low : reasons.high) >> shift & 15)
  }

  /// Notes why a cell was not held.
  @inline(__always)
  mutating func setReason(_ reason: Int, of cell: Int) {
    let shift = UInt64(cell & 15) * 4
    if cell < 16 {
      reasons.low = reasons.low & ~(15 << shift) | UInt64(reason) << shift
    } else {
      reasons.high = reasons.high & ~(15 << shift) | UInt64(reason) << shift
    }
  }

  /// Adds what a session says of a planned lesson, and that it was reported.
  ///
  /// - Parameters:
  ///   - word: The session.
  ///   - lastDay: Gives the last day on which a cell is on time.
  ///   - missedDays: The last day on which each cell of the group was reported as not held.
  @inline(__always)
  mutating func add(_ word: FactWord, lastDay: (_ cell: Int) -> Int, _ missedDays: inout [Int]) {
    hasReport = true
    let cell = word.cell
    guard cell != FactWord.noCell else { return }
    let bit = UInt32(1) &<< UInt32(cell)
    if word.outcome == 0 {
      held |= bit
      if word.day <= lastDay(cell) { onTime |= bit }
    } else {
      if notHeld & bit == 0 || word.day >= missedDays[cell] {
        missedDays[cell] = word.day
        setReason(word.outcome, of: cell)
      }
      notHeld |= bit
    }
  }
}
