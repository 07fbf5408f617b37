import CLibXML2

/// Reads a document into values.
///
/// No DOCTYPE, no network, no entity but the five of XML itself; nesting ends at libxml2's own 256.
package enum XMLReader {
  /// The root element of a document in UTF-8 or UTF-16.
  package static func read(
    _ bytes: [UInt8], limits: XMLLimits = XMLLimits()
  ) throws(XMLFault) -> XMLElement {
    let document = try document(bytes, limits: limits)
    guard let root = xmlDocGetRootElement(document.pointer) else {
      throw .malformed(line: 0, message: "no root element")
    }
    return element(root)
  }

  /// The root element, and what the schema that is chosen by it finds wrong; the document is parsed once.
  package static func read(
    _ bytes: [UInt8], limits: XMLLimits = XMLLimits(), schema: (XMLElement) -> XMLSchema?
  ) throws(XMLFault) -> (root: XMLElement, faults: [SchemaFault]) {
    let document = try document(bytes, limits: limits)
    guard let node = xmlDocGetRootElement(document.pointer) else {
      throw .malformed(line: 0, message: "no root element")
    }
    let root = element(node)
    return (root, schema(root)?.faults(in: document) ?? [])
  }

  /// The document as libxml2 has it, after the guard; it stays inside this target.
  static func document(
    _ bytes: [UInt8], limits: XMLLimits
  ) throws(XMLFault) -> XMLDocument {
    guard bytes.count <= limits.documentBytes else {
      throw .tooLarge(limit: limits.documentBytes)
    }
    let text = try XMLText.utf8(bytes)
    try XMLGuard.check(text, limits: limits)
    return try XMLDocument(text)
  }

  private static func element(_ node: xmlNodePtr) -> XMLElement {
    XMLElement(name(node.pointee.name, node.pointee.ns), attributes(node), children(node))
  }

  private static func name(_ local: UnsafePointer<xmlChar>?, _ space: xmlNsPtr?) -> String {
    let local = local.map { String(cString: $0) } ?? ""
    guard let prefix = space?.pointee.prefix else { return local }
    return "\(String(cString: prefix)):\(local)"
  }

  private static func attributes(_ node: xmlNodePtr) -> XMLAttributes {
    var result = XMLAttributes()
    var space = node.pointee.nsDef
    while let current = space {
      let prefix = current.pointee.prefix.map { ":\(String(cString: $0))" } ?? ""
      result["xmlns\(prefix)"] = current.pointee.href.map { String(cString: $0) } ?? ""
      space = current.pointee.next
    }
    var attribute = node.pointee.properties
    while let current = attribute {
      let value = xmlNodeListGetString(node.pointee.doc, current.pointee.children, 1)
      result[name(current.pointee.name, current.pointee.ns)] =
        value.map { String(cString: $0) } ?? ""
      qorgan_xml_free(value)
      attribute = current.pointee.next
    }
    return result
  }

  private static func children(_ node: xmlNodePtr) -> [XMLNode] {
    var result: [XMLNode] = []
    var child = node.pointee.children
    while let current = child {
      switch current.pointee.type {
      case XML_ELEMENT_NODE:
        result.append(.element(element(current)))
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
        let text = current.pointee.content.map { String(cString: $0) } ?? ""
        if case .text(let before)? = result.last {
          result[result.count - 1] = .text(before + text)
        } else {
          result.append(.text(text))
        }
      default: break
      }
      child = current.pointee.next
    }
    return result
  }
}
