import Chronology
package import EducationRegistry
import Programme

/// Whether a sensitive lesson has a trained deliverer: somebody of a role that it names, with a certificate in force.
package struct TrainedReach {
  private let registry: RegistrySnapshot
  /// The staff with a certificate, by their institution's place.
  private let trained: [Int: [StaffMember]]
  private let training: String?

  /// The reach of a registry's staff codes.
  ///
  /// - Parameters:
  ///   - registry: The registry.
  ///   - training: The training that counts; nil means any.
  package init(_ registry: RegistrySnapshot, training: String? = nil) {
    self.registry = registry
    self.training = training
    trained = Dictionary(
      grouping: registry.staff.filter { !$0.certificates.isEmpty }, by: \.institution)
  }

  /// Sensitive sessions, and those of them that have a trained deliverer.
  package struct Count: Hashable, Sendable {
    /// All sensitive sessions of the plan.
    package var sessions = 0
    /// Those with a trained deliverer in force on the day.
    package var covered = 0
  }

  /// The sensitive sessions of a group for which nobody trained is known.
  package func gaps(of group: Int, in plan: NationalPlan) -> [PlannedSession] {
    sensitive(plan[group], plan.programme).filter { session, roles in
      !isCovered(session, roles, institution: Int(registry.groups.institution[group]))
    }.map(\.session)
  }

  /// The counts by the place that a group belongs to.
  package func counts(in plan: NationalPlan, by place: (_ group: Int) -> Int?) -> [Int: Count] {
    let sensitive = plan.plans.map { self.sensitive($0, plan.programme) }
    var counts: [Int: Count] = [:]
    for group in 0..<registry.groups.count {
      guard let place = place(group) else { continue }
      let institution = Int(registry.groups.institution[group])
      for (session, roles) in sensitive[Int(plan.planNumber[group])] {
        counts[place, default: Count()].sessions += 1
        if isCovered(session, roles, institution: institution) {
          counts[place, default: Count()].covered += 1
        }
      }
    }
    return counts
  }

  private func sensitive(
    _ year: YearPlan, _ programme: LessonProgramme
  ) -> [(session: PlannedSession, roles: [DelivererRole])] {
    let entries = programme.entries(of: year.key.level)
    return year.sessions.compactMap { session in
      let entry = entries[entries.startIndex + session.cell.topic]
      return entry.sensitivity == .sensitive ? (session, entry.deliverers) : nil
    }
  }

  private func isCovered(
    _ session: PlannedSession, _ roles: [DelivererRole], institution: Int
  ) -> Bool {
    guard let staff = trained[institution] else { return false }
    return staff.contains { member in
      roles.contains(member.role) && member.validity?.contains(session.day) ?? true
        && member.certificates.contains {
          (training == nil || $0.code == training) && $0.isInForce(on: session.day)
        }
    }
  }
}
