import Diagnostics
import Programme

/// No two lessons and no two programme entries have one id.
enum UniqueIDs: ContentCheck {
  static let ids = ["lesson.id.repeated", "programme.id.repeated", "contacts.number.repeated"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    var folders: [String: String] = [:]
    for lesson in repository.lessons {
      guard let id = lesson.codes?.id.text else { continue }
      if let other = folders.updateValue(lesson.folder, forKey: id) {
        findings.report(
          "lesson.id.repeated", in: lesson.codesFile, line: lesson.line("id"),
          ["id": id, "other": other])
      }
    }
    var entries: Set<String> = []
    for draft in repository.programme?.all ?? []
    where !entries.insert(draft.entry.id.text).inserted {
      findings.report(
        "programme.id.repeated", in: repository.programme?.file ?? "", line: draft.line,
        ["id": draft.entry.id.text])
    }
    var numbers: Set<String> = []
    for contact in repository.contacts.contacts
    where contact.isCurrent(on: repository.day) && !numbers.insert(contact.number).inserted {
      findings.report(
        "contacts.number.repeated", in: "\(repository.folder)/contacts.yaml",
        ["number": contact.number])
    }
    return findings.diagnostics
  }
}
