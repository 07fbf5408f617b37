import EducationRegistry
import Programme

/// Makes one training centre in a region with a few cohorts of adults: so few that nobody takes them for a figure.
struct AdultMaker {
  let plan: RegionPlan

  private struct Part {
    let cohort: Cohort
    let letter: Character
    let count: Int
    let enrolled: Int
    let minute: Int
  }

  private static let parts = [
    Part(cohort: .teachers, letter: "T", count: 3, enrolled: 30, minute: 15 * 60),
    Part(cohort: .psychologists, letter: "P", count: 1, enrolled: 18, minute: 15 * 60 + 30),
    Part(cohort: .police, letter: "I", count: 1, enrolled: 22, minute: 16 * 60),
    Part(cohort: .parents, letter: "R", count: 2, enrolled: 45, minute: 18 * 60 + 30),
  ]

  func make(_ draft: inout CountryDraft) {
    let code = SyntheticName.code("T", plan.number, 1)
    guard
      let district = draft.registry.districts.firstIndex(where: { $0.region == plan.place })
    else { return }
    let institution = draft.add(
      Institution(
        code: code, kind: .training, ownership: .state, locality: .urban, basis: .mandate,
        district: district, name: SyntheticName.training(draft.registry.regions[plan.place].name)))
    for part in Self.parts {
      for number in 1...part.count {
        draft.add(
          ClassGroup(
            code: "\(code)-\(part.letter)\(number)", institution: institution, year: draft.year,
            stage: part.cohort.stage, grades: GradeSet(part.cohort),
            language: number == 2 ? .ru : .kk, enrolled: part.enrolled + number,
            weekday: 1 + (plan.place + number) % 5, minute: part.minute))
      }
    }
  }
}
