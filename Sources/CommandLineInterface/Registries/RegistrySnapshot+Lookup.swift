import Diagnostics
import EducationRegistry

extension RegistrySnapshot {
  /// The place of a group by its code as it was typed.
  func place(ofGroup code: String) throws -> Int {
    if let place = groups.code.firstIndex(of: code) { return place }
    throw Refusal(
      unknown: code, id: "command.group.unknown", among: groups.code,
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
}
