import Diagnostics
import LibXML

/// Namespaces and references of SDMX-ML 3.0.
enum SDMXNames {
  private static let schemas = "http://www.sdmx.org/resources/sdmxml/schemas/v3_0/"
  static let message = schemas + "message"
  static let structure = schemas + "structure"
  static let common = schemas + "common"
  static let data = schemas + "data/structurespecific"
  static let instance = "http://www.w3.org/2001/XMLSchema-instance"
  static let schema = "http://www.w3.org/2001/XMLSchema"

  /// `QORGAN:ID(1.0.0)`.
  static func reference(_ id: String) -> String {
    "\(SDMXStructure.agency):\(id)(\(SDMXStructure.version))"
  }

  /// A reference to a code list.
  static func codelist(_ id: String) -> String {
    "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=" + reference(id)
  }

  /// A reference to a concept of the structure.
  static func concept(_ id: String) -> String {
    "urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=\(reference(conceptScheme)).\(id)"
  }

  /// The concept scheme.
  static let conceptScheme = "CS_\(SDMXStructure.base)"

  /// A name in each language.
  static func names(_ sentence: Sentence, _ element: String = "com:Name") -> [XMLElement] {
    InterfaceLanguage.allCases.map {
      XMLElement(element, ["xml:lang": $0.rawValue], text: sentence[$0])
    }
  }
}
