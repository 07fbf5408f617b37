import Chronology
import EducationRegistry
import Programme
import Tabular

/// `institutions.csv`.
enum InstitutionFile {
  static let table = RegistryTable(
    name: "institutions.csv",
    needed: [
      "institution_code", "kind", "ownership", "locality", "region", "district", "basis",
      "name_kk", "name_ru",
    ],
    optional: ["subtype", "valid_from", "valid_to", SyntheticMark.column])

  private enum Column {
    static let code = 0
    static let kind = 1
    static let ownership = 2
    static let locality = 3
    static let region = 4
    static let district = 5
    static let basis = 6
    static let kazakh = 7
    static let russian = 8
    static let subtype = 9
    static let validFrom = 10
    static let validTo = 11
    static let synthetic = 12
  }

  private static let kinds = ClosedList(InstitutionKind.allCases) { $0.code }
  private static let ownerships = ClosedList(Ownership.allCases) { $0.code }
  private static let localities = ClosedList(Locality.allCases) { $0.code }
  private static let bases = ClosedList(CoverageBasis.allCases) { $0.code }

  static func write(_ registry: RegistrySnapshot, to folder: String) throws(TableFault) {
    var writer = try CSVWriter(path: "\(folder)/\(table.name)")
    try writer.writeRow(table.columns)
    for institution in registry.institutions {
      let district = registry.districts[institution.district]
      let days = OpenSpan.texts(institution.validity)
      try writer.writeRow([
        institution.code, institution.kind.code, institution.ownership.code,
        institution.locality.code, registry.regions[district.region].code, district.code,
        institution.basis.code, institution.name.kk, institution.name.ru, institution.subtype,
        days.from, days.to, registry.isSynthetic ? SyntheticMark.value : "",
      ])
    }
    try writer.finish()
  }

  static func take(
    _ draft: inout RegistryDraft, _ check: inout RowCheck, _ row: borrowing CSVRow
  ) {
    let kind = check.choice(row, Column.kind, kinds)
    let ownership = check.choice(row, Column.ownership, ownerships)
    let locality = check.choice(row, Column.locality, localities)
    let basis = check.choice(row, Column.basis, bases)
    let district = knownDistrict(&draft, &check, row)
    let validity = check.span(
      row, from: Column.validFrom, to: Column.validTo, within: OpenSpan.always)
    guard let code = check.code(row, Column.code), check.isGood, let kind, let ownership,
      let locality, let basis, let district,
      let place = draft.place(for: code, as: .institution, line: row.line, &check)
    else { return }
    draft.note(isSynthetic: SyntheticMark.stands(in: row, Column.synthetic, check))
    draft.registry.institutions.put(
      at: place,
      Institution(
        code: String(decoding: code, as: UTF8.self), kind: kind,
        subtype: check.text(row, Column.subtype), ownership: ownership, locality: locality,
        basis: basis, district: district,
        name: Titles(kk: check.text(row, Column.kazakh), ru: check.text(row, Column.russian)),
        validity: validity))
  }

  private static func knownDistrict(
    _ draft: inout RegistryDraft, _ check: inout RowCheck, _ row: borrowing CSVRow
  ) -> Int? {
    guard let regionCode = check.code(row, Column.region),
      let districtCode = check.code(row, Column.district),
      let region = draft.find(regionCode, .region, &check),
      let district = draft.find(districtCode, .district, &check)
    else { return nil }
    let found = draft.registry.districts[district].region
    guard found != region else { return district }
    check.report(
      "registry.district.region",
      [
        "district": draft.registry.districts[district].code,
        "region": draft.registry.regions[region].code,
        "found": draft.registry.regions[found].code,
      ])
    return nil
  }
}
