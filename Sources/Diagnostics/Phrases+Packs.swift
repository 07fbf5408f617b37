extension Phrases {
  /// What the commands about packs say.
  package enum Packs {
    package static let scope = Sentence(
      kk: "Бір пакетке не сыяды: lesson – бір сабақ, year – бір деңгейдің "
        + "жылы, school – барлық сынып, екі тілде.",
      ru: "Что в одном пакете: lesson – урок, year – год одной ступени, school – все классы на "
        + "всех языках.",
      en: "What one package holds: lesson, year (a level's), school (all levels and languages).")
    package static let level = Sentence(
      kk: "Деңгей, мысалы grade-3 (қайталауға болады; әйтпесе бәрі).",
      ru: "Ступень, например grade-3 (можно повторять; иначе все).",
      en: "A level, such as grade-3 (may be repeated; else all).")
  }
}
