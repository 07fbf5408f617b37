import Dispatch
import EducationRegistry
import Synchronization

/// Groups in an order in which those of an institution follow each other, cut into parts between institutions.
struct InstitutionOrder: Sendable {
  /// The groups; nil when they are in that order as they are.
  private let groups: [Int32]?
  private let institution: [Int32]

  /// Under so many groups a second core costs more than it gives.
  private static let worthwhile = 20_000

  init(_ population: Population) {
    let institution = population.institution
    self.institution = institution
    let isSorted = zip(institution, institution.dropFirst()).allSatisfy { $0 <= $1 }
    groups =
      isSorted
      ? nil
      : institution.indices.map { Int32($0) }.sorted {
        (institution[Int($0)], $0) < (institution[Int($1)], $1)
      }
  }

  /// The counts of all groups, each part counted on a core of its own.
  func count(_ scan: CountScan) -> Counts {
    let bounds = bounds
    let parts = Mutex<[Counts?]>(Array(repeating: nil, count: bounds.count - 1))
    DispatchQueue.concurrentPerform(iterations: bounds.count - 1) { part in
      let range = bounds[part]..<bounds[part + 1]
      let counts =
        groups.map { scan.count($0[range].lazy.map { Int($0) }) } ?? scan.count(range)
      parts.withLock { $0[part] = counts }
    }
    let counted = parts.withLock { $0.compactMap(\.self) }
    var sum = counted[0]
    for other in counted.dropFirst() { sum.add(other) }
    return sum
  }

  /// Where the parts begin and end: two, or one of a small country.
  private var bounds: [Int] {
    let count = institution.count
    guard count >= Self.worthwhile else { return [0, count] }
    func owner(_ place: Int) -> Int32 { institution[groups.map { Int($0[place]) } ?? place] }
    var middle = count / 2
    while middle < count, owner(middle) == owner(middle - 1) { middle += 1 }
    return [0, middle, count]
  }
}
