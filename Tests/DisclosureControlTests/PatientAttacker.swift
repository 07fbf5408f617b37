/// A second attacker that shares nothing with the first: no solver, only bounds passed on and values tried.
struct PatientAttacker {
  /// What each number can be, as far as is known.
  private(set) var least: [Int]
  private(set) var most: [Int]
  private let truth: [Int]
  private var equations: [[(number: Int, sign: Int)]] = []
  private var equationsOf: [[Int]]

  /// Numbers that nothing is known of but their bounds; the truth only says where to look first.
  init(truth: [Int], least: [Int], most: [Int]) {
    self.truth = truth
    self.least = least
    self.most = most
    equationsOf = Array(repeating: [], count: truth.count)
  }

  /// Says that a number is the sum of others.
  mutating func know(_ total: Int, isSumOf parts: [Int]) {
    let terms = [(number: total, sign: 1)] + parts.map { (number: $0, sign: -1) }
    for term in terms { equationsOf[term.number].append(equations.count) }
    equations.append(terms)
  }

  /// Says what a number is.
  mutating func know(_ number: Int, is value: Int) {
    least[number] = value
    most[number] = value
  }

  /// Narrows all bounds by every equation until nothing moves; false when nothing is left possible.
  mutating func narrow() -> Bool {
    narrow(Array(equations.indices))
  }

  /// Whether whole numbers agree with everything known and give this number that value.
  ///
  /// - Returns: Nil when the patience ended before the answer.
  func canBe(_ number: Int, _ value: Int) -> Bool? {
    var attempt = self
    attempt.know(number, is: value)
    guard attempt.narrow(equationsOf[number]) else { return false }
    var patience = 20_000
    return attempt.complete(&patience)
  }

  private mutating func narrow(_ waiting: [Int]) -> Bool {
    var waiting = waiting
    while let equation = waiting.popLast() {
      let terms = equations[equation]
      for term in terms {
        var (low, high) = (0, 0)
        for other in terms where other.number != term.number {
          let sign = -other.sign * term.sign
          low += sign > 0 ? least[other.number] : -most[other.number]
          high += sign > 0 ? most[other.number] : -least[other.number]
        }
        let (newLeast, newMost) = (max(low, least[term.number]), min(high, most[term.number]))
        if newLeast > newMost { return false }
        if newLeast != least[term.number] || newMost != most[term.number] {
          (least[term.number], most[term.number]) = (newLeast, newMost)
          waiting += equationsOf[term.number]
        }
      }
    }
    return true
  }

  private func complete(_ patience: inout Int) -> Bool? {
    patience -= 1
    guard patience > 0 else { return nil }
    let open = truth.indices.filter { least[$0] < most[$0] }
    guard let number = open.min(by: { most[$0] - least[$0] < most[$1] - least[$1] }) else {
      return true
    }
    let values = (least[number]...most[number]).sorted {
      abs($0 - truth[number]) < abs($1 - truth[number])
    }
    for value in values {
      var attempt = self
      attempt.know(number, is: value)
      if attempt.narrow(equationsOf[number]) {
        guard let answer = attempt.complete(&patience) else { return nil }
        if answer { return true }
      }
    }
    return false
  }
}
