/// Reads `credits.yaml`.
enum CreditsReader {
  /// Licences under which a pack may be copied on, by their SPDX names.
  private static let licences = [
    "Apache-2.0", "CC0-1.0", "CC-BY-4.0", "CC-BY-SA-4.0", "public-domain",
  ]

  /// The credits; an entry that cannot be read is left out and noted.
  static func read(_ fields: FieldReader, _ findings: inout Findings) -> Credits {
    fields.allowOnly(["drawings", "files"], &findings)
    var coversDrawings = false
    if let drawings = fields.value["drawings"] {
      let inner = FieldReader(file: fields.file, value: drawings)
      inner.allowOnly(["author", "licence"], &findings)
      coversDrawings = isCredited(inner, &findings)
    }
    let entries = (fields.list("files", &findings) ?? []).compactMap { item -> Credits.Entry? in
      let inner = FieldReader(file: fields.file, value: item)
      inner.allowOnly(["file", "author", "licence", "source"], &findings)
      let file = inner.text("file", &findings)
      let source = inner.text("source", &findings)
      guard isCredited(inner, &findings), let file, source != nil else { return nil }
      return Credits.Entry(file: file, line: item.line)
    }
    return Credits(source: fields.file, coversDrawings: coversDrawings, entries: entries)
  }

  private static func isCredited(_ fields: FieldReader, _ findings: inout Findings) -> Bool {
    let author = fields.text("author", &findings)
    let licence = fields.code("licence", among: licences, by: { $0 }, &findings)
    return author != nil && licence != nil
  }
}
