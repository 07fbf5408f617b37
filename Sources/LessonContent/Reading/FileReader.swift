import Diagnostics
import Programme

/// Reads the text files of a repository and notes every one that cannot be read.
struct FileReader: Sendable {
  /// A text has 64 KB at most: beyond that Markdown takes seconds.
  static let textLimit = 64 * 1024
  /// The largest YAML file; `programme.yaml` with 130 entries has 57 KB.
  static let dataLimit = 512 * 1024
  /// The largest picture.
  static let pictureLimit = 512 * 1024
  /// The largest sound or film: two minutes of a small film, more than a step of a lesson has time for.
  ///
  /// The offline page holds it in itself, a third larger.
  static let recordingLimit = 16 * 1024 * 1024

  /// The folder of the repository.
  let folder: ContentFolder
  /// What was wrong so far.
  var findings = Findings()
  /// The text files that were read.
  private(set) var sources: [SourceText] = []
  /// The files that numbers are derived from, byte for byte.
  private(set) var kept: [ProgrammeFile] = []

  /// A reader of a folder.
  init(folder: ContentFolder) {
    self.folder = folder
  }

  /// Takes over what another reader of the same folder read and noted.
  mutating func take(_ other: FileReader) {
    findings.take(other.findings)
    sources += other.sources
  }

  /// The bytes of a file; nil, and noted, when it cannot be read.
  mutating func bytes(_ file: String, limit: Int) -> [UInt8]? {
    do {
      return try folder.read(file, limit: limit)
    } catch {
      let name = folder.name(of: file)
      switch error {
      case .missing: findings.report("file.missing", in: name)
      case .link: findings.report("file.link", in: name)
      case .unreadable: findings.report("file.unreadable", in: name)
      case .large(let bytes):
        findings.report(
          "file.large", in: name, ["found": "\(bytes / 1024)", "limit": "\(limit / 1024)"])
      }
      return nil
    }
  }

  /// The text of a file; nil, and noted, when it cannot be read or is not UTF-8.
  mutating func text(_ file: String, limit: Int) -> SourceText? {
    bytes(file, limit: limit).flatMap { text(file, of: $0) }
  }

  private mutating func text(_ file: String, of bytes: [UInt8]) -> SourceText? {
    let name = folder.name(of: file)
    guard let source = SourceText(file: name, bytes: bytes) else {
      findings.report("file.encoding", in: name, line: SourceText.lineOfBrokenText(bytes))
      return nil
    }
    sources.append(source)
    return source
  }

  /// The text of a file that no check of letters is meant to see; nil, and noted, when it cannot be read.
  mutating func unlistedText(_ file: String) -> SourceText? {
    let text = text(file, limit: Self.textLimit)
    if text != nil { sources.removeLast() }
    return text
  }

  /// The mapping that a YAML file holds; nil, and noted, when it cannot be read.
  mutating func fields(_ file: String) -> FieldReader? {
    text(file, limit: Self.dataLimit).flatMap { fields(of: $0) }
  }

  /// The same of a file that numbers are derived from: the bytes that were read are kept.
  mutating func keptFields(_ file: String) -> FieldReader? {
    guard let bytes = bytes(file, limit: Self.dataLimit) else { return nil }
    kept.append(ProgrammeFile(name: file, bytes: bytes))
    return text(file, of: bytes).flatMap { fields(of: $0) }
  }

  private mutating func fields(of source: SourceText) -> FieldReader? {
    switch YAMLReader.read(source) {
    case .success(let value):
      if case .mapping = value.content { return FieldReader(file: source.file, value: value) }
      report(.empty, in: source.file)
    case .failure(let fault): report(fault, in: source.file)
    }
    return nil
  }

  /// Notes a name that has no business where it lies.
  mutating func unexpected(
    _ entry: ContentFolder.Entry, in folder: String, allowed: [String],
    severity: Severity = .warning
  ) {
    let name = self.folder.name(of: folder.isEmpty ? entry.name : "\(folder)/\(entry.name)")
    guard entry.kind != .link else {
      findings.report("file.link", in: name)
      return
    }
    let meant = NearMiss.of(entry.name, among: allowed) ?? allowed.joined(separator: ", ")
    findings.report("file.unknown", severity: severity, in: name, ["allowed": meant])
  }

  private mutating func report(_ fault: YAMLFault, in file: String) {
    switch fault {
    case .anchor(let line): findings.report("yaml.anchor", in: file, line: line)
    case .empty: findings.report("yaml.empty", in: file, line: 1)
    case .repeatedKey(let line, let key):
      findings.report("yaml.key.repeated", in: file, line: line, ["key": key])
    case .syntax(let line, let problem):
      findings.report("yaml.broken", in: file, line: line, ["problem": problem])
    }
  }
}
