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
  /// The book inside an EPUB.
  private(set) var book = BookIndex()
  private(set) var pages: [FoundPage] = []
  private(set) var script = ScriptFacts()
  private(set) var schemaFaults: [SchemaFault] = []

  // Manifests of schools with a thousand items have some twenty thousand tags.
  static let limits = XMLLimits(documentBytes: 8 << 20, tags: 200_000)
  /// The most bytes of one file that is looked into, and of all of them.
  private static let (mostOfAFile, mostOfAll) = (4 << 20, 64 << 20)

  /// What the scripts among the files show, by name.
  private var scripts: [String: ScriptReading] = [:]

  init(
    _ bytes: [UInt8], named name: String, limits: ZipLimits,
    familiar: FamiliarFiles = FamiliarFiles()
  ) {
    self.name = name
    if !bytes.starts(with: [0x50, 0x4B]),
      bytes.first == UInt8(ascii: "<") || bytes.starts(with: [0xEF, 0xBB, 0xBF, 0x3C])
    {
      // cmi5 may come without an archive (13.1); everything else must have one.
      files = ["cmi5.xml": bytes]
    } else {
      open(bytes, limits, familiar)
    }
    readManifest()
    if kind == .epub { book = BookIndex(self) }
    lookIntoPages()
  }

  var manifestBytes: [UInt8] { files[manifestName] ?? [] }
  var isZip: Bool { survey != nil }

  /// Whether a file is in the package under exactly that name.
  func has(_ name: String) -> Bool { nameSet.contains(name) }

  private mutating func open(_ bytes: [UInt8], _ limits: ZipLimits, _ familiar: FamiliarFiles) {
    do throws(ZipFault) {
      let survey = try ZipSurvey(bytes, limits: limits)
      self.survey = survey
      names = survey.entries.map(\.name)
      nameSet = Set(names)
      folded = Dictionary(names.map { ($0.lowercased(), $0) }) { first, _ in first }
      try read(survey, familiar)
    } catch {
      damage = error
    }
  }

  private mutating func read(
    _ survey: ZipSurvey, _ familiar: FamiliarFiles
  ) throws(ZipFault) {
    var (files, torn, left) = ([String: [UInt8]](), [(String, String)](), Self.mostOfAll)
    var scripts: [String: ScriptReading] = [:]
    try survey.read { (contents) throws(ZipFault) in
      for entry in survey.entries where entry.isReadable {
        let isSeen = entry.count <= min(Self.mostOfAFile, left) && Self.isText(entry.name)
        if isSeen { left -= entry.count }
        do throws(ZipFault) {
          let file = try Self.file(entry, isSeen, of: survey, contents, familiar)
          guard isSeen, files[entry.name] == nil else { continue }
          files[entry.name] = file.bytes
          scripts[entry.name] = file.script
        } catch {
          torn.append((entry.name, "\(error)"))
        }
      }
    }
    (self.files, self.torn, self.scripts) = (files, torn, scripts)
  }

  /// A file as it was known already, or as it is found now.
  private static func file(
    _ entry: ZipSurvey.Entry, _ isSeen: Bool, of survey: ZipSurvey,
    _ contents: borrowing ZipContents, _ familiar: FamiliarFiles
  ) throws(ZipFault) -> (bytes: [UInt8]?, script: ScriptReading?) {
    let isScript = isSeen && ending(of: entry.name) == "js"
    if let known = familiar.find(entry, in: survey), !isSeen || known.bytes != nil,
      !isScript || known.script != nil
    {
      return (known.bytes, known.script)
    }
    guard isSeen else {
      try contents.verify(entry)
      familiar.keep(entry, in: survey, nil, nil)
      return (nil, nil)
    }
    let bytes = try contents.bytes(of: entry)
    let script = isScript ? ScriptReading(bytes) : nil
    // Pages and manifests are the package's own.
    if isScript || ending(of: entry.name) == "xsd" {
      familiar.keep(entry, in: survey, bytes, script)
    }
    return (bytes, script)
  }

  private static func isText(_ name: String) -> Bool {
    [
      "xml", "xsd", "dtd", "html", "htm", "xhtml", "js", "opf", "ncx", "mimetype",
    ].contains(ending(of: name))
  }

  private static func ending(of name: String) -> String {
    name.lowercased().split(separator: ".").last.map(String.init) ?? ""
  }

  private mutating func readManifest() {
    manifestName = PackageRecognition.manifestName(among: names.isEmpty ? Array(files.keys) : names)
    guard let bytes = files[manifestName] else { return }
    do throws(XMLFault) {
      let name = manifestName
      let (root, faults) = try XMLReader.read(bytes, limits: Self.limits) { root in
        ForeignSchemas.schema(for: PackageRecognition.kind(of: root, named: name).0)
      }
      (manifest, schemaFaults) = (root, faults)
      (kind, edition) = PackageRecognition.kind(of: root, named: name)
      if PackageKind.ims.contains(kind) { course = ManifestIndex(root) }
    } catch {
      manifestFault = error
      kind = PackageRecognition.kind(ofUnreadable: manifestName)
    }
  }

  private mutating func lookIntoPages() {
    guard kind != .unknown else { return }
    for name in files.keys.sorted() {
      let ending = Self.ending(of: name)
      if let reading = scripts[name] {
        script.add(reading, of: name)
      } else if ending == "html" || ending == "htm" || ending == "xhtml" {
        let page = FoundPage(files[name] ?? [], named: name)
        for part in page.scripts { script.add(ScriptReading(part), of: name) }
        pages.append(page)
      }
    }
  }
}
