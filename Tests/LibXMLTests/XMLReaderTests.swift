import Diagnostics
import LibXML
import Testing

@Suite struct XMLReaderTests {
  struct Refusal: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let id: String

    init(_ name: String, _ text: String, _ id: String) {
      self.init(name, bytes: Array(text.utf8), id)
    }

    init(_ name: String, bytes: [UInt8], _ id: String) {
      testDescription = name
      self.bytes = bytes
      self.id = id
    }
  }

  static let refusals = [
    Refusal("empty", "", "xml.malformed"),
    Refusal("torn", "<a><b></a>", "xml.malformed"),
    Refusal("two roots", "<a/><b/>", "xml.malformed"),
    Refusal("unknown entity", "<a>&nbsp;</a>", "xml.malformed"),
    Refusal("doctype", "<?xml version='1.0'?>\n<!DOCTYPE a><a/>", "xml.doctype"),
    Refusal(
      "entity bomb in an attribute", "<!DOCTYPE a [<!ENTITY x 'xx'>]><a b='&x;'/>", "xml.doctype"),
    Refusal("doctype after a comment", "<!-- <!DOCTYPE --><!DOCTYPE a><a/>", "xml.doctype"),
    Refusal(
      "CP1251", bytes: [0x3C, 0x61, 0x3E, 0xCF, 0xF0, 0x3C, 0x2F, 0x61, 0x3E], "xml.encoding"),
    Refusal("a zero byte", "<a>\0</a>", "xml.encoding"),
    Refusal(
      "40 thousand attributes",
      "<a \((0..<40_000).map { "a\($0)=''" }.joined(separator: " "))/>", "xml.tag.long"),
    Refusal(
      "a quoted bracket in a long tag",
      "<a b='>\(String(repeating: "x", count: 70_000))'/>", "xml.tag.long"),
    Refusal(
      "too deep", String(repeating: "<a>", count: 5_000) + String(repeating: "</a>", count: 5_000),
      "xml.malformed"),
    Refusal(
      "doctype in UTF-16", bytes: utf16("<!DOCTYPE a><a/>", low: 0, high: 1),
      "xml.doctype"),
  ]

  @Test(arguments: refusals)
  func refuses(_ refusal: Refusal) {
    let fault = #expect(throws: XMLFault.self) { try XMLReader.read(refusal.bytes) }
    #expect(fault?.diagnostic(in: "x.xml").id == refusal.id)
    #expect(Words.of(refusal.id) != nil)
  }

  @Test func refusesMoreBytesThanTheLimit() {
    #expect(throws: XMLFault.tooLarge(limit: 3)) {
      try XMLReader.read(Array("<a/>".utf8), limits: XMLLimits(documentBytes: 3))
    }
  }

  @Test func namesTheLineOfADoctype() {
    #expect(throws: XMLFault.doctype(line: 3)) {
      try XMLReader.read(Array("<?xml version='1.0'?>\n\n<!DOCTYPE a><a/>".utf8))
    }
  }

  @Test func keepsPrefixesDeclarationsAndText() throws {
    let text = """
      <?xml version="1.0"?><!-- x --><m xmlns="urn:a" xmlns:p="urn:b" p:t="1"><p:k>Ә<![CDATA[<]]></p:k></m>
      """
    let root = try XMLReader.read(Array(text.utf8))
    #expect(root.attributes["xmlns:p"] == "urn:b")
    #expect(root.attributes["p:t"] == "1")
    #expect(root.first("k")?.name == "p:k")
    #expect(root.text == "Ә<")
  }

  @Test func readsWhatAByteOrderMarkPromises() throws {
    let text = "<a>Қ</a>"
    let marked: [UInt8] = [0xEF, 0xBB, 0xBF]
    for bytes in [
      marked + Array(text.utf8), utf16(text, low: 0, high: 1), utf16(text, low: 1, high: 0),
    ] {
      #expect(try XMLReader.read(bytes) == XMLElement("a", text: "Қ"))
    }
  }
}

private func utf16(_ text: String, low: Int, high: Int) -> [UInt8] {
  ("\u{FEFF}" + text).utf16.flatMap { unit in
    var pair: [UInt8] = [0, 0]
    pair[low] = UInt8(truncatingIfNeeded: unit)
    pair[high] = UInt8(truncatingIfNeeded: unit >> 8)
    return pair
  }
}
