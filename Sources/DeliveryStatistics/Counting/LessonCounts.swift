import Programme

/// The planned lessons of groups by plan and cell, before they get their places.
///
/// Groups with one plan in one place share every look-up: their masks are added up, eight bits at a step, in the bytes of
/// words, and a lesson gets its place once at the end.
struct LessonCounts: ~Copyable {
  private let plans: PlanPlaces
  private let masks: Int
  /// The groups' part of a place has room for so many columns that other dimensions take.
  private let width: Int
  /// How many groups each place has of each plan.
  private let groups: UnsafeMutableBufferPointer<Int32>
  /// Four words for each mask of a place and plan, one byte a cell.
  private let bytes: UnsafeMutableBufferPointer<SIMD4<UInt64>>
  /// What was carried out of the bytes.
  private let carried: UnsafeMutableBufferPointer<Int32>
  /// The bits of a byte, each in a byte of its own.
  private let spread: UnsafeMutableBufferPointer<UInt64>

  private static let cells = 32
  private static let quantities: [Quantity] = [.fulfilled, .notHeld, .onTime]

  /// Nothing yet, and room where lessons have places of their own.
  init(_ scan: CountScan, isUsed: Bool) {
    plans = scan.plans
    masks = scan.wants.contains(.timeliness) ? 3 : scan.wants.contains(.cells) ? 2 : 0
    width = scan.rowsAreGroups ? scan.places.width : 1
    let places = scan.rowsAreGroups ? scan.places.rows.count : scan.places.width
    let slots = isUsed ? places * plans.due.count : 0
    func zeros<Number: AdditiveArithmetic>(
      _ count: Int
    ) -> UnsafeMutableBufferPointer<Number> {
      let buffer = UnsafeMutableBufferPointer<Number>.allocate(capacity: count)
      buffer.initialize(repeating: .zero)
      return buffer
    }
    groups = zeros(slots)
    bytes = .allocate(capacity: slots * masks)
    bytes.initialize(repeating: SIMD4())
    carried = zeros(slots * masks * Self.cells)
    spread = zeros(256)
    for byte in 0..<256 {
      for bit in 0..<8 { spread[byte] |= UInt64(byte >> bit & 1) << UInt64(bit * 8) }
    }
  }

  deinit {
    groups.deallocate()
    bytes.deallocate()
    carried.deallocate()
    spread.deallocate()
  }

  /// Adds some groups.
  @inline(never)
  func add(_ block: GroupBlock, _ planNumber: [Int32]) {
    let (planNumber, dues) = (planNumber.span, plans.due.span)
    let width = Int32(width)
    block.forEach { group, place, member in
      let plan = Int(planNumber[group])
      let part = width == 1 ? place : Int(Int32(truncatingIfNeeded: place) / width)
      let slot = part &* dues.count &+ plan
      groups[slot] &+= 1
      guard masks > 0 else { return }
      let due = dues[plan]
      let tally = block.tallies[member]
      let first = slot &* masks
      bytes[first] &+= spread(due & tally.held)
      bytes[first &+ 1] &+= spread(due & tally.notHeld & ~tally.held)
      if masks > 2 { bytes[first &+ 2] &+= spread(due & tally.onTime) }
      // A byte holds 255 groups.
      if groups[slot] % 255 == 0 { carry(slot) }
    }
  }

  @inline(__always)
  private func spread(_ mask: UInt32) -> SIMD4<UInt64> {
    SIMD4(
      spread[Int(mask & 255)], spread[Int(mask >> 8 & 255)], spread[Int(mask >> 16 & 255)],
      spread[Int(mask >> 24)])
  }

  private func carry(_ slot: Int) {
    for mask in slot * masks..<(slot + 1) * masks {
      for cell in 0..<Cell.count {
        carried[mask * Self.cells + cell] +=
          Int32(bytes[mask][cell / 8] >> UInt64(cell % 8 * 8) & 255)
      }
      bytes[mask] = SIMD4()
    }
  }

  /// Gives everything its place.
  ///
  /// - Parameter counts: Where it is counted.
  func finish(_ counts: RunningCounts) {
    for slot in groups.indices where groups[slot] > 0 {
      let (part, plan) = slot.quotientAndRemainder(dividingBy: plans.due.count)
      let place = part * width
      let number = Int(groups[slot])
      carry(slot)
      plans.due[plan].forEachBit { bit in
        let at = place + Int(plans.cells[plan * Cell.count + bit])
        counts.add(number, to: .due, at: at)
        for mask in 0..<masks {
          let count = Int(carried[(slot * masks + mask) * Self.cells + bit])
          counts.add(count, to: Self.quantities[mask], at: at)
        }
      }
      for closed in plans.closed[plan] {
        counts.add(number, to: .closedHours, at: place + Int(closed))
      }
    }
  }
}
