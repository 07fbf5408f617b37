import EducationRegistry
import Programme

/// Makes the kindergartens and mini-centres of a region with their senior groups.
struct PreschoolMaker {
  let plan: RegionPlan

  func make(_ draft: inout CountryDraft, _ numbers: inout SeededNumbers) {
    let isMini = Spread.marks(
      plan.miniCentres, over: Array(0..<plan.preschools), count: plan.preschools)
    // 5,555 of 11,346 were private in 2023 (qostanay.tv, kaztag): the proper ones mostly, hardly a mini-centre.
    let proper = plan.preschools - plan.miniCentres
    let isPrivate = Spread.marks(
      min(proper, plan.preschools * 49 / 100), over: isMini.indices.filter { !isMini[$0] },
      count: plan.preschools)
    let counts = groupCounts(isMini, &numbers)
    var quota = LanguageQuota(plan.assumption)
    for index in 0..<plan.preschools {
      let isUrban = !isMini[index] && numbers.happens(max(0.5, plan.assumption.urban))
      let ownership: Ownership = isPrivate[index] ? .private : .state
      let number = index + 1
      let institution = draft.add(
        Institution(
          code: SyntheticName.code("K", plan.number, number), kind: .kindergarten,
          subtype: isMini[index] ? "mini-centre" : "", ownership: ownership,
          locality: isUrban || plan.assumption.urban == 1 ? .urban : .rural,
          basis: ownership == .private ? .memorandum : .mandate,
          district: draft.district(index, of: plan.preschools),
          name: isMini[index]
            ? SyntheticName.miniCentre(number) : SyntheticName.kindergarten(number)))
      addGroups(counts[index], isMini[index], institution, &quota, &draft, &numbers)
    }
  }

  private func addGroups(
    _ count: Int, _ isMini: Bool, _ institution: Int, _ quota: inout LanguageQuota,
    _ draft: inout CountryDraft, _ numbers: inout SeededNumbers
  ) {
    let code = draft.registry.institutions[institution].code
    let weekday = ClassHour(&numbers).weekday
    for number in 1...count {
      let enrolled = isMini ? 8 + numbers.below(11) : 16 + numbers.below(10)
      draft.add(
        ClassGroup(
          code: "\(code)-\(number)", institution: institution, year: draft.year,
          stage: .kindergarten, grades: GradeSet([]),
          language: quota.group(pupils: enrolled, school: nil),
          enrolled: enrolled, weekday: weekday, minute: ClassHour.minute(shift: 1)))
    }
  }

  /// One senior group everywhere; the region's further ones go to kindergartens proper.
  private func groupCounts(_ isMini: [Bool], _ numbers: inout SeededNumbers) -> [Int] {
    let weights = isMini.map { $0 ? 0 : 0.2 + numbers.unit() }
    let further = Apportionment.parts(of: plan.seniorGroups - plan.preschools, weights: weights)
    return further.map { $0 + 1 }
  }
}
