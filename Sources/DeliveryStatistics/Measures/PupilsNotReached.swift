import Diagnostics

extension Measure {
  /// Children of class groups that held nothing of what was due: the only thing that regions may be ranked by.
  package static let pupilsNotReached = Measure(
    id: "pupils-not-reached",
    title: Sentence(
      kk: "Сабақ жетпеген балалар",
      ru: "Дети, до которых уроки не дошли",
      en: "Children not reached"),
    unit: Sentence(kk: "бала", ru: "дети", en: "pupils"),
    definition: Sentence(
      kk:
        "Мерзімі келген жоспарлы сабақтарының бірде-бірін орындамаған топтардың тізілімдегі балалар саны; хабар бермеген топтар да осында.",
      ru:
        "Сколько детей по реестру в группах, где не выполнено ни одного из наступивших плановых занятий; сюда входят и группы, которые не сообщили ничего.",
      en:
        "The head-counts in the registry of class groups that fulfilled none of their due sessions, groups that reported nothing among them."
    ),
    basis: .count(.pupilsAtNone), isAboutPeople: true)
}
