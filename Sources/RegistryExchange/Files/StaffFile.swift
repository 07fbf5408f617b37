import EducationRegistry
import Programme
import Tabular

/// `staff.csv`: codes, no names.
enum StaffFile {
  static let table = RegistryTable(
    name: "staff.csv", needed: ["staff_code", "institution_code", "role"],
    optional: ["valid_from", "valid_to", "certificates", "groups"])

  private enum Column {
    static let code = 0
    static let institution = 1
    static let role = 2
    static let validFrom = 3
    static let validTo = 4
    static let certificates = 5
    static let groups = 6
  }

  private static let roles = ClosedList(DelivererRole.allCases) { $0.code }

  static func write(_ registry: RegistrySnapshot, to folder: String) throws(TableFault) {
    var writer = try CSVWriter(path: "\(folder)/\(table.name)")
    try writer.writeRow(table.columns)
    for member in registry.staff {
      let days = OpenSpan.texts(member.validity)
      try writer.writeRow([
        member.code, registry.institutions[member.institution].code, member.role.code, days.from,
        days.to, member.certificates.map(\.text).joined(separator: "+"),
        member.groups.joined(separator: " "),
      ])
    }
    try writer.finish()
  }

  static func take(
    _ draft: inout RegistryDraft, _ check: inout RowCheck, _ row: borrowing CSVRow
  ) {
    let role = check.choice(row, Column.role, roles)
    let institution = check.code(row, Column.institution)
      .flatMap { draft.find($0, .institution, &check) }
    let validity = check.span(
      row, from: Column.validFrom, to: Column.validTo, within: OpenSpan.always)
    let certificates = certificates(&draft, &check, row)
    guard let code = check.code(row, Column.code), check.isGood, let role, let institution,
      let place = draft.place(for: code, as: .staff, line: row.line, &check)
    else { return }
    draft.registry.staff.put(
      at: place,
      StaffMember(
        code: String(decoding: code, as: UTF8.self), institution: institution, role: role,
        validity: validity,
        certificates: certificates,
        groups: check.text(row, Column.groups).split(separator: " ").map(String.init)))
  }

  private static func certificates(
    _ draft: inout RegistryDraft, _ check: inout RowCheck, _ row: borrowing CSVRow
  ) -> [Certificate] {
    let field = check.bytes(row, Column.certificates)
    if field.elementsEqual(draft.lastCertificates.text) { return draft.lastCertificates.list }
    let texts = check.text(row, Column.certificates).split(separator: "+")
    let found: [Certificate] = texts.compactMap { text in
      if let certificate = Certificate(text: text) { return certificate }
      check.report("registry.field.certificate", ["found": String(text)])
      return nil
    }
    // Whoever has the same training has it in the same words.
    if found.count == texts.count { draft.lastCertificates = (Array(field), found) }
    return found
  }
}
