import Diagnostics
import LibXML

extension PackageCheck {
  /// The XML documents of a cartridge can be read.
  static let cartridgeDocuments = PackageCheck(
    "pack.cc.document", clause: "CC 1.1; QTI 1.2.1", for: [.commonCartridge]
  ) { package in
    let names = package.course.resources.filter {
      $0.element.attributes["type"] != "webcontent"
    }.flatMap(\.files).filter { $0.hasSuffix(".xml") }
    return names.compactMap { name in
      guard let bytes = package.files[name] else { return nil }
      do throws(XMLFault) {
        _ = try XMLReader.read(bytes, limits: ForeignPackage.limits)
        return nil
      } catch {
        let diagnostic = error.diagnostic(in: name)
        return .at(name, line: diagnostic.place.line, ["message": diagnostic.id])
      }
    }
  }
}
