/// What a lesson may be packed as; the raw value is the folder below `packs`.
package enum PackFormat: String, CaseIterable, Sendable {
  /// A SCORM 1.2 package.
  case scorm12
  /// A SCORM 2004 4th Edition package.
  case scorm2004
  /// One HTML file that opens by double click.
  case html
  /// A cmi5 package for systems with a record store.
  case cmi5
  /// A Common Cartridge 1.1.
  case cc11
  /// An EPUB 3 book.
  case epub
  /// The print kit as pages that any browser prints.
  case print
  /// The print kit, and pages for a telephone, as PDFs; needs WeasyPrint.
  case pdf

  /// What is packed when nobody says: everything that needs no other program.
  package static let usual = allCases.filter { $0 != .pdf }

  /// The extension of the pupil's pack.
  package var fileExtension: String {
    switch self {
    case .scorm12, .scorm2004, .cmi5: "zip"
    case .cc11: "imscc"
    case .epub: "epub"
    case .html, .print: "html"
    case .pdf: "pdf"
    }
  }

  /// Whether one pack may hold two languages.
  var takesSeveralLanguages: Bool {
    switch self {
    case .scorm12, .scorm2004, .html, .cmi5, .cc11: false
    case .print, .pdf, .epub: true
    }
  }

  /// The endings of every file that a pack of the format may have.
  var endings: [String] {
    switch self {
    case .scorm12, .scorm2004, .html, .cmi5, .cc11, .epub: [fileExtension, "teacher.html"]
    case .print: ["html", "teacher.html", "slides.html"]
    case .pdf: ["pdf", "teacher.pdf", "slides.pdf", "phone.pdf", "teacher.phone.pdf"]
    }
  }

  /// The format of a name as the command line takes it, else nil.
  package init?(name: some StringProtocol) {
    guard let format = Self(rawValue: name.lowercased()) else { return nil }
    self = format
  }
}
