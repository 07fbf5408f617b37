package import Diagnostics
package import Monitoring
import Tabular

/// `answers.csv`: how many of each group chose each answer of a wave.
package enum AnswerFile {
  private static let columns = ["group_code", "question", "answer", "count"]

  /// The answers of a file.
  package static func read(
    _ path: String
  ) -> (answers: [GroupAnswers], diagnostics: [Diagnostic]) {
    let (table, folder) = RegistryTable.at(path, needed: columns)
    var answers: [GroupAnswers] = []
    let found = table.read(in: folder) { check, row in
      let codes = (0..<3).map { column in
        check.code(row, column).map { String(decoding: $0, as: UTF8.self) }
      }
      guard let count = check.number(row, 3, 0...10_000), check.isGood, let group = codes[0],
        let question = codes[1], let answer = codes[2]
      else { return }
      answers.append(
        GroupAnswers(group: group, question: question, answer: answer, count: count))
    }
    return (answers, found ?? [Diagnostic("file.missing", at: Place(file: path))])
  }
}
