import Chronology
import DeliveryStatistics
import EducationRegistry
import Programme
import TestSupport
import Testing

/// People are counted where they work, on the last day of the table; nobody is named.
@Suite struct StaffRollTests {
  private static func staff(_ random: inout SplitMix64) throws -> [StaffMember] {
    let start = try MadeUpNation.day("2025-09-01")
    return (0..<200).map { number in
      let first = start.adding(days: .random(in: -100...100, using: &random))
      let last = first.adding(days: .random(in: 0...200, using: &random))
      let days = DayRange(first: first, last: last)
      return StaffMember(
        code: "T\(number)", institution: .random(in: 0..<60, using: &random), role: .psychologist,
        validity: number % 3 == 0 ? days : nil,
        certificates: number % 2 == 0 ? [Certificate("a", validity: days)] : [])
    }
  }

  @Test(arguments: [11, 12, 13] as [UInt64])
  func countsWhatAWalkOverThePeopleCounts(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let nation = try MadeUpNation(seed: seed)
    let staff = try Self.staff(&random)
    let day = try MadeUpNation.day("2025-12-31")
    var cube = nation.cube()
    cube.staff = StaffRoll(staff)
    let question = Question(
      rows: .region, columns: nil, measures: [.staff, .certified, .certifiedShare], through: day)
    let answer = cube.answer(question)
    let places = (0..<nation.registry.groups.count).filter {
      nation.registry.groups.year[$0] == 2025
    }
    let open = Set(places.map { Int(nation.registry.groups.institution[$0]) })
    let here = staff.filter { open.contains($0.institution) && $0.validity?.contains(day) ?? true }
    var all = (staff: 0, certified: 0)
    for (row, value) in answer.rows.enumerated() {
      let members = here.filter { member in
        let institution = nation.registry.institutions[member.institution]
        return nation.registry.regions[nation.registry.region(of: institution)].code == value.code
      }
      guard !members.isEmpty else { continue }
      let certified = members.count { member in
        member.certificates.contains { $0.isInForce(on: day) }
      }
      #expect(answer[row, nil, 0].figure?.count == members.count)
      #expect(answer[row, nil, 1].figure?.count == certified)
      #expect(answer[row, nil, 2].figure == Figure(count: certified, outOf: members.count))
      let trace = cube.trace(
        question, row: value.code, column: nil, measure: .certified, limit: 1000)
      #expect(trace?.count == certified)
      all = (all.staff + members.count, all.certified + certified)
    }
    #expect(all.staff > 50 && all.certified > 10)
    #expect(answer[nil, nil, 0].figure?.count == all.staff)
  }

  @Test func staffIsSplitByPlaceOnly() {
    for dimension in Dimension.allCases {
      #expect(Measure.staff.splits(by: dimension) == (dimension.family == .institution))
    }
    #expect(Measure.staff.isAboutPeople && Measure.certified.isAboutPeople)
  }

  @Test func saysSoWhereTheRegistryKnowsNobody() throws {
    var cube = try MadeUpNation(seed: 14).cube()
    cube.staff = StaffRoll([])
    let question = Question(
      rows: .region, columns: nil, measures: [.certifiedShare],
      through: try MadeUpNation.day("2025-12-31"))
    let answer = cube.answer(question)
    #expect(answer.notes.contains(.noStaff) && answer[nil, nil, 0] == .missing)
  }
}
