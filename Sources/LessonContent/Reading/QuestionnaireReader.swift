package import Diagnostics
package import Monitoring
import Programme

/// Reads the questionnaire of a monitoring wave: a YAML file in Kazakh and Russian.
package enum QuestionnaireReader {
  /// What a file says, or nil; and everything that is wrong with it.
  package static func read(
    _ path: String
  ) -> (questionnaire: Questionnaire?, diagnostics: [Diagnostic]) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().joined(separator: "/")
    var files = FileReader(
      folder: ContentFolder(path: parts.count == 1 ? "." : folder.isEmpty ? "/" : folder))
    guard let fields = files.fields(parts.last.map(String.init) ?? path) else {
      return (nil, files.findings.diagnostics)
    }
    var findings = files.findings
    let questionnaire = questionnaire(fields, &findings)
    return (findings.diagnostics.hasErrors ? nil : questionnaire, findings.diagnostics)
  }

  private static func questionnaire(
    _ fields: FieldReader, _ findings: inout Findings
  ) -> Questionnaire? {
    fields.allowOnly(["id", "title", "audience", "stages", "questions"], &findings)
    let id = fields.id("id", &findings)
    let title = fields.titles("title", &findings)
    let audience = fields.code(
      "audience", among: Questionnaire.Audience.allCases, by: \.rawValue, &findings)
    let stages = fields.codes("stages", among: Stage.allCases, by: \.rawValue, &findings)
    let items = (fields.list("questions", &findings) ?? []).compactMap { value in
      item(FieldReader(file: fields.file, value: value), &findings)
    }
    if items.isEmpty { fields.missing("questions", &findings) }
    refuseRepeats(items.map(\.id), "questions", fields, &findings)
    guard let id, let title, let audience else { return nil }
    return Questionnaire(
      id: id.text, title: title, audience: audience, stages: stages, items: items)
  }

  private static func item(
    _ fields: FieldReader, _ findings: inout Findings
  ) -> Questionnaire.Item? {
    fields.allowOnly(["id", "text", "answers"], &findings)
    let id = fields.id("id", &findings)
    let text = fields.titles("text", &findings)
    let answers = (fields.list("answers", &findings) ?? []).compactMap { value in
      answer(FieldReader(file: fields.file, value: value), &findings)
    }
    if answers.count < 2 { fields.missing("answers", &findings) }
    refuseRepeats(answers.map(\.id), "answers", fields, &findings)
    guard let id, let text else { return nil }
    return Questionnaire.Item(id: id.text, text: text, answers: answers)
  }

  private static func answer(
    _ fields: FieldReader, _ findings: inout Findings
  ) -> Questionnaire.Answer? {
    fields.allowOnly(["id", "text"], &findings)
    guard let id = fields.id("id", &findings), let text = fields.titles("text", &findings)
    else { return nil }
    return Questionnaire.Answer(id: id.text, text: text)
  }

  private static func refuseRepeats(
    _ ids: [String], _ key: String, _ fields: FieldReader, _ findings: inout Findings
  ) {
    guard Set(ids).count < ids.count else { return }
    fields.invalid(
      key, fields.value[key], expected: "\(key): \(Set(ids).sorted().joined(separator: ", "))",
      &findings)
  }
}
