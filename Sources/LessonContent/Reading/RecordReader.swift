import Programme

/// Reads `record.yaml`.
enum RecordReader {
  /// What the file says; nil when version or status cannot be read.
  static func read(_ fields: FieldReader, _ findings: inout Findings) -> RecordDraft? {
    fields.allowOnly(["version", "status", "pairs", "approvals"], &findings)
    let version = fields.number("version", &findings)
    let status = fields.code(
      "status", among: LessonRecord.Status.allCases, by: \.rawValue, &findings)
    let pairs = (fields.list("pairs", &findings) ?? []).compactMap { item in
      confirmation(FieldReader(file: fields.file, value: item), &findings)
    }
    let approvals = (fields.list("approvals", &findings) ?? []).compactMap { item in
      approval(FieldReader(file: fields.file, value: item), &findings)
    }
    guard let version, let status else { return nil }
    return RecordDraft(
      file: fields.file,
      record: LessonRecord(
        version: version, status: status, pairs: pairs, approvals: approvals),
      approvals: approvals.count,
      statusLine: fields.line("status"))
  }

  private static func approval(
    _ fields: FieldReader, _ findings: inout Findings
  ) -> LessonApproval? {
    fields.allowOnly(["version", "role", "by", "on", "digest"], &findings)
    let version = fields.number("version", &findings)
    let role = fields.code(
      "role", among: LessonApproval.Role.allCases, by: \.rawValue, &findings)
    let by = fields.text("by", &findings)
    let on = fields.day("on", &findings)
    let digest = fields.text("digest", &findings)
    guard let version, let role, let by, let on, let digest else { return nil }
    return LessonApproval(version: version, role: role, by: by, on: on, digest: digest)
  }

  private static func confirmation(
    _ fields: FieldReader, _ findings: inout Findings
  ) -> PairConfirmation? {
    fields.allowOnly(["by", "on", "pieces"], &findings)
    let by = fields.text("by", &findings)
    let on = fields.day("on", &findings)
    let pieces = (fields.list("pieces", &findings) ?? []).map { item in
      let inner = FieldReader(file: fields.file, value: item)
      inner.allowOnly(TeachingLanguage.allCases.map(\.code), &findings)
      var digests: [TeachingLanguage: String] = [:]
      for pair in item.pairs {
        guard let code = pair.key.text, let language = TeachingLanguage(code: code),
          let digest = pair.value.text
        else { continue }
        digests[language] = digest
      }
      return digests
    }
    guard let by, let on else { return nil }
    return PairConfirmation(by: by, on: on, pieces: pieces)
  }
}
