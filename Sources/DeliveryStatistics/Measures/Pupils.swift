import Diagnostics

extension Measure {
  /// Pupils of the class groups.
  package static let pupils = Measure(
    id: "pupils",
    title: Sentence(kk: "Балалар", ru: "Дети", en: "Pupils"),
    unit: Sentence(kk: "бала", ru: "дети", en: "pupils"),
    definition: Sentence(
      kk:
        "Осы топтардағы балалардың тізілім бойынша саны; балалардың аты-жөні де, нөмірі де сақталмайды.",
      ru: "Сколько детей в этих группах по реестру; ни имён, ни номеров детей система не хранит.",
      en:
        "The head-counts of these groups in the registry; there are no names and no numbers of pupils."
    ),
    basis: .count(.pupils), isAboutPeople: true)
}
