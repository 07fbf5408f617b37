import Programme

/// Reads the inserted texts of `shared/`.
enum SharedReader {
  /// Every inserted text; a name that stands for none is noted.
  static func read(_ files: inout FileReader) -> [SharedDraft] {
    var drafts: [SharedDraft] = []
    for entry in files.folder.entries(of: "shared") where entry.name != "headings.yaml" {
      guard entry.kind == .file, let key = key(of: entry.name) else {
        files.unexpected(entry, in: "shared", allowed: names)
        continue
      }
      if let source = files.text("shared/\(entry.name)", limit: FileReader.textLimit) {
        drafts.append(SharedDraft(key: key, source: source))
      }
    }
    return drafts
  }

  /// The file that an inserted text lies in, below the repository.
  static func file(of key: SharedTexts.Key) -> String {
    let stage = key.stage.map { ".\($0.rawValue)" } ?? ""
    return "shared/\(key.kind.rawValue)\(stage).\(key.language.code).md"
  }

  private static func key(of name: String) -> SharedTexts.Key? {
    let parts = name.split(separator: ".")
    guard parts.count >= 3, parts.last == "md",
      let kind = SharedTexts.Kind(rawValue: String(parts[0])),
      let language = TeachingLanguage(code: parts[parts.count - 2])
    else { return nil }
    if !kind.isByStage {
      return parts.count == 3 ? .init(kind: kind, stage: nil, language: language) : nil
    }
    guard parts.count == 4, let stage = Stage(rawValue: String(parts[1])) else { return nil }
    return .init(kind: kind, stage: stage, language: language)
  }

  private static var names: [String] {
    ["headings.yaml"]
      + SharedTexts.Kind.allCases.flatMap { kind in
        let stages: [Stage?] = kind.isByStage ? Stage.taught : [nil]
        return stages.flatMap { stage in
          [TeachingLanguage.kk, .ru].map { language in
            String(
              file(of: .init(kind: kind, stage: stage, language: language)).dropFirst(7))
          }
        }
      }
  }
}
