import Programme

/// Reads `contacts.yaml`.
enum ContactsReader {
  /// The help lines; one that cannot be read is left out and noted.
  static func read(_ fields: FieldReader, _ findings: inout Findings) -> Contacts {
    fields.allowOnly(["qr-target", "contacts"], &findings)
    if fields.value["contacts"] == nil { fields.missing("contacts", &findings) }
    let contacts = (fields.list("contacts", &findings) ?? []).compactMap { item in
      contact(FieldReader(file: fields.file, value: item), &findings)
    }
    return Contacts(
      contacts: contacts, qrTarget: fields.optionalText("qr-target", &findings) ?? "")
  }

  private static func contact(_ fields: FieldReader, _ findings: inout Findings) -> Contact? {
    fields.allowOnly(
      [
        "number", "id", "name", "what", "hours", "free", "valid-from", "valid-to", "source",
      ], &findings)
    let number = fields.text("number", &findings)
    let id = fields.id("id", &findings)
    let name = fields.titles("name", &findings)
    let what = fields.titles("what", &findings)
    let free = fields.code("free", among: [true, false], by: { "\($0)" }, &findings)
    let from = fields.optionalDay("valid-from", &findings)
    let to = fields.optionalDay("valid-to", &findings)
    let source = fields.text("source", &findings)
    guard let number, let id, let name, let what, let free, let source else { return nil }
    return Contact(
      number: number, id: id.text, name: name, what: what,
      hours: fields.optionalText("hours", &findings) ?? "", isFree: free, validFrom: from,
      validTo: to, source: source)
  }
}
