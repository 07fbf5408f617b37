import LibXML
import Testing

@Suite struct XMLSchemaTests {
  static let outer = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:i="urn:inner"
        targetNamespace="urn:outer" elementFormDefault="qualified">
      <xs:import namespace="urn:inner" schemaLocation="parts/inner.xsd"/>
      <xs:element name="list"><xs:complexType><xs:sequence>
        <xs:element ref="i:name" maxOccurs="2"/>
      </xs:sequence></xs:complexType></xs:element>
    </xs:schema>
    """
  static let inner = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:inner">
      <xs:element name="name" type="xs:NCName"/>
    </xs:schema>
    """

  static func schema() throws -> XMLSchema {
    try XMLSchema(
      files: ["outer.xsd": Array(outer.utf8), "parts/inner.xsd": Array(inner.utf8)],
      entry: "outer.xsd")
  }

  static func list(_ names: String...) -> [UInt8] {
    XMLWriter.bytes(
      of: XMLElement(
        "list", ["xmlns": "urn:outer", "xmlns:i": "urn:inner"],
        elements: names.map { XMLElement("i:name", text: $0) }))
  }

  @Test func acceptsAValidDocumentThroughAnImportInAFolder() throws {
    #expect(try Self.schema().validate(Self.list("a", "b")).isEmpty)
  }

  @Test func namesLineAndFault() throws {
    let faults = try Self.schema().validate(Self.list("a", "1 2"))
    #expect(faults.map(\.line) == [4])
    #expect(faults.first?.message.contains("NCName") == true)
  }

  @Test func reportsEveryFault() throws {
    #expect(try Self.schema().validate(Self.list("1", "2", "c")).count >= 3)
  }

  @Test func refusesASchemaWhoseImportIsMissing() {
    #expect(throws: SchemaFault.self) {
      try XMLSchema(files: ["outer.xsd": Array(Self.outer.utf8)], entry: "outer.xsd")
    }
  }

  @Test func refusesAnEntryThatIsNotThere() {
    #expect(throws: SchemaFault.self) { try XMLSchema(files: [:], entry: "outer.xsd") }
  }

  @Test func readsNoFileFromTheDisk() {
    let text = Self.outer.split(separator: "parts/inner.xsd").joined(
      separator: "file:///etc/passwd")
    #expect(throws: SchemaFault.self) {
      try XMLSchema(files: ["outer.xsd": Array(text.utf8)], entry: "outer.xsd")
    }
  }

  @Test func servesManyThreadsAtOnce() async throws {
    let schema = try Self.schema()
    let counts = await withTaskGroup(of: Int.self) { group in
      for number in 0..<64 {
        group.addTask {
          let names = number.isMultiple(of: 2) ? Self.list("a") : Self.list("a b")
          return (try? schema.validate(names).count) ?? -1
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(counts.count { $0 == 0 } == 32)
    #expect(!counts.contains(-1))
  }
}
