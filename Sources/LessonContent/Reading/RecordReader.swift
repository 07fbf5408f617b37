import Chronology
import Programme

/// Reads `record.yaml`.
enum RecordReader {
  /// What the file says; nil when version or status cannot be read.
  static func read(_ fields: FieldReader, _ findings: inout Findings) -> RecordDraft? {
    fields.allowOnly(
      ["version", "status", "pairs", "approvals", "minor-edits", "recalls", "moves"], &findings)
    let version = fields.number("version", &findings)
    let status = fields.code(
      "status", among: LessonRecord.Status.allCases, by: \.rawValue, &findings)
    let pairs = items("pairs", of: fields, &findings, confirmation)
    let approvals = items("approvals", of: fields, &findings, approval)
    let edits = items("minor-edits", of: fields, &findings, minorEdit)
    let recalls = items("recalls", of: fields, &findings, recall)
    let moves = items("moves", of: fields, &findings, move)
    guard let version, let status else { return nil }
    return RecordDraft(
      file: fields.file,
      record: LessonRecord(
        version: version, status: status, pairs: pairs, approvals: approvals, minorEdits: edits,
        recalls: recalls, moves: moves),
      statusLine: fields.line("status"))
  }

  private static func items<Item>(
    _ key: String, of fields: FieldReader, _ findings: inout Findings,
    _ read: (FieldReader, inout Findings) -> Item?
  ) -> [Item] {
    (fields.list(key, &findings) ?? []).compactMap { item in
      read(FieldReader(file: fields.file, value: item), &findings)
    }
  }

  private static func approval(
    _ fields: FieldReader, _ findings: inout Findings
  ) -> LessonApproval? {
    fields.allowOnly(["version", "role", "by", "on", "digest", "texts"], &findings)
    let version = fields.number("version", &findings)
    let role = fields.code(
      "role", among: LessonApproval.Role.allCases, by: \.rawValue, &findings)
    let deed = deed(fields, &findings)
    let digest = fields.text("digest", &findings)
    guard let version, let role, let deed, let digest else { return nil }
    return LessonApproval(
      version: version, role: role, by: deed.by, on: deed.on, digest: digest,
      texts: fields.value["texts"].map { digests($0, in: fields.file, &findings) } ?? [:])
  }

  private static func minorEdit(
    _ fields: FieldReader, _ findings: inout Findings
  ) -> MinorEdit? {
    guard let edit = approval(fields, &findings) else { return nil }
    return MinorEdit(
      version: edit.version, role: edit.role, by: edit.by, on: edit.on, digest: edit.digest,
      texts: edit.texts)
  }

  private static func recall(_ fields: FieldReader, _ findings: inout Findings) -> LessonRecall? {
    fields.allowOnly(["version", "reason", "by", "on", "digest"], &findings)
    let version = fields.number("version", &findings)
    let reason = fields.code(
      "reason", among: LessonRecall.Reason.allCases, by: \.rawValue, &findings)
    let deed = deed(fields, &findings)
    let digest = fields.text("digest", &findings)
    guard let version, let reason, let deed, let digest else { return nil }
    return LessonRecall(
      version: version, reason: reason, by: deed.by, on: deed.on, digest: digest)
  }

  private static func move(_ fields: FieldReader, _ findings: inout Findings) -> StatusMove? {
    fields.allowOnly(["status", "version", "by", "on"], &findings)
    let status = fields.code(
      "status", among: LessonRecord.Status.allCases, by: \.rawValue, &findings)
    let version = fields.number("version", &findings)
    let deed = deed(fields, &findings)
    guard let status, let version, let deed else { return nil }
    return StatusMove(status: status, version: version, by: deed.by, on: deed.on)
  }

  private static func confirmation(
    _ fields: FieldReader, _ findings: inout Findings
  ) -> PairConfirmation? {
    fields.allowOnly(["by", "on", "pieces"], &findings)
    let deed = deed(fields, &findings)
    let pieces = (fields.list("pieces", &findings) ?? []).map {
      digests($0, in: fields.file, &findings)
    }
    guard let deed else { return nil }
    return PairConfirmation(by: deed.by, on: deed.on, pieces: pieces)
  }

  private static func deed(
    _ fields: FieldReader, _ findings: inout Findings
  ) -> (by: String, on: SchoolDay)? {
    let by = fields.text("by", &findings)
    let on = fields.day("on", &findings)
    guard let by, let on else { return nil }
    return (by, on)
  }

  private static func digests(
    _ value: YAMLValue, in file: String, _ findings: inout Findings
  ) -> [TeachingLanguage: String] {
    FieldReader(file: file, value: value)
      .allowOnly(TeachingLanguage.allCases.map(\.code), &findings)
    var digests: [TeachingLanguage: String] = [:]
    for pair in value.pairs {
      guard let code = pair.key.text, let language = TeachingLanguage(code: code),
        let digest = pair.value.text
      else { continue }
      digests[language] = digest
    }
    return digests
  }
}
