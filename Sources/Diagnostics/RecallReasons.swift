/// Why a published lesson may be withdrawn, in words: a closed list by code.
package enum RecallReasons {
  /// The words of each code.
  package static let all: [(code: String, words: Sentence)] = [
    (
      "wrong-fact",
      Sentence(
        kk: "мәтінде дұрыс емес не ескірген дерек бар",
        ru: "в тексте неверные или устаревшие сведения",
        en: "something in it is not true, or no longer")
    ),
    (
      "harmful",
      Sentence(
        kk: "балаға зиян тигізуі не қорқытуы мүмкін", ru: "может навредить ребёнку или напугать",
        en: "it may hurt or frighten a child")
    ),
    (
      "law-changed",
      Sentence(
        kk: "негізге алынған заң өзгерді", ru: "изменился закон, на который он опирается",
        en: "the law that it rests on has changed")
    ),
    (
      "wrong-contact",
      Sentence(
        kk: "көмек нөмірі не мекенжайы қате", ru: "неверен номер или адрес помощи",
        en: "a help line or an address in it is wrong")
    ),
    (
      "languages-differ",
      Sentence(
        kk: "екі тілдегі мәтіннің мағынасы екі түрлі", ru: "на двух языках сказано разное",
        en: "its languages do not say the same")
    ),
    (
      "rights",
      Sentence(
        kk: "сурет не мәтін біреудің құқығын бұзады",
        ru: "рисунок или текст нарушает чьи-то права",
        en: "a picture or a text in it infringes somebody's rights")
    ),
    (
      "by-order",
      Sentence(
        kk: "уәкілетті органның шешімімен", ru: "по решению уполномоченного органа",
        en: "by decision of an authority")
    ),
  ]

  /// The words of a code, or nil when the list has no such code.
  package static func words(of code: String) -> Sentence? {
    all.first { $0.code == code }?.words
  }
}
