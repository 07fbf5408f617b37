import Diagnostics
import LibXML

extension PackageCheck {
  /// The manifest can be read as XML within the limits.
  static let manifestReads = PackageCheck(
    "pack.manifest.unreadable",
    clause: "XML 1.0; bounded: 8 MB, 200,000 tags, 256 deep, 64 KB a tag", for: PackageKind.every
  ) { package in
    guard let fault = package.manifestFault else { return [] }
    if case .doctype = fault { return [] }
    let diagnostic = fault.diagnostic(in: package.manifestName)
    let message = diagnostic.facts.values.sorted().first ?? diagnostic.id
    return [.at(package.manifestName, line: diagnostic.place.line, ["message": message])]
  }
}
