import LessonContent
import Programme

/// The questions of a lesson on paper: for the pupil with boxes to tick, for the teacher with the answers.
struct KitSheet {
  struct Answer {
    let answer: String
    let answerKind: String
    let sign: String
  }

  struct Asked {
    let number: Int
    let asked: String
    let answers: [Answer]
    let because: String?
  }

  struct Part {
    let partName: String
    let questions: [Asked]
    let thought: String?
  }

  let sheetLanguage: String
  let of: String
  let name: String
  let note: String
  let illustration: PupilPage.Picture?
  let parts: [Part]
  let none: String?

  /// The sheet of a lesson; only the teacher's knows which answers are right.
  init(_ source: PackSource, withAnswers: Bool) {
    let words = source.kitWords
    sheetLanguage = source.language.code
    of = source.overline
    name = withAnswers ? "\(words.answers). \(source.text.title)" : source.text.title
    note = withAnswers ? words.answersNote : "\(words.sheet). \(words.sheetNote)"
    illustration = withAnswers ? nil : source.firstPicture
    let own = source.lesson.stage == .kindergarten ? words.draw : words.thought
    var number = 0
    let parts = source.text.passes.map { pass in
      let questions = pass.questions.map { question in
        number += 1
        return Asked(number: number, question, withAnswers: withAnswers)
      }
      let label = PlayerWords.fill(source.words.passNumber, pass.pass.number)
      return Part(
        partName: "\(label). \(pass.title)", questions: questions,
        thought: withAnswers ? nil : own)
    }
    self.parts = withAnswers ? parts.filter { !$0.questions.isEmpty } : parts
    none = withAnswers && number == 0 ? words.noQuestions : nil
  }
}

extension KitSheet.Asked {
  fileprivate init(number: Int, _ question: Question, withAnswers: Bool) {
    self.init(
      number: number, asked: question.text,
      answers: question.answers.map { answer in
        KitSheet.Answer(
          answer: answer.text, answerKind: withAnswers && answer.isRight ? "right" : "open",
          sign: withAnswers && answer.isRight ? "✓" : "")
      },
      because: withAnswers && !question.because.isEmpty ? question.because : nil)
  }
}

extension LessonPass {
  /// The questions of a pass in order.
  var questions: [Question] {
    steps.flatMap(\.blocks).compactMap { block in
      if case .question(let question) = block.kind { question } else { nil }
    }
  }
}
