extension Phrases {
  /// Where a lesson may stand and who approves it, in words.
  package enum LessonStatus {
    package static let draft = Sentence(kk: "жоба", ru: "черновик", en: "draft")
    package static let review = Sentence(kk: "қаралуда", ru: "на рассмотрении", en: "in review")
    package static let approved = Sentence(kk: "бекітілген", ru: "утверждён", en: "approved")
    package static let recalled = Sentence(kk: "қайтарып алынған", ru: "отозван", en: "recalled")
    package static let retired = Sentence(kk: "қолданыстан шыққан", ru: "снят", en: "retired")
    package static let methodologist = Sentence(
      kk: "әдіскер", ru: "методист", en: "methodologist")
    package static let psychologist = Sentence(
      kk: "психолог", ru: "психолог", en: "psychologist")
  }
}

extension Phrases.LessonStatus {
  /// The words of a status's or a role's code, or nil.
  package static func words(of code: String) -> Sentence? {
    switch code {
    case "draft": draft
    case "review": review
    case "approved": approved
    case "recalled": recalled
    case "retired": retired
    case "methodologist": methodologist
    case "psychologist": psychologist
    default: nil
    }
  }
}
