import Diagnostics

/// A concept of the structure; the ids are those that UNICEF and UNESCO use, where they have one.
struct SDMXConcept {
  /// The id, such as `REF_AREA`.
  let id: String
  /// The name.
  let name: Sentence

  static let referenceArea = SDMXConcept(
    id: "REF_AREA", name: Sentence(kk: "Аумақ", ru: "Территория", en: "Reference area"))
  static let indicator = SDMXConcept(
    id: "INDICATOR", name: Sentence(kk: "Көрсеткіш", ru: "Показатель", en: "Indicator"))
  static let time = SDMXConcept(
    id: "TIME_PERIOD", name: Sentence(kk: "Кезең", ru: "Период", en: "Time period"))
  static let value = SDMXConcept(
    id: "OBS_VALUE", name: Sentence(kk: "Мәні", ru: "Значение", en: "Observation value"))
  static let unit = SDMXConcept(
    id: "UNIT_MEASURE",
    name: Sentence(kk: "Өлшем бірлігі", ru: "Единица измерения", en: "Unit of measure"))
  static let status = SDMXConcept(
    id: "OBS_STATUS",
    name: Sentence(kk: "Мәннің жайы", ru: "Статус значения", en: "Observation status"))
  static let confidentiality = SDMXConcept(
    id: "CONF_STATUS",
    name: Sentence(kk: "Құпиялылығы", ru: "Конфиденциальность", en: "Confidentiality status"))
  static let comment = SDMXConcept(
    id: "DATA_COMMENT",
    name: Sentence(kk: "Дерекке ескертпе", ru: "Примечание к данным", en: "Data comment"))

  // `LOWER_BOUND`, `UPPER_BOUND`, `DATA_SOURCE`: UNICEF. `STAT_CONC_DEF`, `DATA_UPDATE`: SDMX's cross-domain concepts.
  static let low = SDMXConcept(
    id: "LOWER_BOUND",
    name: Sentence(
      kk: "95 % аралықтың басы", ru: "Нижняя граница 95 % интервала",
      en: "Lower bound of the 95 % interval"))
  static let high = SDMXConcept(
    id: "UPPER_BOUND",
    name: Sentence(
      kk: "95 % аралықтың соңы", ru: "Верхняя граница 95 % интервала",
      en: "Upper bound of the 95 % interval"))
  static let respondents = SDMXConcept(
    id: "RESPONDENTS",
    name: Sentence(
      kk: "Сұраққа жауап бергендер саны", ru: "Сколько человек ответили на вопрос",
      en: "People who answered the question"))
  static let answer = SDMXConcept(
    id: "ANSWER", name: Sentence(kk: "Жауап", ru: "Ответ", en: "Answer"))
  static let subject = SDMXConcept(
    id: "SUBJECT", name: Sentence(kk: "Не туралы", ru: "О чём", en: "Subject"))
  static let definition = SDMXConcept(
    id: "STAT_CONC_DEF",
    name: Sentence(
      kk: "Дереккөздің анықтамасы", ru: "Определение источника",
      en: "Statistical concepts and definitions"))
  static let source = SDMXConcept(
    id: "DATA_SOURCE", name: Sentence(kk: "Дереккөз", ru: "Источник", en: "Data source"))
  static let saidOn = SDMXConcept(
    id: "DATA_UPDATE",
    name: Sentence(
      kk: "Айтылған күні", ru: "Дата сообщения", en: "Data update: when the source said it"))

  /// The dimensions by which tables are split, beside area and time; new ones go to the end.
  static func dimension(_ id: String, title: Sentence) -> SDMXConcept {
    let known = [
      "kind": "SCH_TYPE", "subtype": "SCH_SUBTYPE", "locality": "RESIDENCE",
      "stage": "EDUCATION_LEVEL", "language": "TEACHING_LANGUAGE", "level": "PROGRAMME_LEVEL",
    ]
    return SDMXConcept(
      id: known[id] ?? SDMXCode.constant(id), name: title)
  }
}
