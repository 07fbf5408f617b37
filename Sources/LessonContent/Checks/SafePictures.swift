import Diagnostics
import LibXML

/// A picture is what its name says, and a drawing holds no script and nothing from outside.
enum SafePictures: ContentCheck {
  static let ids = ["media.format", "media.svg.broken", "media.svg.unsafe"]

  /// What a drawing may hold: shapes, groups, paints and words for those who do not see it.
  private static let elements: Set<String> = [
    "svg", "g", "defs", "title", "desc", "metadata", "path", "rect", "circle", "ellipse", "line",
    "polyline", "polygon", "text", "tspan", "linearGradient", "radialGradient", "stop",
    "clipPath", "mask", "pattern", "use", "symbol", "marker",
  ]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    for lesson in repository.lessons {
      for draft in lesson.media {
        switch draft.media.format {
        case .svg: drawing(draft, &findings)
        case .png: magic([0x89, 0x50, 0x4E, 0x47], draft, &findings)
        case .jpg: magic([0xFF, 0xD8, 0xFF], draft, &findings)
        case .mp3, .m4a, .ogg, .mp4, .webm: break
        }
      }
    }
    return findings.diagnostics
  }

  private static func magic(
    _ start: [UInt8], _ draft: MediaDraft, _ findings: inout Findings
  ) {
    guard !draft.media.bytes.starts(with: start) else { return }
    findings.report("media.format", in: draft.file, ["format": draft.media.format.rawValue])
  }

  private static func drawing(_ draft: MediaDraft, _ findings: inout Findings) {
    do {
      let root = try XMLReader.read(draft.media.bytes)
      guard root.localName == "svg",
        root.attributes["xmlns"] == "http://www.w3.org/2000/svg"
      else {
        findings.report("media.format", in: draft.file, ["format": "svg"])
        return
      }
      var unsafe: Set<String> = []
      root.forEach { element in
        if !elements.contains(element.name) { unsafe.insert("<\(element.name)>") }
        for attribute in element.attributes.all where !isSafe(attribute.name, attribute.value) {
          unsafe.insert("\(attribute.name)=\"\(attribute.value.prefix(40))\"")
        }
      }
      if hasInstruction(draft.media.bytes) { unsafe.insert("<?…?>") }
      for found in unsafe.sorted() {
        findings.report("media.svg.unsafe", in: draft.file, ["found": found])
      }
    } catch {
      let fault = error.diagnostic(in: draft.file)
      findings.report(
        "media.svg.broken", in: draft.file, line: fault.place.line,
        ["problem": fault.facts["message"] ?? fault.id])
    }
  }

  private static func isSafe(_ name: String, _ value: String) -> Bool {
    let name = name.lowercased()
    if name.hasPrefix("on") { return false }
    if name == "xmlns" || name.hasPrefix("xmlns:") { return true }
    if name == "href" || name.hasSuffix(":href") { return value.hasPrefix("#") }
    guard mayReferOutside(value) else { return true }
    let value = value.lowercased().filter { !$0.isWhitespace }
    if value.contains("javascript:") || value.contains("@import") || value.contains("\\") {
      return false
    }
    return value.ranges(of: "url(").allSatisfy { range in
      let target = value[range.upperBound...].drop { $0 == "'" || $0 == "\"" }
      return target.hasPrefix("#")
    }
  }

  /// Bytes that only a value with a function, a scheme or an escape has: paths and colours have none of them.
  private static func mayReferOutside(_ value: String) -> Bool {
    value.utf8.contains { byte in
      byte == UInt8(ascii: "(") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "@")
        || byte == UInt8(ascii: "\\")
    }
  }

  /// Whether a processing instruction other than the XML declaration is in it; the tree does not keep them.
  private static func hasInstruction(_ bytes: [UInt8]) -> Bool {
    let declaration = Array("<?xml ".utf8)
    return zip(bytes, bytes.dropFirst()).enumerated().contains { offset, pair in
      pair.0 == declaration[0] && pair.1 == declaration[1]
        && !bytes[offset...].starts(with: declaration)
    }
  }
}
