import Chronology

extension Listing {
  /// An array with an object a row, the keys in the order of the columns.
  func json() -> String {
    let objects = rows.map { row in
      let members = zip(columns, row).map { column, field in
        "\(JSONText.quoted(column.code)): \(field.json)"
      }
      return "  {" + members.joined(separator: ", ") + "}"
    }
    guard !objects.isEmpty else { return "[]\n" }
    return "[\n" + objects.joined(separator: ",\n") + "\n]\n"
  }
}

extension Listing.Field {
  /// The field as a JSON value; nothing is `null`.
  fileprivate var json: String {
    switch self {
    case .text(let text): JSONText.quoted(text)
    case .number(let number): String(number)
    case .decimal(let digits): digits
    case .instant(let instant): JSONText.quoted(instant.iso)
    case .term(let code, _): JSONText.quoted(code)
    case .nothing: "null"
    }
  }
}
