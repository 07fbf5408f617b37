import EducationRegistry
import Programme
import Testing

@testable import RegistryExchange

@Suite struct SyntheticCountryTests {
  /// Made once: a debug build takes seconds for it.
  static let registry = SyntheticCountry(seed: 7).registry()
  static let population = Population(registry)

  @Test func hasTheNationsTotals() {
    let institutions = Self.registry.institutions
    #expect(institutions.count { $0.kind == .school } == 7859)
    #expect(institutions.count { $0.kind == .kindergarten } == 11_900)
    #expect(institutions.count { $0.kind == .college } == 706)
    #expect(Self.heads { Self.population.kind[$0] == 1 } == 4_100_000)
    #expect(Self.heads { Self.population.kind[$0] == 2 } == 562_000)
    #expect(Self.population.kind.count { $0 == 0 } == 20_000)
    #expect((225_000...235_000).contains(Self.population.count))
    #expect(Self.registry.regions.count == 20)
    #expect(Self.registry.isSynthetic)
  }

  @Test(arguments: PublishedFigures.regional)
  func honoursEveryPublishedFigure(_ figure: PublishedFigure) throws {
    let region = try #require(RegionTable.all.firstIndex { $0.code == figure.region })
    #expect(Self.count(figure.quantity, in: region) == figure.value)
    #expect(!figure.source.isEmpty && !figure.year.isEmpty)
  }

