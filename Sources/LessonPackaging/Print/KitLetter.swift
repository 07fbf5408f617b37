import LessonContent
import Programme

/// The one general letter to parents, in one language.
struct KitLetter {
  let letterLanguage: String
  let text: String
  let remark: String?

  init(_ texts: GeneralTexts) {
    letterLanguage = texts.language.code
    text = texts.letter.body.html()
    remark = nil
  }
}
