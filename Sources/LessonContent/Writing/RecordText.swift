import Chronology
import Programme

/// `record.yaml` as the tool writes it.
enum RecordText {
  /// The file of a record; lists that only some lessons need are left out while they are empty.
  static func yaml(of record: LessonRecord) -> String {
    let head = """
      # Қолмен өзгертпеңіз: мұны `qorgan lesson pair`, `approve`, `recall` жазады.
      # Не правьте руками: это пишут `qorgan lesson pair`, `approve`, `recall`.
      version: \(record.version)
      status: \(record.status.rawValue)
      \(list("pairs", record.pairs.map(text)))
      \(list("approvals", record.approvals.map(text)))
      """
    let rest = [
      ("minor-edits", record.minorEdits.map(text)), ("recalls", record.recalls.map(text)),
      ("moves", record.moves.map(text)),
    ]
    return ([head] + rest.filter { !$1.isEmpty }.map(list)).joined(separator: "\n") + "\n"
  }

  private static func list(_ key: String, _ items: [String]) -> String {
    items.isEmpty ? "\(key): []" : "\(key):\n" + items.joined(separator: "\n")
  }

  private static func text(of confirmation: PairConfirmation) -> String {
    let pieces = confirmation.pieces.map { "      - \(digests($0))" }
    let head = """
        - by: \(quoted(confirmation.by))
          on: \(confirmation.on.iso)
          pieces:
      """
    return ([head] + pieces).joined(separator: "\n")
  }

  private static func text(of approval: LessonApproval) -> String {
    let texts = approval.texts.isEmpty ? "" : "\n    texts: \(digests(approval.texts))"
    return """
        - version: \(approval.version)
          role: \(approval.role.rawValue)
          by: \(quoted(approval.by))
          on: \(approval.on.iso)
          digest: \(quoted(approval.digest))
      """ + texts
  }

  private static func text(of edit: MinorEdit) -> String {
    text(
      of: LessonApproval(
        version: edit.version, role: edit.role, by: edit.by, on: edit.on, digest: edit.digest,
        texts: edit.texts))
  }

  private static func text(of recall: LessonRecall) -> String {
    """
      - version: \(recall.version)
        reason: \(recall.reason.rawValue)
        by: \(quoted(recall.by))
        on: \(recall.on.iso)
        digest: \(quoted(recall.digest))
    """
  }

  private static func text(of move: StatusMove) -> String {
    """
      - status: \(move.status.rawValue)
        version: \(move.version)
        by: \(quoted(move.by))
        on: \(move.on.iso)
    """
  }

  private static func digests(_ digests: [TeachingLanguage: String]) -> String {
    let members = TeachingLanguage.allCases.compactMap { language in
      digests[language].map { "\(language.code): \(quoted($0))" }
    }
    return "{\(members.joined(separator: ", "))}"
  }

  /// A scalar in double quotes, which holds any text of one line.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case _ where !isPlain(scalar): result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// Whether YAML takes a character as it stands: no control, no line break of any kind, no byte order mark.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F, 0xA0..<0x2028, 0x202A..<0xFEFF, 0xFF00..<0xFFFE, 0x10000...: true
    default: false
    }
  }
}
