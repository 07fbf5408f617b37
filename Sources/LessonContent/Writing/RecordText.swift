import Chronology
import Programme

/// `record.yaml` as the tool writes it.
enum RecordText {
  /// The file of a record.
  static func yaml(of record: LessonRecord) -> String {
    """
    # Қолмен өзгертпеңіз: мұны `qorgan lesson pair`, `approve`, `recall` жазады.
    # Не правьте руками: это пишут `qorgan lesson pair`, `approve`, `recall`.
    version: \(record.version)
    status: \(record.status.rawValue)
    \(list("pairs", record.pairs.map(text)))
    \(list("approvals", record.approvals.map(text)))

    """
  }

  private static func list(_ key: String, _ items: [String]) -> String {
    items.isEmpty ? "\(key): []" : "\(key):\n" + items.joined(separator: "\n")
  }

  private static func text(of confirmation: PairConfirmation) -> String {
    let pieces = confirmation.pieces.map { piece in
      let members = TeachingLanguage.allCases.compactMap { language in
        piece[language].map { "\(language.code): \(quoted($0))" }
      }
      return "      - {\(members.joined(separator: ", "))}"
    }
    let head = """
        - by: \(quoted(confirmation.by))
          on: \(confirmation.on.iso)
          pieces:
      """
    return ([head] + pieces).joined(separator: "\n")
  }

  private static func text(of approval: LessonApproval) -> String {
    """
      - version: \(approval.version)
        role: \(approval.role.rawValue)
        by: \(quoted(approval.by))
        on: \(approval.on.iso)
        digest: \(quoted(approval.digest))
    """
  }

  /// A scalar in double quotes, which holds any text of one line.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case _ where scalar.value < 0x20: result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
