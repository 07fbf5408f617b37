/// The sums of every place of a table, and how many institutions it and its totals have.
struct Counts {
  /// How many places there are.
  let places: Int
  /// The sums of quantity n stand from n × places on: what a question does not ask stays out of the way.
  var sums: [Int]
  /// The institutions with a group, with a report, and with a report in the whole place, one after the other.
  var marks: [InstitutionMark]
  /// The sessions held that share their gathering with others.
  var shared: [SharedSession] = []

  private let layout: MarkLayout

  /// Whose institutions are counted.
  enum Institutions: Int, CaseIterable {
    /// Those with a group, by the groups' part of the place.
    case present
    /// Those with a report, by the groups' part of the place.
    case reporting
    /// Those with a report in the whole place; counted where it is asked for.
    case reporters
  }

  /// Nothing counted yet.
  init(_ layout: MarkLayout) {
    self.layout = layout
    places = layout.places
    sums = Array(repeating: 0, count: layout.places * Quantity.allCases.count)
    marks = Array(
      repeating: InstitutionMark(), count: layout.count * Institutions.allCases.count)
  }

  /// How much of a quantity a place has.
  func sum(of quantity: Quantity, at place: Int) -> Int {
    sums[quantity.rawValue * places + place]
  }

  /// How many institutions a row and a column have; nil means the total.
  func count(of institutions: Institutions, row: Int?, column: Int?) -> Int {
    Int(marks[institutions.rawValue * layout.count + layout.mark(row: row, column: column)].count)
  }

  /// Gives the counts to a pass.
  mutating func run(_ pass: (RunningCounts) -> Void) {
    var gathered = shared
    // Held once only, or the first of them would copy all that are there.
    shared = []
    sums.withUnsafeMutableBufferPointer { sums in
      marks.withUnsafeMutableBufferPointer { marks in
        withUnsafeMutablePointer(to: &gathered) { gathered in
          pass(RunningCounts(sums: sums, marks: marks, shared: gathered, layout: layout))
        }
      }
    }
    shared = gathered
  }

  /// Adds what was counted of other institutions.
  mutating func add(_ other: Counts) {
    for index in sums.indices { sums[index] += other.sums[index] }
    for index in marks.indices { marks[index].count += other.marks[index].count }
    shared += other.shared
  }
}

/// The counts of a pass while it goes on: an array would ask at each of millions of steps whose it is.
struct RunningCounts {
  let sums: UnsafeMutableBufferPointer<Int>
  let marks: UnsafeMutableBufferPointer<InstitutionMark>
  let shared: UnsafeMutablePointer<[SharedSession]>
  let layout: MarkLayout

  /// Adds to a quantity of a place.
  @inline(__always)
  func add(_ count: Int, to quantity: Quantity, at place: Int) {
    sums[quantity.rawValue &* layout.places &+ place] &+= count
  }

  /// The sums of a quantity by place.
  @inline(__always)
  func sums(of quantity: Quantity) -> UnsafeMutableBufferPointer<Int> {
    let first = quantity.rawValue &* layout.places
    return UnsafeMutableBufferPointer(rebasing: sums[first..<first &+ layout.places])
  }

  /// Counts as not reported what is due and neither held nor reported as not held.
  func setNotReported(at place: Int) {
    func sum(_ quantity: Quantity) -> Int { sums[quantity.rawValue * layout.places + place] }
    sums[Quantity.notReported.rawValue * layout.places + place] =
      sum(.due) - sum(.fulfilled) - sum(.notHeld)
  }

  /// Counts an institution at a place and in its totals, unless it was counted there.
  @inline(__always)
  func insert(_ institution: Int32, in institutions: Counts.Institutions, at place: Int) {
    let start = institutions.rawValue &* layout.count
    // Who was counted in the place was counted in its totals too.
    guard marks[start &+ place].insert(institution) else { return }
    let (row, column) = place.quotientAndRemainder(dividingBy: layout.columns)
    _ = marks[start &+ layout.mark(row: row, column: nil)].insert(institution)
    _ = marks[start &+ layout.mark(row: nil, column: column)].insert(institution)
    _ = marks[start &+ layout.mark(row: nil, column: nil)].insert(institution)
  }
}
