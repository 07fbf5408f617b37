import LibXML
import TestSupport
import Testing

@Suite struct XMLWriterTests {
  @Test func writesLiteralCharactersAndIndentsElements() {
    let manifest = XMLElement(
      "manifest", ["identifier": "m", "xmlns:adlcp": "urn:x"],
      elements: [XMLElement("title", text: "Мұзға баспай тұрып"), XMLElement("adlcp:empty")])
    #expect(
      String(decoding: XMLWriter.bytes(of: manifest), as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <manifest identifier="m" xmlns:adlcp="urn:x">
          <title>Мұзға баспай тұрып</title>
          <adlcp:empty/>
        </manifest>

        """)
  }

  @Test func leavesMixedContentAsItIs() {
    let element = XMLElement(
      "p", [:], [.text("a "), .element(XMLElement("b", text: "c")), .text(" d")])
    #expect(
      String(decoding: XMLWriter.fragment(of: element), as: UTF8.self) == "<p>a <b>c</b> d</p>")
  }

  @Test(arguments: [
    ("a & b", "<t x=\"a &amp; b\">a &amp; b</t>"),
    ("<\">", "<t x=\"&lt;&quot;>\">&lt;\"&gt;</t>"),
    ("]]>", "<t x=\"]]>\">]]&gt;</t>"),
    ("a\r\n\tb", "<t x=\"a&#13;&#10;&#9;b\">a&#13;\n\tb</t>"),
    ("\u{1}", "<t x=\"\u{FFFD}\">\u{FFFD}</t>"),
  ])
  func escapesInOnePlace(text: String, expected: String) {
    let element = XMLElement("t", ["x": text], text: text)
    #expect(String(decoding: XMLWriter.fragment(of: element), as: UTF8.self) == expected)
  }

  @Test(arguments: UInt64(1)...12)
  func isReadBackAsItWasWritten(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let element = Self.element(depth: 4, &generator)
    #expect(try XMLReader.read(XMLWriter.fragment(of: element)) == element)
  }

  @Test func writesHTMLVoidElementsWithoutAnEnd() {
    let element = XMLElement(
      "p", [:],
      elements: [
        XMLElement("img", ["src": "a.svg", "alt": "\"Ә\""]), XMLElement("i", ["hidden": ""]),
      ])
    #expect(
      String(decoding: HTMLWriter.fragment(of: element), as: UTF8.self)
        == "<p><img src=\"a.svg\" alt=\"&quot;Ә&quot;\"><i hidden></i></p>")
  }

  private static func element(depth: Int, _ generator: inout SplitMix64) -> XMLElement {
    var element = XMLElement("n\(Int.random(in: 0..<9, using: &generator))")
    for place in 0..<Int.random(in: 0..<4, using: &generator) {
      element.attributes["a\(place)"] = text(&generator)
    }
    guard depth > 0 else { return element }
    for place in 0..<Int.random(in: 0..<5, using: &generator) {
      if place.isMultiple(of: 2) {
        element.children.append(.element(Self.element(depth: depth - 1, &generator)))
      } else {
        element.children.append(.text(text(&generator)))
      }
    }
    return element
  }

  private static func text(_ generator: inout SplitMix64) -> String {
    let letters = Array("ӘғҚңӨұҮһІ<>&\"' \n\t\r]x").map(String.init) + ["]]>", "&amp;", "😀"]
    return (0...Int.random(in: 0..<12, using: &generator))
      .map { _ in letters[Int.random(in: 0..<letters.count, using: &generator)] }.joined()
  }
}
