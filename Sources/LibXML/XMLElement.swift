/// An element as a value: its name as written, its attributes in order, its content.
package struct XMLElement: Hashable, Sendable {
  /// The qualified name, such as `adlcp:location`.
  package var name: String
  /// The attributes, namespace declarations among them.
  package var attributes: XMLAttributes
  /// Elements and texts in order.
  package var children: [XMLNode]

  /// An element of those parts.
  package init(_ name: String, _ attributes: XMLAttributes = [:], _ children: [XMLNode] = []) {
    self.name = name
    self.attributes = attributes
    self.children = children
  }

  /// An element that holds elements only.
  package init(_ name: String, _ attributes: XMLAttributes = [:], elements: [XMLElement]) {
    self.init(name, attributes, elements.map(XMLNode.element))
  }

  /// An element that holds one text.
  package init(_ name: String, _ attributes: XMLAttributes = [:], text: String) {
    self.init(name, attributes, [.text(text)])
  }

  /// The name without its prefix.
  package var localName: Substring {
    let bytes = name.utf8
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return name[...] }
    return name[bytes.index(after: colon)...]
  }

  /// The child elements in order.
  package var elements: [XMLElement] {
    children.compactMap { if case .element(let child) = $0 { child } else { nil } }
  }

  /// The first child element of a local name, whatever its prefix.
  package func first(_ localName: String) -> XMLElement? {
    for case .element(let child) in children where child.localName == localName { return child }
    return nil
  }

  /// All the text below, in document order.
  package var text: String {
    children.reduce(into: "") { result, child in
      switch child {
      case .text(let text): result += text
      case .element(let element): result += element.text
      }
    }
  }

  /// Calls the body for this element and every one below it, in document order.
  package func forEach(_ body: (XMLElement) -> Void) {
    body(self)
    for case .element(let child) in children { child.forEach(body) }
  }
}
