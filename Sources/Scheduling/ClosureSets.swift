import EducationRegistry

/// The distinct sets of closures that reach groups, each with a number; 0 is the empty set.
struct ClosureSets {
  /// The sets, each as places in the list of closures.
  private(set) var sets: [[Int]] = [[]]

  private let national: [Int]
  private let ofRegion: [Int: [Int]]
  private let ofDistrict: [Int: [Int]]
  private let ofInstitution: [Int: [Int]]
  private var numbers: [[Int]: Int32] = [[]: 0]
  private var numberOfDistrict: [Int32: Int32] = [:]

  /// Sorts closures by what they reach; one whose code the registry does not have reaches nobody.
  init(_ closures: [Closure], scope: ClosureScope) {
    func places(_ wanted: Closure.Scope, _ place: (String) -> Int?) -> [Int: [Int]] {
      closures.enumerated().reduce(into: [:]) { result, pair in
        guard pair.element.scope == wanted, let found = place(pair.element.code) else { return }
        result[found, default: []].append(pair.offset)
      }
    }
    national = closures.indices.filter { closures[$0].scope == .nation }
    ofRegion = places(.region) { scope.regions.firstIndex(of: $0) }
    ofDistrict = places(.district) { scope.districts.firstIndex(of: $0) }
    ofInstitution = places(.institution) { scope.institutions[$0] }
  }

  /// The number of the set that reaches a group.
  mutating func number(region: UInt8, district: Int32, institution: Int32) -> Int32 {
    if !ofInstitution.isEmpty, let own = ofInstitution[Int(institution)] {
      return intern(reaching(region: region, district: district) + own)
    }
    if let known = numberOfDistrict[district] { return known }
    let number = intern(reaching(region: region, district: district))
    numberOfDistrict[district] = number
    return number
  }

  private func reaching(region: UInt8, district: Int32) -> [Int] {
    national + (ofRegion[Int(region)] ?? []) + (ofDistrict[Int(district)] ?? [])
  }

  private mutating func intern(_ members: [Int]) -> Int32 {
    let set = members.sorted()
    if let number = numbers[set] { return number }
    let number = Int32(sets.count)
    numbers[set] = number
    sets.append(set)
    return number
  }
}
