import EducationRegistry
import Programme

/// Makes the colleges of a region, with exactly its number of students.
struct CollegeMaker {
  let plan: RegionPlan

  /// How many students of a hundred are in each course; not every speciality has a fourth.
  private static let courses = [31.0, 30, 27, 12]
  /// The largest group.
  private static let largest = 27

  func make(_ draft: inout CountryDraft, _ numbers: inout SeededNumbers) {
    let weights = (0..<plan.colleges).map { _ in 250 + 1100 * numbers.unit() }
    let sizes = Apportionment.parts(of: plan.students, weights: weights)
    // No source was found for the share of private colleges; 45 of 100 is assumed.
    let isPrivate = Spread.marks(
      plan.colleges * 45 / 100, over: Array(0..<plan.colleges), count: plan.colleges)
    var quota = LanguageQuota(plan.assumption)
    for index in 0..<plan.colleges {
      let code = SyntheticName.code("C", plan.number, index + 1)
      let institution = draft.add(
        Institution(
          code: code, kind: .college, ownership: isPrivate[index] ? .private : .state,
          locality: plan.assumption.urban == 1 || numbers.happens(0.75) ? .urban : .rural,
          basis: isPrivate[index] ? .memorandum : .mandate,
          district: draft.district(index, of: plan.colleges),
          name: SyntheticName.college(index + 1)))
      addGroups(sizes[index], code, institution, &quota, &draft, &numbers)
    }
  }

  private func addGroups(
    _ students: Int, _ code: String, _ institution: Int, _ quota: inout LanguageQuota,
    _ draft: inout CountryDraft, _ numbers: inout SeededNumbers
  ) {
    let sizes = Apportionment.parts(of: students, weights: Self.courses)
    for (course, size) in sizes.enumerated() where size > 0 {
      let count = (size + Self.largest - 1) / Self.largest
      for number in 0..<count {
        let enrolled = size * (number + 1) / count - size * number / count
        let shift = course % 2 == 0 ? 1 : 2
        draft.add(
          ClassGroup(
            code: "\(code)-\(course + 1)\(number < 9 ? "0" : "")\(number + 1)",
            institution: institution, year: draft.year, stage: .college, grades: GradeSet([]),
            shift: shift, language: quota.group(pupils: enrolled, school: nil), enrolled: enrolled,
            weekday: ClassHour(&numbers).weekday, minute: ClassHour.minute(shift: shift)))
      }
    }
  }
}
