import Diagnostics
import LibXML

/// The schemas that a manifest is checked against and travels with, under the names of the standard.
struct ControlDocuments: Sendable {
  let files: [String: [UInt8]]
  /// The files in the order of the package.
  let names: [String]
  private let schema: XMLSchema

  /// The documents of SCORM 1.2.
  static let scorm12 = ControlDocuments(
    folder: "schemas/scorm12",
    names: ["imscp_rootv1p1p2.xsd", "adlcp_rootv1p2.xsd", "imsmd_rootv1p2p1.xsd", "ims_xml.xsd"])

  /// The documents of SCORM 2004 4th Edition.
  static let scorm2004 = ControlDocuments(
    folder: "schemas/scorm2004",
    names: [
      "imscp_v1p1.xsd", "adlcp_v1p3.xsd", "adlseq_v1p3.xsd", "adlnav_v1p3.xsd", "imsss_v1p0.xsd",
      "lom.xsd",
    ])

  /// The documents of a format; nil for one without a manifest.
  static func of(_ format: PackFormat) -> ControlDocuments? {
    switch format {
    case .scorm12: scorm12
    case .scorm2004: scorm2004
    default: nil
    }
  }

  private init(folder: String, names: [String]) {
    self.names = names
    files = Dictionary(uniqueKeysWithValues: names.map { ($0, Asset.bytes("\(folder)/\($0)")) })
    do {
      schema = try XMLSchema(files: files, entry: names[0])
    } catch {
      preconditionFailure("\(folder): \(error.message)")
    }
  }

  /// What is wrong with a manifest; empty when nothing is.
  func faults(in manifest: [UInt8], named file: String) -> [Diagnostic] {
    do throws(XMLFault) {
      return try schema.validate(manifest).map { fault in
        Diagnostic(
          "pack.manifest.invalid", at: Place(file: file, line: fault.line),
          facts: ["message": fault.message])
      }
    } catch {
      return [error.diagnostic(in: file)]
    }
  }
}
