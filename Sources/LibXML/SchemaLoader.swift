import CLibXML2
import Synchronization

/// Serves schemas from memory to libxml2, and nothing else from anywhere.
///
/// libxml2 has one loader for the whole process, so it is set once and knows sets of files by number.
enum SchemaLoader {
  private static let files = Mutex<(next: Int, held: [String: [UInt8]])>((1, [:]))

  private static let installed: Void = {
    xmlInitParser()
    xmlSetExternalEntityLoader { address, _, context in
      guard let address, let bytes = SchemaLoader.bytes(at: String(cString: address)) else {
        return nil
      }
      let buffer = bytes.withUnsafeBytes {
        xmlParserInputBufferCreateMem(
          $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count),
          XML_CHAR_ENCODING_NONE)
      }
      guard let buffer else { return nil }
      let input = xmlNewIOInputStream(context, buffer, XML_CHAR_ENCODING_NONE)
      // The base that relative imports are resolved against.
      input?.pointee.filename = UnsafePointer(
        UnsafeMutableRawPointer(
          xmlStrdup(UnsafeRawPointer(address).assumingMemoryBound(to: UInt8.self)))?
          .assumingMemoryBound(to: CChar.self))
      return input
    }
  }()

  /// Holds a set of files while the closure runs, which gets the address of the folder they seem to lie in.
  static func serve<Result>(
    _ set: [String: [UInt8]], _ body: (_ folder: String) -> Result
  ) -> Result {
    installed
    let folder = files.withLock { state in
      let folder = "qorgan:/\(state.next)/"
      state.next += 1
      for (name, bytes) in set { state.held[folder + name] = bytes }
      return folder
    }
    defer {
      files.withLock { state in
        for name in set.keys { state.held[folder + name] = nil }
      }
    }
    return body(folder)
  }

  private static func bytes(at address: String) -> [UInt8]? {
    files.withLock { $0.held[address] }
  }
}
