package import Diagnostics
package import DisclosureControl

/// Why a wave gives no estimates.
package enum WaveFault: Error {
  /// No group of the year that the questionnaire is for.
  case nobody(questionnaire: String, year: String)
  /// An answer of a group that was not drawn.
  case notSampled(group: String)
  /// A question or an answer that the questionnaire does not have.
  case unknown(question: String, answer: String)
  /// The same answer of a group twice.
  case twice(group: String, question: String, answer: String)
  /// More answered than the group has.
  case tooMany(group: String, question: String, found: Int, expected: Int)
  /// The counts cannot be protected.
  case disclosure(DisclosureFault)
}

extension WaveFault {
  /// The fault as a fact with words.
  package var diagnostic: Diagnostic {
    switch self {
    case .nobody(let questionnaire, let year):
      Diagnostic("wave.frame.empty", at: Place(file: questionnaire), facts: ["year": year])
    case .notSampled(let group):
      Diagnostic("wave.group.unknown", at: Place(file: group), facts: ["group": group])
    case .unknown(let question, let answer):
      Diagnostic(
        "wave.answer.unknown", at: Place(file: question),
        facts: ["question": question, "answer": answer])
    case .twice(let group, let question, let answer):
      Diagnostic(
        "wave.answer.twice", at: Place(file: group),
        facts: ["group": group, "question": question, "answer": answer])
    case .tooMany(let group, let question, let found, let expected):
      Diagnostic(
        "wave.answer.many", at: Place(file: group),
        facts: [
          "group": group, "question": question, "found": "\(found)", "expected": "\(expected)",
        ])
    case .disclosure: Diagnostic("wave.disclosure", at: Place(file: "answers"))
    }
  }
}
