import Diagnostics
import EducationRegistry

extension RegistrySnapshot {
  /// The place of a group by its code as it was typed.
  func place(ofGroup code: String) throws -> Int {
    if let place = groups.code.firstIndex(of: code) { return place }
    throw Refusal(
      unknown: code, id: "command.group.unknown", among: Array(groups.code),
      see: "qorgan registry list groups --institution …")
  }

  /// The place of an institution by its code as it was typed.
  func place(ofInstitution code: String) throws -> Int {
    if let place = institutions.firstIndex(where: { $0.code == code }) { return place }
    throw Refusal(
      unknown: code, id: "command.institution.unknown", among: institutions.map(\.code),
      see: "qorgan registry list institutions --region …")
  }

  /// The place of a region by its code as it was typed.
  func place(ofRegion code: String) throws -> Int {
    if let place = regions.firstIndex(where: { $0.code == code }) { return place }
    throw Refusal(
      unknown: code, id: "command.region.unknown", among: regions.map(\.code),
      see: "qorgan registry list regions")
  }

  /// The place of a district by its code as it was typed.
  func place(ofDistrict code: String) throws -> Int {
    if let place = districts.firstIndex(where: { $0.code == code }) { return place }
    throw Refusal(
      unknown: code, id: "command.district.unknown", among: districts.map(\.code),
      see: "qorgan registry list institutions --region … --format csv")
  }

  /// The places of the groups whose class hour is a staff member's, by the code as it was typed.
  func places(ofGroupsOf staffCode: String) throws -> [Int] {
    guard let member = staff.first(where: { $0.code == staffCode }) else {
      throw Refusal(
        unknown: staffCode, id: "command.staff.unknown", among: staff.map(\.code),
        see: "qorgan registry import …")
    }
    guard !member.groups.isEmpty else {
      throw Refusal("command.staff.groups", at: staffCode, facts: ["code": staffCode])
    }
    return try member.groups.map(place(ofGroup:))
  }
}
