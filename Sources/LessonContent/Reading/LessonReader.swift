import Crypto
import Diagnostics
import Programme

/// Reads one lesson folder.
struct LessonReader: Sendable {
  /// The label words.
  let headings: Headings

  /// The keys of `lesson.yaml`.
  private static let keys = [
    "id", "stage", "grades", "topic", "season", "sensitivity", "deliverers", "programmes", "law",
    "official", "review-by",
  ]

  /// Everything that a lesson folder of a stage holds.
  func read(_ folder: String, stage: Stage, _ files: inout FileReader) -> LessonDraft {
    let names = files.folder.entries(of: folder)
    let fields = files.fields("\(folder)/lesson.yaml")
    let codes = fields.flatMap { self.codes($0, &files.findings) }
    let record = files.fields("\(folder)/record.yaml").flatMap {
      RecordReader.read($0, &files.findings)
    }
    var texts: [TextDraft] = []
    for language in TeachingLanguage.allCases {
      let file = "\(language.code).md"
      guard names.contains(where: { $0.name == file && $0.kind == .file }),
        language != .en || headings[.en] != nil,
        let source = files.text("\(folder)/\(file)", limit: FileReader.textLimit)
      else { continue }
      if let text = text(source, language, &files.findings) { texts.append(text) }
    }
    noteStrangers(names, in: folder, &files)
    let media = MediaReader.read("\(folder)/media", &files)
    return LessonDraft(
      folder: folder, place: files.folder.name(of: folder), stage: stage, codes: codes,
      fields: fields, record: record, texts: texts, media: media.pictures,
      recordings: media.recordings, english: english(names, in: folder, &files))
  }

  /// The approved text that is kept beside a lesson, with the lesson's record; nil when there is none.
  func readKept(_ lesson: LessonDraft, _ files: inout FileReader) -> LessonDraft? {
    let folder = "\(lesson.folder)/\(Self.kept)"
    let names = files.folder.entries(of: folder)
    guard !names.isEmpty else { return nil }
    let fields = files.fields("\(folder)/lesson.yaml")
    let texts = TeachingLanguage.allCases.compactMap { language -> TextDraft? in
      // An unseen reader: mending and the checks of letters leave approved texts alone.
      guard names.contains(where: { $0.name == "\(language.code).md" && $0.kind == .file }),
        headings[language] != nil,
        let source = files.unlistedText("\(folder)/\(language.code).md")
      else { return nil }
      return text(source, language, &files.findings)
    }
    let media = MediaReader.read("\(folder)/media", &files)
    return LessonDraft(
      folder: folder, place: files.folder.name(of: folder), stage: lesson.stage,
      codes: fields.flatMap { codes($0, &files.findings) }, fields: fields, record: lesson.record,
      texts: texts, media: media.pictures, recordings: media.recordings, english: lesson.english)
  }

  /// The folder below a lesson's that holds its last approved text.
  static let kept = "approved"

  /// `en.md`: title and aims alone, unless the repository has label words for whole texts in English.
  private func english(
    _ names: [ContentFolder.Entry], in folder: String, _ files: inout FileReader
  ) -> SummaryDraft? {
    guard headings[.en] == nil, names.contains(where: { $0.name == "en.md" && $0.kind == .file })
    else { return nil }
    return files.text("\(folder)/en.md", limit: FileReader.textLimit).map(SummaryReader.read)
  }

  private func noteStrangers(
    _ names: [ContentFolder.Entry], in folder: String, _ files: inout FileReader
  ) {
    let known =
      ["lesson.yaml", "record.yaml"] + TeachingLanguage.allCases.map { "\($0.code).md" }
    for entry in names {
      let isKnown =
        entry.kind == .file && known.contains(entry.name)
        || entry.kind == .folder && (entry.name == "media" || entry.name == Self.kept)
      if !isKnown { files.unexpected(entry, in: folder, allowed: known + ["media"]) }
    }
  }

  private func text(
    _ source: SourceText, _ language: TeachingLanguage, _ findings: inout Findings
  ) -> TextDraft? {
    guard let words = headings[language] else {
      findings.report(
        "headings.language", in: source.file, ["language": language.code])
      return nil
    }
    let parts = TextParser.parse(source, words: words)
    let digest = SHA256.hash(data: Array(source.text.utf8))
    return TextDraft(
      source: source, parts: parts, search: PhraseSearch(source.text),
      text: LessonText(
        language: language, title: parts.title, aims: parts.aims, before: parts.before,
        passes: parts.passes, home: parts.home, digest: Hexadecimal.text(digest),
        units: UnitReader.units(of: source, parts: parts)))
  }

  // MARK: - Codes

  private func codes(_ fields: FieldReader, _ findings: inout Findings) -> LessonCodes? {
    fields.allowOnly(Self.keys, &findings)
    let id = fields.id("id", &findings)
    let stage = fields.code("stage", among: Stage.allCases, by: \.rawValue, &findings)
    let grades = fields.numbers("grades", in: 0...12, &findings)
    let topic = fields.id("topic", &findings)
    let care = fields.code(
      "sensitivity", among: Sensitivity.allCases, by: \.rawValue, &findings)
    let roles = fields.codes("deliverers", among: DelivererRole.allCases, by: \.code, &findings)
    if fields.value["deliverers"]?.items.isEmpty ?? true {
      fields.missing("deliverers", &findings)
    }
    let reviewBy = fields.optionalDay("review-by", &findings)
    guard let id, let stage, let topic, let care else { return nil }
    return LessonCodes(
      id: id, stage: stage, grades: grades, topic: topic.text,
      season: fields.optionalText("season", &findings), sensitivity: care, deliverers: roles,
      programmes: fields.texts("programmes", &findings), laws: fields.texts("law", &findings),
      official: fields.optionalText("official", &findings) ?? "", reviewBy: reviewBy)
  }
}
