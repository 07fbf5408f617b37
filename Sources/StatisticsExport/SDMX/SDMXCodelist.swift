import Diagnostics

/// A code list; lists of one id are one list, whatever structure uses it.
struct SDMXCodelist {
  /// The id, such as `CL_REF_AREA`.
  let id: String
  /// The name.
  let name: Sentence
  /// The codes in order.
  private(set) var codes: [SDMXCode] = []

  private var known: Set<String> = []

  /// A list without codes, named for its concept unless concepts of the same id have different lists.
  init(of concept: SDMXConcept, as id: String? = nil) {
    self.id = "CL_\(id ?? concept.id)"
    name = concept.name
  }

  /// Adds a code that is not there yet.
  mutating func add(_ code: SDMXCode) {
    if known.insert(code.id).inserted { codes.append(code) }
  }

  /// Adds the codes of another list that are not there yet.
  mutating func add(_ other: SDMXCodelist) {
    for code in other.codes { add(code) }
  }

  /// The country, and no area in it yet.
  static var areas: SDMXCodelist {
    var list = SDMXCodelist(of: .referenceArea)
    list.add(
      SDMXCode(
        id: SDMXStructure.nation,
        name: Sentence(kk: "Қазақстан", ru: "Казахстан", en: "Kazakhstan")))
    return list
  }

  // The ids and meanings of CL_OBS_STATUS and CL_CONF_STATUS of the SDMX Statistical Working Group.
  static let status: SDMXCodelist = {
    var list = SDMXCodelist(of: .status)
    list.add(SDMXCode(id: "A", name: Sentence(kk: "Қалыпты", ru: "Обычное", en: "Normal value")))
    list.add(
      SDMXCode(
        id: "O",
        name: Sentence(kk: "Есептейтін ештеңе жоқ", ru: "Считать нечего", en: "Missing value")))
    list.add(
      SDMXCode(
        id: "Q",
        name: Sentence(kk: "Жасырылған", ru: "Скрытое", en: "Missing value; suppressed")))
    return list
  }()

  static let confidentiality: SDMXCodelist = {
    var list = SDMXCodelist(of: .confidentiality)
    list.add(SDMXCode(id: "F", name: Sentence(kk: "Ашық", ru: "Открытое", en: "Free")))
    list.add(
      SDMXCode(
        id: "C",
        name: Sentence(
          kk: "Құпия", ru: "Конфиденциальное", en: "Confidential statistical information")))
    return list
  }()
}
