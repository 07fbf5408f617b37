import EducationRegistry
import Programme

/// Makes the schools of a region, with exactly its number of pupils.
struct SchoolMaker {
  let plan: RegionPlan

  func make(_ draft: inout CountryDraft, _ numbers: inout SeededNumbers) {
    let profiles = makeProfiles(&numbers)
    let sizes = makeSizes(profiles)
    var quota = LanguageQuota(plan.assumption)
    for (index, profile) in profiles.enumerated() {
      let code = SyntheticName.code("S", plan.number, index + 1)
      let institution = draft.add(
        Institution(
          code: code, kind: .school, subtype: profile.subtype, ownership: profile.ownership,
          locality: profile.locality,
          basis: profile.ownership == .private ? .memorandum : .mandate,
          district: draft.district(index, of: plan.schools), name: SyntheticName.school(index + 1)))
      addGroups(sizes[index], profile, institution, &quota, &draft, &numbers)
    }
  }

  private func addGroups(
    _ pupils: Int, _ profile: SchoolProfile, _ institution: Int, _ quota: inout LanguageQuota,
    _ draft: inout CountryDraft, _ numbers: inout SeededNumbers
  ) {
    let code = draft.registry.institutions[institution].code
    let weekday = ClassHour(&numbers).weekday
    // About 970 schools teach in Russian only (facts 2.5): most others that teach in it have two languages.
    let isMixed = !profile.isSmall && numbers.happens(0.82)
    let whole = isMixed ? nil : quota.school(pupils: pupils)
    let parts = SchoolClasses.parts(of: pupils, profile: profile, &numbers)
    for (number, part) in parts.enumerated() {
      // Where no school is Russian only, the first class at least is Kazakh.
      let mustBeKazakh = number == 0 && !plan.assumption.hasRussianSchools
      let language = quota.group(
        pupils: part.pupils, grade: part.grades.youngest ?? 0,
        school: whole ?? (mustBeKazakh ? .kk : nil))
      draft.add(
        ClassGroup(
          code: "\(code)-\(part.grades.code)\(part.letter)", institution: institution,
          year: draft.year, stage: ClassGroup.level(stage: .primary, grades: part.grades).stage,
          grades: part.grades, shift: part.shift, language: language, enrolled: part.pupils,
          weekday: weekday, minute: ClassHour.minute(shift: part.shift)))
    }
  }

  private func makeProfiles(_ numbers: inout SeededNumbers) -> [SchoolProfile] {
    let share = plan.assumption.urban
    let isUrban = (0..<plan.schools).map { index in
      Int((Double(index + 1) * share).rounded(.down)) > Int((Double(index) * share).rounded(.down))
    }
    let isPrivate = Spread.marks(
      plan.privateSchools, over: isUrban.indices.filter { isUrban[$0] }, count: plan.schools)
    return (0..<plan.schools).map { index in
      SchoolProfile(
        locality: isUrban[index] ? .urban : .rural,
        ownership: isPrivate[index] ? .private : .state, assumption: plan.assumption, &numbers)
    }
  }

  /// Small schools have the size they were given; the others share the rest.
  private func makeSizes(_ profiles: [SchoolProfile]) -> [Int] {
    let small = profiles.reduce(0) { $0 + ($1.isSmall ? Int($1.weight) : 0) }
    let parts = Apportionment.parts(
      of: plan.pupils - small, weights: profiles.map { $0.isSmall ? 0 : $0.weight })
    return zip(profiles, parts).map { $0.isSmall ? Int($0.weight) : $1 }
  }
}
