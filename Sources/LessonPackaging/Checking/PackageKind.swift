/// What a package is, by what lies in it.
package enum PackageKind: String, CaseIterable, Sendable {
  case scorm12
  case scorm2004
  case cmi5
  case commonCartridge = "common-cartridge"
  case epub
  /// An IMS content package without SCORM.
  case contentPackage = "content-package"
  case unknown

  /// What people call it.
  package var title: String {
    switch self {
    case .scorm12: "SCORM 1.2"
    case .scorm2004: "SCORM 2004"
    case .cmi5: "cmi5"
    case .commonCartridge: "Common Cartridge"
    case .epub: "EPUB"
    case .contentPackage: "IMS Content Packaging"
    case .unknown: "?"
    }
  }

  /// The two that SCORM knows.
  static let scorm: Set<PackageKind> = [.scorm12, .scorm2004]
  /// Those with `imsmanifest.xml`.
  static let ims: Set<PackageKind> = [.scorm12, .scorm2004, .commonCartridge, .contentPackage]
  /// Every kind, unknown ones too.
  static let every = Set(PackageKind.allCases)
}
