import LibXML
import TestSupport
import Testing

/// A hundred thousand bent manifests: each is refused or read, and what is read can be written and read again.
@Suite struct XMLFuzzTests {
  private static let pieces = [
    "<item identifier=\"a\">", "</item>", "<a/>", "&amp;", "&#1040;", "&x;", "<!DOCTYPE a>",
    "<![CDATA[",
    "]]>", "<!--", "-->", "<?a?>", " xmlns:b=\"c\"", "Мұз", "\"", "'", "<", ">", "\u{0}",
    "\u{FEFF}",
  ]

  @Test(arguments: UInt64(1)...8)
  func takesAnyBytesForAManifest(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let sound = Array(
      "<manifest identifier=\"m\"><title>Мұз</title><item identifier=\"i\"/></manifest>".utf8)
    let limits = XMLLimits(documentBytes: 4_096, startTagBytes: 1_024, tags: 64)
    var read = 0
    for _ in 0..<12_500 {
      var bytes = sound
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[place] = .random(in: 0...255, using: &generator)
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + 9))
        default:
          let piece = Self.pieces.randomElement(using: &generator) ?? ""
          bytes.insert(contentsOf: piece.utf8, at: place)
        }
        if bytes.isEmpty { bytes = sound }
      }
      guard let root = try? XMLReader.read(bytes, limits: limits) else { continue }
      read += 1
      if read.isMultiple(of: 16) {
        #expect(try XMLReader.read(XMLWriter.fragment(of: root)) == root)
      }
    }
    #expect(read > 200, "some changes leave a document")
  }
}
