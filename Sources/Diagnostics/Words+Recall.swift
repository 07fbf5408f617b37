extension Words {
  /// That packs of a recalled lesson were found or cannot be made, one kind for each reason.
  static let recall: [Words] = RecallReasons.all.map { code, reason in
    Words(
      "pack.recalled.\(code)",
      summary: Sentence(
        kk: "«{lesson}» сабағының {version}-нұсқасы {on} күні қайтарып алынды: \(reason.kk). "
          + "Бұл бумадан алынған пакет: {packs}.",
        ru: "Версия {version} урока «{lesson}» отозвана {on}: \(reason.ru). Пакетов изъято из "
          + "этой папки: {packs}.",
        en:
          "Version {version} of lesson “{lesson}” was recalled on {on}: \(reason.en). Packs taken "
          + "out of this folder: {packs}."),
      remedy: Sentence(
        kk: "Таратылып кеткенін жинап алыңыз, мәтін белгісі: {marks}",
        ru: "Соберите то, что уже роздано, метка текста: {marks}",
        en: "Take back what was given out; the mark of its text: {marks}"))
  }
}
