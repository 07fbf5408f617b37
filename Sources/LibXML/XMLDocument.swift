import CLibXML2

/// A parsed document of libxml2, freed with this value.
struct XMLDocument: ~Copyable {
  let pointer: xmlDocPtr

  /// Parses guarded UTF-8: no network, no entity expansion, libxml2's own limits kept.
  init(_ bytes: [UInt8]) throws(XMLFault) {
    Self.start
    guard let context = xmlNewParserCtxt() else {
      throw .malformed(line: 0, message: "out of memory")
    }
    defer { xmlFreeParserCtxt(context) }
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue
      | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NOCDATA.rawValue
    let document = bytes.withUnsafeBytes { buffer in
      xmlCtxtReadMemory(
        context, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count),
        nil, "UTF-8", Int32(options))
    }
    guard let document else { throw Self.fault(of: context) }
    pointer = document
  }

  deinit {
    xmlFreeDoc(pointer)
  }

  // xmlInitParser must have returned once before libxml2 is used on two threads.
  static let start: Void = xmlInitParser()

  static func fault(of context: xmlParserCtxtPtr) -> XMLFault {
    // The record is overwritten by the thread's next call: copied out at once.
    guard let record = xmlCtxtGetLastError(context) else {
      return .malformed(line: 0, message: "no document")
    }
    let message = record.pointee.message.map { String(cString: $0) } ?? ""
    return .malformed(
      line: Int(record.pointee.line),
      message: String(message.prefix { $0 != "\n" }))
  }
}
