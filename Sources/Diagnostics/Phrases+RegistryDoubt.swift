extension Phrases.Registry {
  /// What is seen, and what to ask about it, by the kind's code.
  package static func doubt(_ kind: String) -> (what: Sentence, ask: Sentence) {
    switch kind {
    case "silent-group": (silentGroup, askGroup)
    case "building-size": (buildingSize, askSize)
    case "group-size": (groupSize, askSize)
    case "same-code": (sameCode, askTwin)
    case "silent-twin": (silentTwin, askTwin)
    case "no-groups": (noGroups, askGroups)
    default: (outlives, askGroups)
    }
  }

  /// What a code of a change stands for.
  package static func name(of code: String) -> Sentence {
    guard let name = names[code] else { preconditionFailure("the list has every code") }
    return name
  }

  private static let names: [String: Sentence] = [
    "region": Sentence(kk: "өңір", ru: "регионы", en: "regions"),
    "district": Sentence(kk: "аудан", ru: "районы", en: "districts"),
    "institution": Sentence(kk: "ұйым", ru: "организации", en: "institutions"),
    "group": Sentence(kk: "топ", ru: "группы", en: "groups"),
    "closure": Sentence(kk: "тоқтату", ru: "перерывы", en: "closures"),
    "staff": Sentence(kk: "қызметкер", ru: "сотрудники", en: "staff"),
    "new": Sentence(kk: "жаңа", ru: "новое", en: "new"),
    "changed": Sentence(kk: "өзгерген", ru: "изменено", en: "changed"),
    "closed": Sentence(kk: "жабылған", ru: "закрыто", en: "closed"),
    "unchanged": Sentence(kk: "өзгермеген", ru: "без изменений", en: "unchanged"),
  ]

  private static let silentGroup = Sentence(
    kk: "{due} сабақтың бірі туралы да хабар жоқ, ал ұйымның {others} тобы хабарлайды",
    ru: "ни одного отчёта из {due} ожидаемых; групп, которые отчитываются: {others}",
    en: "no report of {due} due sessions; groups here that report: {others}")
  private static let buildingSize = Sentence(
    kk: "{shift}-ауысымда {heads} бала, мұндай ғимаратқа әдетте {limit} баладан артық сыймайды",
    ru: "в смене {shift} записано {heads}, такое здание обычно вмещает не больше {limit}",
    en: "{heads} children in shift {shift}; a building of the kind usually holds at most {limit}")
  private static let groupSize = Sentence(
    kk: "топта {heads} бала бар деп жазылған, әдетте {limit} баладан аспайды",
    ru: "в группе записано {heads}, обычно не больше {limit}",
    en: "the group has {heads} enrolled; usually at most {limit}")
  private static let sameCode = Sentence(
    kk: "{other} кодынан жазылуымен ғана ерекшеленеді",
    ru: "отличается от кода {other} только написанием",
    en: "differs from the code {other} by its writing only")
  private static let silentTwin = Sentence(
    kk: "барлығы {other} тобымен бірдей, бірақ бұл топтан хабар жоқ",
    ru: "во всём совпадает с {other}, но отчётов от этой группы нет",
    en: "alike in everything with {other}, but this one never reports")
  private static let noGroups = Sentence(
    kk: "ұйымның бірде-бір тобы жоқ", ru: "у организации нет ни одной группы",
    en: "the institution has no group")
  private static let outlives = Sentence(
    kk: "ұйым {day} күні жабылды, ал топ {last} күніне дейін жазылған",
    ru: "организация действует до {day}, а группа записана до {last}",
    en: "the institution ends on {day}, the group on {last}")

  private static let askGroup = Sentence(
    kk: "топ бар ма, хабарды кім жібереді?", ru: "есть ли группа и кто за неё отчитывается?",
    en: "does the group exist, and who reports for it?")
  private static let askSize = Sentence(
    kk: "сан дұрыс жазылған ба?", ru: "верно ли записано число?", en: "is the number right?")
  private static let askTwin = Sentence(
    kk: "бұл бір топ па? болса, артық кодты қалай жабамыз?",
    ru: "это одна группа? если да, какой код закрыть?",
    en: "are they one group? if so, which code ends?")
  private static let askGroups = Sentence(
    kk: "тізілім жаңартылған ба?", ru: "обновлён ли реестр?", en: "is the registry up to date?")
}
