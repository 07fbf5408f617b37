/// What a lesson may be packed as; the raw value is the folder below `packs`.
package enum PackFormat: String, CaseIterable, Sendable {
  /// A SCORM 1.2 package.
  case scorm12
  /// A SCORM 2004 4th Edition package.
  case scorm2004
  /// One HTML file that opens by double click.
  case html

  /// The extension of the pupil's pack.
  package var fileExtension: String {
    switch self {
    case .scorm12, .scorm2004: "zip"
    case .html: "html"
    }
  }

  /// The format of a name as the command line takes it, else nil.
  package init?(name: some StringProtocol) {
    guard let format = Self(rawValue: name.lowercased()) else { return nil }
    self = format
  }
}
