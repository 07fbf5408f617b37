/// When an institution has its class hour.
struct ClassHour {
  /// Monday 1 to Friday 5: Monday most, as in Shymkent (facts 1.4).
  let weekday: Int

  init(_ numbers: inout SeededNumbers) {
    let share = numbers.unit()
    weekday = Self.upTo.firstIndex { share < $0 }.map { $0 + 1 } ?? 5
  }

  private static let upTo = [0.55, 0.67, 0.80, 0.92, 1]

  /// 08:00 in the first shift, 14:00 in the second.
  static func minute(shift: Int) -> Int {
    shift == 1 ? 8 * 60 : 14 * 60
  }
}
