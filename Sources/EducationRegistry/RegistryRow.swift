import Chronology
import Programme

/// A thing of the registry as the fields of its file, to be compared field by field.
struct RegistryRow {
  let code: String
  let names: [String]
  let values: [String]
  /// Its last day; the last there is when none was set.
  let last: SchoolDay

  private init(
    _ code: String, _ fields: KeyValuePairs<String, String>,
    last: SchoolDay = SchoolDay.lastWritten
  ) {
    self.code = code
    names = fields.map(\.key)
    values = fields.map(\.value)
    self.last = last
  }

  init(_ region: Region) {
    self.init(
      region.code,
      ["kato": region.kato, "name_kk": region.name.kk, "name_ru": region.name.ru])
  }

  init(_ district: District, _ registry: RegistrySnapshot) {
    self.init(
      district.code,
      [
        "region": registry.regions[district.region].code, "name_kk": district.name.kk,
        "name_ru": district.name.ru,
      ])
  }

  init(_ institution: Institution, _ registry: RegistrySnapshot) {
    self.init(
      institution.code,
      [
        "kind": institution.kind.code, "subtype": institution.subtype,
        "ownership": institution.ownership.code, "locality": institution.locality.code,
        "district": registry.districts[institution.district].code,
        "basis": institution.basis.code, "name_kk": institution.name.kk,
        "name_ru": institution.name.ru, "valid_from": Self.text(institution.validity?.first),
        "valid_to": Self.text(institution.validity?.last),
      ], last: institution.validity?.last ?? .lastWritten)
  }

  init(group place: Int, _ registry: RegistrySnapshot) {
    let group = registry.groups[place]
    self.init(
      group.code,
      [
        "institution_code": registry.institutions[group.institution].code,
        "school_year": group.year.code, "stage": group.stage.rawValue,
        "grades": group.grades.code, "shift": String(group.shift),
        "language": group.language.code, "enrolled": String(group.enrolled),
        "weekday": String(group.weekday), "minute": String(group.minute),
        "valid_from": registry.groups.first(of: place).iso,
        "valid_to": registry.groups.last(of: place).iso,
      ], last: registry.groups.last(of: place))
  }

  /// Closures have no code of their own: what makes one the same is all of it but the reason.
  init(_ closure: Closure) {
    let days = "\(closure.days.first.iso)…\(closure.days.last.iso)"
    self.init("\(closure.scope.rawValue) \(closure.code) \(days)", [:])
  }

  init(_ member: StaffMember, _ registry: RegistrySnapshot) {
    self.init(
      member.code,
      [
        "institution_code": registry.institutions[member.institution].code,
        "role": member.role.code, "valid_from": Self.text(member.validity?.first),
        "valid_to": Self.text(member.validity?.last),
        "certificates": member.certificates.map(\.text).joined(separator: "+"),
        "groups": member.groups.joined(separator: " "),
      ], last: member.validity?.last ?? .lastWritten)
  }

  /// An open end, whichever way it was written, is empty.
  private static func text(_ day: SchoolDay?) -> String {
    guard let day, day > .firstWritten, day < .lastWritten else { return "" }
    return day.iso
  }
}
