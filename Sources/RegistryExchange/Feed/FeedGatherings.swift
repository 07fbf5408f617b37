import EducationRegistry
import Programme
import Scheduling

/// Which parallel classes sit together: in half of the rural schools two of one grade, language and class hour, if one
/// room holds them.
struct FeedGatherings {
  /// For each group the one that it sits with, -1 where it has none.
  let partners: [Int32]

  /// What two classes must share.
  private struct Room: Hashable {
    let institution: Int32
    let plan: Int32
    let grades: UInt16
    let minute: UInt16
    let language: UInt8
  }

  init(_ registry: RegistrySnapshot, plan: NationalPlan, seed: UInt64) {
    let table = registry.groups
    let gather = registry.institutions.enumerated().map { place, institution in
      institution.kind == .school && institution.locality == .rural
        && FeedDraw(seed: seed, group: place, session: 0)
          .happens(FeedChances.gatheringSchools, .gathersAtAll)
    }
    var partners = [Int32](repeating: -1, count: table.count)
    var waiting: [Room: Int] = [:]
    for place in 0..<table.count
    where gather[Int(table.institution[place])] && !table.isOfAdults(place) {
      let room = Room(
        institution: table.institution[place], plan: plan.planNumber[place],
        grades: table.grades[place], minute: table.minute[place], language: table.language[place])
      guard let other = waiting.removeValue(forKey: room) else {
        waiting[room] = place
        continue
      }
      guard Int(table.enrolled[place]) + Int(table.enrolled[other]) <= FeedChances.largestRoom
      else { continue }
      partners[place] = Int32(other)
      partners[other] = Int32(place)
    }
    self.partners = partners
  }
}
