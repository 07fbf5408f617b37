import LessonPackaging
import ZipArchive

/// Any bytes as a package, held to every rule and imported: as an archive, and as the manifest of one.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let checker = PackageChecker(limits: ZipLimits(entries: 100, unpackedBytes: 1 << 20))
  _ = checker.check(bytes, named: "fuzz.zip")
  for name in ["imsmanifest.xml", "a.html", "a.js"] {
    var writer = ZipWriter()
    let manifest = Array(frame.utf8)
    guard (try? writer.add(ZipEntry(name, bytes, .stored))) != nil,
      name == "imsmanifest.xml"
        || (try? writer.add(ZipEntry("imsmanifest.xml", manifest, .stored))) != nil,
      let archive = try? writer.finish()
    else { return 0 }
    _ = checker.check(archive, named: "fuzz.zip")
  }
  return 0
}

private let frame = """
  <manifest identifier="m" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2">
  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
  <organizations default="o"><organization identifier="o"><title>a</title>
  <item identifier="i" identifierref="r"><title>a</title></item></organization></organizations>
  <resources><resource identifier="r" type="webcontent" href="a.html"><file href="a.html"/>
  <file href="a.js"/></resource></resources></manifest>
  """
