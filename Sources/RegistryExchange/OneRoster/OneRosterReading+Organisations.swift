import Diagnostics
import EducationRegistry
import Programme
import Tabular

extension OneRosterReading {
  private enum Column {
    static let id = 0
    static let name = 1
    static let type = 2
    static let identifier = 3
    static let parent = 4
    static let kind = 5
    static let ownership = 6
    static let locality = 7
    static let basis = 8
    static let district = 9
    static let kazakh = 10
    static let russian = 11
    static let synthetic = 12
  }

  private static let organisations = OneRosterTable(
    name: "orgs.csv", needed: ["sourcedId", "name", "type"],
    optional: [
      "identifier", "parentSourcedId", "metadata.kind", "metadata.ownership", "metadata.locality",
      "metadata.basis", "metadata.district", "metadata.name_kk", "metadata.name_ru",
      "metadata.synthetic",
    ])

  private static let kinds = ClosedList(InstitutionKind.allCases) { $0.code }
  private static let ownerships = ClosedList(Ownership.allCases) { $0.code }
  private static let localities = ClosedList(Locality.allCases) { $0.code }
  private static let bases = ClosedList(CoverageBasis.allCases) { $0.code }

  /// States are regions, districts are districts, schools are institutions; a parent may stand below its child.
  mutating func readOrganisations() {
    var types: [String: (type: String, code: String, parent: String)] = [:]
    // The first time only to know who is whose parent; what is wrong is said the second time.
    _ = Self.organisations.read(archive) { check, row in
      let identifier = check.text(row, Column.identifier)
      let id = check.text(row, Column.id)
      types[id] = (
        check.text(row, Column.type), identifier.isEmpty ? id : identifier,
        check.text(row, Column.parent)
      )
    }
    var reading = self
    diagnostics += Self.organisations.read(archive) { check, row in
      if check.text(row, Column.type) == "district" { reading.take(district: row, &check, types) }
    }
    diagnostics += Self.organisations.read(archive) { check, row in
      if check.text(row, Column.type) == "school" { reading.take(school: row, &check, types) }
    }.filter { !$0.id.hasPrefix("table.") || !diagnostics.contains($0) }
    reading.diagnostics = diagnostics
    self = reading
  }

  private mutating func take(
    district row: borrowing CSVRow, _ check: inout RowCheck,
    _ types: [String: (type: String, code: String, parent: String)]
  ) {
    let code = types[check.text(row, Column.id)]?.code ?? ""
    guard !draft.has(code, .district) else { return }
    let state = types[check.text(row, Column.parent)]
    guard let region = draft.registry.regions.firstIndex(where: { $0.code == state?.code }) else {
      return check.report("registry.region.unknown", ["code": state?.code ?? ""])
    }
    draft.add(
      District(code: code, region: region, name: names(row, check)), line: row.line, &check)
  }

  private mutating func take(
    school row: borrowing CSVRow, _ check: inout RowCheck,
    _ types: [String: (type: String, code: String, parent: String)]
  ) {
    let id = check.text(row, Column.id)
    let code = types[id]?.code ?? id
    let before = (knownInstitutions[code] ?? knownInstitutions[id]).flatMap {
      known?.institutions[$0]
    }
    guard let code = Self.codeOf(before?.code ?? code, column: "identifier", &check) else { return }
    let kind = value(row, Column.kind, Self.kinds, &check) ?? before?.kind
    let ownership = value(row, Column.ownership, Self.ownerships, &check) ?? before?.ownership
    let locality = value(row, Column.locality, Self.localities, &check) ?? before?.locality
    let basis = value(row, Column.basis, Self.bases, &check) ?? before?.basis
    let district = district(row, check, types) ?? before?.district
    guard check.isGood else { return }
    guard let kind, let ownership, let locality, let basis, let district else {
      let missing = [
        kind == nil ? "metadata.kind" : nil, ownership == nil ? "metadata.ownership" : nil,
        locality == nil ? "metadata.locality" : nil, basis == nil ? "metadata.basis" : nil,
        district == nil ? "metadata.district" : nil,
      ]
      return check.report(
        "oneroster.value.missing",
        ["code": code, "columns": missing.compactMap(\.self).joined(separator: ", ")])
    }
    draft.note(isSynthetic: SyntheticMark.stands(in: row, Column.synthetic, check))
    let hasNames = !check.text(row, Column.kazakh).isEmpty
    let institution = Institution(
      code: code, kind: kind, subtype: before?.subtype ?? "", ownership: ownership,
      locality: locality, basis: basis, district: district,
      name: hasNames ? names(row, check) : before?.name ?? names(row, check),
      validity: before?.validity)
    schools[id] = draft.add(institution, line: row.line, &check)
  }

  /// The district that the row names, else its parent's.
  private func district(
    _ row: borrowing CSVRow, _ check: RowCheck,
    _ types: [String: (type: String, code: String, parent: String)]
  ) -> Int? {
    let named = check.text(row, Column.district)
    let parent = types[check.text(row, Column.parent)]
    let code = named.isEmpty ? (parent?.type == "district" ? parent?.code : nil) : named
    return draft.registry.districts.firstIndex { $0.code == code }
  }

  /// The standard has one name: it stands for both until somebody gives two.
  private func names(_ row: borrowing CSVRow, _ check: RowCheck) -> Titles {
    let name = check.text(row, Column.name)
    let (kk, ru) = (check.text(row, Column.kazakh), check.text(row, Column.russian))
    return Titles(kk: kk.isEmpty ? name : kk, ru: ru.isEmpty ? (kk.isEmpty ? name : kk) : ru)
  }

  private func value<Value>(
    _ row: borrowing CSVRow, _ column: Int, _ list: ClosedList<Value>, _ check: inout RowCheck
  ) -> Value? {
    check.bytes(row, column).isEmpty ? nil : check.choice(row, column, list)
  }

  /// The text when it can be a code.
  static func codeOf(_ text: String, column: String, _ check: inout RowCheck) -> String? {
    let isCode =
      (1...64).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        switch byte {
        case 43, 45...58, 65...90, 95, 97...122: true
        default: false
        }
      }
    if isCode { return text }
    check.report("registry.code.form", ["column": column, "found": text])
    return nil
  }
}
