import Diagnostics
import EducationRegistry
import Programme

/// What a sheet shows where a class has its grades: the grades, or the name of a cohort of adults.
enum GradesText {
  static func of(_ group: ClassGroup, in language: TeachingLanguage) -> String {
    guard let cohort = group.cohort else { return group.grades.code }
    return Phrases.Registry.cohort(cohort.code)[language == .ru ? .ru : .kk]
  }
}
