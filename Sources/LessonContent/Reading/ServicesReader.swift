import Programme

/// Reads `services.yaml`.
enum ServicesReader {
  /// The services by region; what cannot be read is left out and noted.
  static func read(_ fields: FieldReader, _ findings: inout Findings) -> [RegionServices] {
    fields.allowOnly(["regions"], &findings)
    if fields.value["regions"] == nil { fields.missing("regions", &findings) }
    return (fields.list("regions", &findings) ?? []).compactMap { item in
      region(FieldReader(file: fields.file, value: item), &findings)
    }
  }

  private static func region(
    _ fields: FieldReader, _ findings: inout Findings
  ) -> RegionServices? {
    let kinds = HelpService.Kind.allCases
    fields.allowOnly(["iso", "name"] + kinds.map(\.rawValue), &findings)
    let iso = fields.text("iso", &findings)
    let name = fields.titles("name", &findings)
    let services = kinds.flatMap { kind in
      (fields.list(kind.rawValue, &findings) ?? []).compactMap { item in
        service(kind, FieldReader(file: fields.file, value: item), &findings)
      }
    }
    guard let iso, let name else { return nil }
    return RegionServices(region: iso, name: name, services: services)
  }

  private static func service(
    _ kind: HelpService.Kind, _ fields: FieldReader, _ findings: inout Findings
  ) -> HelpService? {
    fields.allowOnly(
      ["id", "name", "address", "phone", "hours", "pilot", "valid-from", "valid-to", "source"],
      &findings)
    let id = fields.id("id", &findings)
    let name = fields.titles("name", &findings)
    let pilot = fields.code("pilot", among: [true, false], by: { "\($0)" }, &findings)
    let source = fields.text("source", &findings)
    guard id != nil, let name, let pilot, source != nil else { return nil }
    return HelpService(
      kind: kind, name: name, address: fields.optionalText("address", &findings) ?? "",
      phone: fields.optionalText("phone", &findings) ?? "",
      hours: fields.optionalText("hours", &findings) ?? "", isPilot: pilot,
      validFrom: fields.optionalDay("valid-from", &findings),
      validTo: fields.optionalDay("valid-to", &findings))
  }
}
