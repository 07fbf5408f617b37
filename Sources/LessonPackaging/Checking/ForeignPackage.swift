import LibXML
import ZipArchive

/// A package as it was found: its files, what it says it is, and what its manifest and its pages hold.
struct ForeignPackage: Sendable {
  let name: String
  private(set) var kind = PackageKind.unknown
  private(set) var edition = ""
  /// Why there is no directory; then there is nothing else either.
  private(set) var damage: ZipFault?
  private(set) var survey: ZipSurvey?
  /// The names of the files in the package's order.
  private(set) var names: [String] = []
  private(set) var nameSet: Set<String> = []
  /// The names by their lower-case form.
  private(set) var folded: [String: String] = [:]
  /// The bytes of what can be looked into: markup, scripts, style sheets.
  private(set) var files: [String: [UInt8]] = [:]
  /// Files whose bytes are not what the directory says.
  private(set) var torn: [(name: String, reason: String)] = []
  /// The document that says what the package holds, wherever it lies.
  private(set) var manifestName = ""
  private(set) var manifest: XMLElement?
  private(set) var manifestFault: XMLFault?
  private(set) var course = ManifestIndex()
  private(set) var pages: [FoundPage] = []
  private(set) var script = ScriptFacts()
  private(set) var schemaFaults: [SchemaFault] = []

  // Manifests of schools with a thousand items have some twenty thousand tags.
  static let limits = XMLLimits(documentBytes: 8 << 20, tags: 200_000)
  /// The most bytes of one file that is looked into, and of all of them.
  private static let (mostOfAFile, mostOfAll) = (4 << 20, 64 << 20)

  init(_ bytes: [UInt8], named name: String, limits: ZipLimits) {
    self.name = name
    if !bytes.starts(with: [0x50, 0x4B]),
      bytes.first == UInt8(ascii: "<") || bytes.starts(with: [0xEF, 0xBB, 0xBF, 0x3C])
    {
      // cmi5 may come without an archive (13.1); everything else must have one.
      files = ["cmi5.xml": bytes]
    } else {
      open(bytes, limits)
    }
    readManifest()
    lookIntoPages()
  }

  var manifestBytes: [UInt8] { files[manifestName] ?? [] }
  var isZip: Bool { survey != nil }

  /// Whether a file is in the package under exactly that name.
  func has(_ name: String) -> Bool { nameSet.contains(name) }

  private mutating func open(_ bytes: [UInt8], _ limits: ZipLimits) {
    do throws(ZipFault) {
      let survey = try ZipSurvey(bytes, limits: limits)
      self.survey = survey
      names = survey.entries.map(\.name)
      nameSet = Set(names)
      folded = Dictionary(names.map { ($0.lowercased(), $0) }) { first, _ in first }
      try read(survey)
    } catch {
      damage = error
    }
  }

  private mutating func read(_ survey: ZipSurvey) throws(ZipFault) {
    var (files, torn, left) = ([String: [UInt8]](), [(String, String)](), Self.mostOfAll)
    try survey.read { (contents) throws(ZipFault) in
      for entry in survey.entries where entry.isReadable {
        do throws(ZipFault) {
          if entry.count <= min(Self.mostOfAFile, left), Self.isText(entry.name) {
            left -= entry.count
            let bytes = try contents.bytes(of: entry)
            if files[entry.name] == nil { files[entry.name] = bytes }
          } else {
            try contents.verify(entry)
          }
        } catch {
          torn.append((entry.name, "\(error)"))
        }
      }
    }
    (self.files, self.torn) = (files, torn)
  }

  private static func isText(_ name: String) -> Bool {
    let ending = name.lowercased().split(separator: ".").last.map(String.init) ?? ""
    return [
      "xml", "xsd", "dtd", "html", "htm", "xhtml", "js", "opf", "ncx", "mimetype",
    ].contains(ending)
  }

  private mutating func readManifest() {
    manifestName = PackageRecognition.manifestName(among: names.isEmpty ? Array(files.keys) : names)
    guard let bytes = files[manifestName] else { return }
    do throws(XMLFault) {
      let root = try XMLReader.read(bytes, limits: Self.limits)
      manifest = root
      (kind, edition) = PackageRecognition.kind(of: root, named: manifestName)
      if PackageKind.ims.contains(kind) { course = ManifestIndex(root) }
      if let schema = ForeignSchemas.schema(for: kind) {
        schemaFaults = try schema.validate(bytes, limits: Self.limits)
      }
    } catch {
      manifestFault = error
      kind = PackageRecognition.kind(ofUnreadable: manifestName)
    }
  }

  private mutating func lookIntoPages() {
    guard kind != .unknown else { return }
    for name in files.keys.sorted() {
      let ending = name.lowercased().split(separator: ".").last ?? ""
      if ending == "js" {
        script.add(files[name] ?? [], of: name)
      } else if ending == "html" || ending == "htm" || ending == "xhtml" {
        let page = FoundPage(files[name] ?? [], named: name)
        for part in page.scripts { script.add(part, of: name) }
        pages.append(page)
      }
    }
  }
}
