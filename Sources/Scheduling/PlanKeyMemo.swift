/// Gives equal keys one number.
struct PlanKeyMemo {
  /// The distinct keys in the order of their numbers.
  private(set) var keys: [PackedPlanKey] = []

  private var numbers: [PackedPlanKey: Int32] = [:]
  // Direct-mapped by kind, level and weekday: neighbours in the registry nearly always hit, and
  // hashing all 230 thousand keys would take longer than all solves.
  private var recent = [Int32](repeating: -1, count: 1024)

  /// The number of a key, a new one when it is new.
  mutating func number(of key: PackedPlanKey) -> Int32 {
    let slot = key.slot
    let guess = recent[slot]
    if guess >= 0, keys[Int(guess)] == key { return guess }
    let number = numbers[key] ?? add(key)
    recent[slot] = number
    return number
  }

  private mutating func add(_ key: PackedPlanKey) -> Int32 {
    let number = Int32(keys.count)
    keys.append(key)
    numbers[key] = number
    return number
  }
}
