import ZipArchive

/// Any bytes as an archive: looked over, and what can be read is read.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let limits = ZipLimits(entries: 100, unpackedBytes: 1 << 20)
  if let survey = try? ZipSurvey(bytes, limits: limits) {
    _ = try? survey.read { (contents) throws(ZipFault) in
      for entry in survey.entries where entry.isReadable {
        _ = try? contents.bytes(of: entry)
        try? contents.verify(entry)
      }
    }
  }
  _ = try? ZipReader(bytes, limits: limits).readAll()
  return 0
}
