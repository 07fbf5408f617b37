import CLibXML2

/// Reads a long document piece by piece, so that memory does not grow with it.
package enum XMLStream {
  /// A piece of a document; names are without their prefixes.
  package enum Piece: Hashable, Sendable {
    case start(String, [String: String])
    case text(String)
    case end(String)
  }

  /// What a workbook's sheet of a million rows may be.
  package static let limits = XMLLimits(documentBytes: 512 << 20, tags: 64 << 20)

  /// Gives the pieces of a document to the closure in order.
  ///
  /// - Throws: ``XMLFault``, after the pieces before the fault were given.
  package static func read(
    _ bytes: [UInt8], limits: XMLLimits = XMLStream.limits, _ body: @escaping (Piece) -> Void
  ) throws(XMLFault) {
    guard bytes.count <= limits.documentBytes else {
      throw .tooLarge(limit: limits.documentBytes)
    }
    let text = try XMLText.utf8(bytes)
    try XMLGuard.check(text, limits: limits)
    _ = XMLDocument.start
    try parse(text, Receiver(body))
  }

  /// What libxml2 hands its pieces to.
  private final class Receiver {
    let body: (Piece) -> Void

    init(_ body: @escaping (Piece) -> Void) {
      self.body = body
    }

    static func of(_ context: UnsafeMutableRawPointer?) -> Receiver? {
      context.map { Unmanaged<Receiver>.fromOpaque($0).takeUnretainedValue() }
    }
  }

  private static func parse(_ text: [UInt8], _ receiver: Receiver) throws(XMLFault) {
    var handler = handler
    // The parser borrows the receiver; `withExtendedLifetime` keeps it until the parser is gone.
    let context = Unmanaged.passUnretained(receiver).toOpaque()
    guard let parser = xmlCreatePushParserCtxt(&handler, context, nil, 0, nil) else {
      throw .malformed(line: 0, message: "out of memory")
    }
    defer { xmlFreeParserCtxt(parser) }
    xmlCtxtUseOptions(parser, Int32(XML_PARSE_NONET.rawValue))
    let code = withExtendedLifetime(receiver) {
      text.withUnsafeBytes { buffer in
        xmlParseChunk(
          parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), 1)
      }
    }
    guard code == 0 else { throw XMLDocument.fault(of: parser) }
  }

  /// SAX1: whole attributes by qualified name, entities of XML itself put in.
  private static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.startElement = { context, name, attributes in
      guard let name else { return }
      var values: [String: String] = [:]
      var place = 0
      while let attributes, let key = attributes[place] {
        values[XMLStream.local(key)] = attributes[place + 1].map { String(cString: $0) } ?? ""
        place += 2
      }
      Receiver.of(context)?.body(.start(XMLStream.local(name), values))
    }
    handler.endElement = { context, name in
      guard let name else { return }
      Receiver.of(context)?.body(.end(XMLStream.local(name)))
    }
    handler.characters = { context, bytes, count in
      let text = UnsafeBufferPointer(start: bytes, count: Int(count))
      Receiver.of(context)?.body(.text(String(decoding: text, as: UTF8.self)))
    }
    return handler
  }

  private static func local(_ name: UnsafePointer<xmlChar>) -> String {
    let whole = String(cString: name)
    guard let colon = whole.utf8.lastIndex(of: UInt8(ascii: ":")) else { return whole }
    return String(whole[whole.index(after: colon)...])
  }
}
