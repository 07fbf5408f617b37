import Chronology
import EducationRegistry
import GRDB

/// On which days the people behind the ledger's staff numbers have a certificate in force.
///
/// The journal names people by number; what each of them is trained in, the registry knows by code. Codes stay here.
struct StaffTraining: Sendable {
  /// Whether the registry knows any staff at all.
  let knowsStaff: Bool
  /// Whether the registry knows the person of each number; place 0 is nobody's.
  private var isKnown: [Bool] = []
  /// Where the spans of each number begin; one more than there are numbers.
  private var starts: [Int32] = []
  /// The days, both included, on which some certificate is in force.
  private var spans: [(first: Int32, last: Int32)] = []

  /// The training of a registry's staff, by the numbers that the ledger gave their codes.
  init(_ staff: [StaffMember], numbers: [String: Int], count: Int) {
    knowsStaff = !staff.isEmpty
    guard knowsStaff else { return }
    var ofNumber = [[Certificate]](repeating: [], count: count + 1)
    isKnown = Array(repeating: false, count: count + 1)
    for member in staff {
      guard let number = numbers[member.code], isKnown.indices.contains(number) else { continue }
      isKnown[number] = true
      ofNumber[number] = member.certificates
    }
    for certificates in ofNumber {
      starts.append(Int32(spans.count))
      spans += certificates.map { certificate in
        (certificate.validity?.first.number ?? .min, certificate.validity?.last.number ?? .max)
      }
    }
    starts.append(Int32(spans.count))
  }

  /// Whether the person of a number has a certificate in force on a day; nil when the registry does not know them.
  @inline(__always)
  func isTrained(_ number: UInt32, on day: Int32) -> Bool? {
    let number = Int(number)
    guard number < isKnown.count, isKnown[number] else { return nil }
    for place in Int(starts[number])..<Int(starts[number + 1])
    where spans[place].first <= day && day <= spans[place].last {
      return true
    }
    return false
  }
}

extension Ledger {
  /// The training of some staff, by the numbers under which the journal may name them.
  func staffTraining(of staff: [StaffMember], _ db: Database) throws -> StaffTraining {
    guard !staff.isEmpty else { return StaffTraining([], numbers: [:], count: 0) }
    var numbers: [String: Int] = [:]
    let find = try RawStatement(db, "SELECT id FROM staff WHERE code = ?")
    for member in staff {
      find.bind(member.code, at: 1)
      if try find.next() { numbers[member.code] = find.integer(0) }
      find.reset()
    }
    let count = try Int.fetchOne(db, sql: "SELECT max(id) FROM staff") ?? 0
    return StaffTraining(staff, numbers: numbers, count: count)
  }
}
