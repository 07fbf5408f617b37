import Diagnostics
import Tabular

/// `manifest.csv` of a export (OneRoster 1.2 CSV, section 3): which version it is of and which files it has.
struct OneRosterManifest {
  /// The property names and their values.
  private(set) var values: [String: String] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  private static let table = OneRosterTable(
    name: "manifest.csv", needed: ["propertyName", "value"])

  /// The files that are read here; enrolments are counted and nothing of them is kept.
  static let files = ["academicSessions", "orgs", "courses", "classes", "enrollments"]

  init(_ archive: OneRosterArchive) {
    guard archive.has(Self.table.name) else {
      let buried = archive.buried(Self.table.name)
      diagnostics.append(
        Diagnostic(
          buried == nil ? "oneroster.manifest.missing" : "oneroster.manifest.buried",
          at: Place(file: archive.path), facts: ["found": buried ?? ""]))
      return
    }
    var values: [String: String] = [:]
    diagnostics += Self.table.read(archive) { check, row in
      let (name, value) = (check.text(row, 0), check.text(row, 1))
      guard let before = values.updateValue(value, forKey: name), before != value else { return }
      check.report(
        "oneroster.version.mixed",
        ["property": name, "found": "\(before), \(value)"])
    }
    self.values = values
    guard !diagnostics.hasErrors else { return }
    checkVersion(archive)
    checkFiles(archive)
  }

  /// Whether the manifest says that a file comes whole.
  func has(_ file: String) -> Bool {
    values["file.\(file)"]?.lowercased() == "bulk"
  }

  private mutating func checkVersion(_ archive: OneRosterArchive) {
    let place = archive.place(Self.table.name)
    let version = values["oneroster.version"] ?? ""
    if version != "1.2" {
      diagnostics.append(
        Diagnostic("oneroster.version.unknown", at: place, facts: ["found": version]))
    } else if let form = values["manifest.version"], form != "1.0" {
      diagnostics.append(
        Diagnostic(
          "oneroster.version.mixed", at: place,
          facts: ["property": "manifest.version", "found": form]))
    } else if has("users"), values["file.roles"] == nil {
      // Since 1.2 a user's role is in a file of its own, which every manifest names.
      diagnostics.append(
        Diagnostic(
          "oneroster.version.mixed", at: place,
          facts: ["property": "file.roles", "found": "file.users=bulk, 1.1"]))
    }
  }

  private mutating func checkFiles(_ archive: OneRosterArchive) {
    for file in Self.files {
      let name = "\(file).csv"
      let place = archive.place(Self.table.name)
      let isNeeded = file == "orgs" || file == "classes" || file == "academicSessions"
      switch values["file.\(file)"]?.lowercased() {
      case "bulk" where !archive.has(name):
        diagnostics.append(
          Diagnostic("oneroster.file.missing", at: place, facts: ["file": name]))
      case "bulk": break
      case "delta":
        diagnostics.append(Diagnostic("oneroster.file.delta", at: place, facts: ["file": name]))
      case "absent" where archive.has(name), nil where archive.has(name):
        diagnostics.append(
          Diagnostic("oneroster.file.unlisted", at: place, facts: ["file": name]))
      default:
        guard isNeeded else { continue }
        diagnostics.append(
          Diagnostic("oneroster.file.missing", at: place, facts: ["file": name]))
      }
    }
  }
}
