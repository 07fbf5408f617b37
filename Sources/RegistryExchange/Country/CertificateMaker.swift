import Chronology
import EducationRegistry
import Programme

/// Gives some made-up people certificates: the psychologist and the first class teacher of one institution in ten, and
/// who teaches adults.
///
/// Their codes are those that the made-up reports name, so that numbers of trained deliverers have something behind them.
struct CertificateMaker {
  let seed: UInt64

  /// The training that the certificates are of.
  private static let training = "sensitive-lessons"

  func make(_ draft: inout CountryDraft) {
    var numbers = SeededNumbers(seed: SeededNumbers.mixed(seed ^ 0xCE27))
    var seen: Set<Int> = []
    for place in 0..<draft.registry.groups.count {
      let institution = Int(draft.registry.groups.institution[place])
      guard institution % 10 == 3, !draft.registry.groups.isOfAdults(place),
        seen.insert(institution).inserted
      else { continue }
      let kind = draft.registry.institutions[institution].kind
      draft.add(
        member(
          FeedCode.teacher(ofGroup: place), kind == .kindergarten ? .educator : .classTeacher,
          institution, draft.year, &numbers))
      draft.add(
        member(
          FeedCode.other(of: institution), .psychologist, institution, draft.year, &numbers))
    }
    makeForAdults(&draft)
  }

  /// A training centre has a psychologist; parents meet with a class teacher of their own.
  private func makeForAdults(_ draft: inout CountryDraft) {
    var numbers = SeededNumbers(seed: SeededNumbers.mixed(seed ^ 0xAD7E))
    var seen: Set<Int> = []
    for place in 0..<draft.registry.groups.count where draft.registry.groups.isOfAdults(place) {
      let group = draft.registry.groups[place]
      if seen.insert(group.institution).inserted {
        draft.add(
          member(
            FeedCode.other(of: group.institution), .psychologist, group.institution, draft.year,
            &numbers))
      }
      guard group.cohort == .parents else { continue }
      draft.add(
        member(
          FeedCode.teacher(ofGroup: place), .classTeacher, group.institution, draft.year, &numbers,
          groups: [group.code]))
    }
  }

  /// Six of ten are trained for two years from the autumn on, one of ten was and is no more from November on.
  private func member(
    _ code: String, _ role: DelivererRole, _ institution: Int, _ year: SchoolYear,
    _ numbers: inout SeededNumbers, groups: [String] = []
  ) -> StaffMember {
    let chance = numbers.unit()
    let start = year.days.first
    let validity =
      chance < 0.6
      ? DayRange(first: start.adding(days: 14), last: start.adding(days: 14 + 730))
      : chance < 0.7 ? DayRange(first: start.adding(days: -670), last: start.adding(days: 60)) : nil
    return StaffMember(
      code: code, institution: institution, role: role,
      certificates: validity.map { [Certificate(Self.training, validity: $0)] } ?? [],
      groups: groups)
  }
}
