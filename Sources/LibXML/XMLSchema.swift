import CLibXML2

/// A compiled XML schema that documents are validated against, from any thread.
///
/// A schema that compiles with a warning is refused: libxml2 would then reject every document.
package final class XMLSchema: Sendable {
  nonisolated(unsafe) private let pointer: xmlSchemaPtr
  // Never written after init; libxml2 only reads a compiled schema while it validates.

  /// Compiles the schema of an entry file and of those it imports or includes, all from memory.
  ///
  /// - Parameters:
  ///   - files: The bytes of each file by its name, folders with `/`.
  ///   - entry: The name of the file to begin with.
  /// - Throws: The first thing that libxml2 has to say against it.
  package init(files: [String: [UInt8]], entry: String) throws(SchemaFault) {
    var compiled: xmlSchemaPtr?
    let faults = SchemaLoader.serve(files) { folder in
      SchemaReports.collect { sink in
        guard let parser = xmlSchemaNewParserCtxt(folder + entry) else { return }
        defer { xmlSchemaFreeParserCtxt(parser) }
        qorgan_schema_parser_reports(parser, sink)
        compiled = xmlSchemaParse(parser)
      }
    }
    if let fault = faults.first {
      xmlSchemaFree(compiled)
      throw fault
    }
    guard let compiled else { throw SchemaFault(line: 0, message: "no schema \(entry)") }
    pointer = compiled
  }

  deinit {
    xmlSchemaFree(pointer)
  }

  /// What the schema finds wrong with a document; empty when it is valid.
  package func validate(
    _ bytes: [UInt8], limits: XMLLimits = XMLLimits()
  ) throws(XMLFault) -> [SchemaFault] {
    faults(in: try XMLReader.document(bytes, limits: limits))
  }

  /// What the schema finds wrong with a document that was parsed.
  func faults(in document: borrowing XMLDocument) -> [SchemaFault] {
    let document = document.pointer
    var code: Int32 = -1
    var faults = SchemaReports.collect { sink in
      guard let validator = xmlSchemaNewValidCtxt(pointer) else { return }
      defer { xmlSchemaFreeValidCtxt(validator) }
      qorgan_schema_valid_reports(validator, sink)
      code = xmlSchemaValidateDoc(validator, document)
    }
    if code != 0, faults.isEmpty {
      faults.append(SchemaFault(line: 0, message: "not validated (\(code))"))
    }
    return faults
  }
}
