/// Everything that an attacker can hold side by side: numbers of all vintages as variables, with the equations
/// between them.
struct CellSystem {
  /// Whether a number is out.
  enum State {
    /// Out for good: an earlier vintage showed it, or nothing can hide it.
    case known
    /// Shown unless the pattern takes it.
    case open
    /// Withheld, or never printed.
    case hidden
  }

  /// One number.
  struct Variable {
    let key: CellKey
    let value: Int
    /// What everybody knows of it beforehand.
    var bounds: (least: Int, most: Int?)
    /// What must stay possible; nil when it need not be protected.
    var protection: ClosedRange<Int>?
    var state: State
    /// What hiding it loses.
    var weight = 0.0
    /// Whether a table of any vintage has it, shown or withheld.
    var isPrinted = false
    /// Whether a table of the publication at hand has it.
    var isCurrent = false

    /// Whether the publication shows it as it stands.
    var isShown: Bool { state != .hidden }

    /// How far it can move down and up, as everybody knows.
    var room: (down: Int, up: Int) {
      (value - bounds.least, (bounds.most ?? value + Self.far) - value)
    }

    /// Further than any protection asks for.
    static let far = 1_000_000
  }

  /// One number of an equation, with plus or minus one.
  struct Term: Hashable {
    let variable: Int
    let coefficient: Int
  }

  var variables: [Variable] = []
  /// Terms that sum to zero.
  private(set) var equations: [[Term]] = []
  /// The equations of each variable.
  private(set) var equationsOf: [[Int]] = []
  private var known: Set<[Term]> = []

  /// Adds a number and returns its place.
  mutating func add(_ variable: Variable) -> Int {
    variables.append(variable)
    equationsOf.append([])
    return variables.count - 1
  }

  /// Adds that a number is the sum of others; one equation is kept once.
  mutating func add(total: Int, parts: [Int]) {
    let terms =
      [Term(variable: total, coefficient: 1)]
      + parts.sorted().map { Term(variable: $0, coefficient: -1) }
    guard known.insert(terms).inserted else { return }
    for term in terms { equationsOf[term.variable].append(equations.count) }
    equations.append(terms)
  }
}