  @Test(arguments: PublishedFigures.national)
  func estimatesTheRestSoThatTotalsHold(_ figure: PublishedFigure) {
    #expect(RegistryFigures.values(of: figure.quantity).reduce(0, +) == figure.value)
    for place in RegionTable.all.indices {
      #expect(
        Self.count(figure.quantity, in: place)
          == RegistryFigures.values(of: figure.quantity)[place])
    }
  }

  @Test func marksWhatNobodyPublished() {
    let abai = RegistryFigures.all.filter { $0.region == "KZ-10" }
    #expect(abai.count == PublishedFigure.Quantity.allCases.count)
    #expect(abai.allSatisfy { $0.isEstimated && $0.value > 0 })
    #expect(RegistryFigures.all.count { !$0.isEstimated } == PublishedFigures.regional.count)
  }

  @Test func saysOfEveryNameThatItIsMadeUp() {
    for name in Self.registry.institutions.map(\.name) + Self.registry.districts.map(\.name) {
      #expect(name.kk.hasSuffix("(жасанды)"))
      #expect(name.ru.contains("(синтетическ"))
    }
    for district in Self.registry.districts {
      let region = Self.registry.regions[district.region]
      #expect(district.code.count == 9 && district.code.prefix(2) == region.kato.prefix(2))
      // Real KATO codes of districts have 10 and above there.
      #expect(district.code.dropFirst(2).first == "0")
    }
  }

  @Test func hasShortCodesOfWhichNoneComesTwice() {
    let codes = Self.registry.groups.code + Self.registry.institutions.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { $0.utf8.count <= 15 && $0.utf8.allSatisfy { $0 > 32 && $0 < 127 } })
  }

  @Test func holdsToTheRulesOfTheRegistry() {
    let groups = Self.registry.groups
    for place in stride(from: 0, to: groups.count, by: 7) {
      let group = groups[place]
      let institution = Self.registry.institutions[group.institution]
      #expect(RegistryChecks.findings(of: group, in: institution).isEmpty, "\(group.code)")
    }
  }

  @Test func teachesInTheLanguagesThatTheFactsName() {
    let isFirst: (Int) -> Bool = { Self.population.grades[$0] == 1 << 1 }
    let first = Self.heads(isFirst)
    let kazakh = Self.heads { isFirst($0) && Self.language($0) == .kk }
    #expect((0.69...0.72).contains(Double(kazakh) / Double(first)))
    for (language, regions) in [
      (TeachingLanguage.uz, ["KZ-61", "KZ-79", "KZ-31"]),
      (.ug, ["KZ-19", "KZ-33", "KZ-75"]), (.tg, ["KZ-61"]),
    ] {
      let found = Self.population.language.indices.filter { Self.language($0) == language }
      #expect(!found.isEmpty)
      #expect(
        found.allSatisfy { regions.contains(RegionTable.all[Int(Self.population.region[$0])].code) }
      )
    }
    #expect(Self.population.language.allSatisfy { $0 <= TeachingLanguage.tg.rawValue })
  }

  @Test func hasNoRussianSchoolWhereTheFactsSaySo() {
    var languages: [Int32: Set<TeachingLanguage?>] = [:]
    for group in Self.population.language.indices where Self.population.kind[group] == 1 {
      languages[Self.population.institution[group], default: []].insert(Self.language(group))
    }
    let russian = languages.filter { $0.value == [.ru] }.map { Int($0.key) }
    let regions = Set(
      russian.map { RegionTable.all[Self.registry.region(of: Self.registry.institutions[$0])].code }
    )
    #expect(regions.isDisjoint(with: ["KZ-43", "KZ-62", "KZ-79"]))
    #expect((800...1300).contains(russian.count))
  }

  @Test func hasShiftsCombinedClassesAndSmallSchools() {
    let population = Self.population
    let isSchool: (Int) -> Bool = { population.kind[$0] == 1 }
    let later = Set(
      population.shift.indices.filter { isSchool($0) && population.shift[$0] == 2 }
        .map { population.institution[$0] })
    #expect((4800...5400).contains(later.count))
    let combined = Set(population.grades.filter { $0.nonzeroBitCount > 1 })
    let expected: [[Int]] = [[0, 1], [1, 3], [2, 4], [5, 6], [7, 8], [10, 11]]
    #expect(combined == Set(expected.map { GradeSet($0).bits }))
    #expect(population.grades.contains(1))
    let subtypes = Set(Self.registry.institutions.map(\.subtype))
    #expect(subtypes == ["", "small", "special", "boarding", "mini-centre"])
    let hours = population.shift.indices.filter { !population.isOfAdults($0) }.map {
      [Int(population.shift[$0]), Int(Self.registry.groups.minute[$0])]
    }
    #expect(Set(hours) == [[1, 480], [2, 840]])
  }

  @Test func hasAFewCohortsOfAdultsBehindAllChildren() throws {
    let groups = Self.registry.groups
    let first = groups.count - groups.countOfAdults
    #expect(groups.countOfAdults == 140 && (first..<groups.count).allSatisfy(groups.isOfAdults))
    #expect(Self.registry.institutions.suffix(20).allSatisfy { $0.kind == .training })
    #expect(Self.registry.institutionsOfChildren == Self.registry.institutions.count - 20)
    // Institutions stay in the order of their groups: numbers are counted from end to end.
    #expect(zip(groups.institution, groups.institution.dropFirst()).allSatisfy { $0 <= $1 })
    let staff = Self.registry.staff
    #expect(
      staff.contains { $0.certificates.isEmpty } && staff.contains { !$0.certificates.isEmpty })
    #expect(Set(staff.map(\.code)).count == staff.count)
  }

  @Test func hasItsClassHourOnMondaysMost() {
    let days = (1...7).map { day in Self.population.weekday.count { Int($0) == day } }
    #expect(days[0] * 2 > Self.population.count)
    #expect(days[1...4].allSatisfy { $0 * 20 > Self.population.count })
    #expect(days[5] == 0 && days[6] == 0)
  }

  @Test func takesPrivateInstitutionsByMemorandum() {
    for institution in Self.registry.institutions {
      #expect((institution.ownership == .private) == (institution.basis == .memorandum))
    }
  }

  @Test func isTheSameForTheSameSeedAndAnotherForAnother() {
    let again = SyntheticCountry(seed: 7).registry()
    #expect(again.institutions == Self.registry.institutions)
    #expect(again.groups.code == Self.registry.groups.code)
    #expect(again.groups.enrolled == Self.registry.groups.enrolled)
    #expect(again.groups.language == Self.registry.groups.language)
    #expect(SyntheticCountry(seed: 8).registry().groups.enrolled != Self.registry.groups.enrolled)
  }

  private static func language(_ group: Int) -> TeachingLanguage? {
    TeachingLanguage(rawValue: population.language[group])
  }

  private static func heads(_ isCounted: (Int) -> Bool) -> Int {
    population.enrolled.indices.reduce(0) {
      $0 + (isCounted($1) ? Int(population.enrolled[$1]) : 0)
    }
  }

  private static func count(_ quantity: PublishedFigure.Quantity, in region: Int) -> Int {
    func institutions(_ isCounted: (Institution) -> Bool) -> Int {
      registry.institutions.count { isCounted($0) && registry.region(of: $0) == region }
    }
    switch quantity {
    case .schools: return institutions { $0.kind == .school }
    case .privateSchools: return institutions { $0.kind == .school && $0.ownership == .private }
    case .preschools: return institutions { $0.kind == .kindergarten }
    case .miniCentres: return institutions { $0.subtype == "mini-centre" }
    case .colleges: return institutions { $0.kind == .college }
    case .pupils: return heads { population.kind[$0] == 1 && Int(population.region[$0]) == region }
    case .students:
      return heads { population.kind[$0] == 2 && Int(population.region[$0]) == region }
    }
  }
}
