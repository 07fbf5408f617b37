import Chronology
package import EducationRegistry

/// The registry's staff as numbers: how many work in each institution on a day, and how many have a certificate in force.
///
/// It holds no code: nothing that is counted here can name anybody.
package struct StaffRoll: Sendable {
  private struct Member {
    let institution: Int32
    let first: Int32
    let last: Int32
    /// The days on which some certificate is in force.
    let certified: [ClosedRange<Int32>]
  }

  private let members: [Member]

  /// The roll of a registry's staff.
  package init(_ staff: [StaffMember]) {
    members = staff.map { member in
      Member(
        institution: Int32(member.institution),
        first: member.validity?.first.number ?? .min, last: member.validity?.last.number ?? .max,
        certified: member.certificates.map { certificate in
          certificate.validity.map { $0.first.number...$0.last.number } ?? Int32.min...Int32.max
        })
    }
  }

  /// Whether there is nobody.
  package var isEmpty: Bool { members.isEmpty }

  /// Gives those who work on a day in an institution of the table to the body, with the place where its groups stand.
  func forEach(
    on day: Int32, places: TablePlaces, population: Population,
    _ body: (_ institution: Int32, _ place: Int, _ isCertified: Bool) -> Void
  ) {
    var placeOf: [Int32: Int] = [:]
    for (group, place) in places.ofGroup.enumerated() where place >= 0 {
      placeOf[population.institution[group]] = Int(place)
    }
    for member in members where member.first <= day && day <= member.last {
      guard let place = placeOf[member.institution] else { continue }
      body(member.institution, place, member.certified.contains { $0.contains(day) })
    }
  }

  /// The staff of a day by place.
  func counts(on day: Int32, places: TablePlaces, population: Population) -> [Quantity: [Int]] {
    var staff = [Int](repeating: 0, count: places.rows.count * places.width)
    var certified = staff
    forEach(on: day, places: places, population: population) { _, place, isCertified in
      staff[place] += 1
      if isCertified { certified[place] += 1 }
    }
    return [.staff: staff, .certifiedStaff: certified]
  }
}
