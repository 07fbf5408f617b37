extension Phrases {
  /// What is being done right now.
  package enum Progress {
    package static let importing = Sentence(
      kk: "Хабарлар енгізілуде", ru: "Вношу отчёты", en: "Importing reports")
    package static let seconds = Sentence(kk: "с", ru: "с", en: "s")
    package static let checkingDatabase = Sentence(
      kk: "Дерекқор тексерілуде", ru: "Проверяю базу", en: "Checking the database")
    package static let packing = Sentence(
      kk: "Пакеттер жасалуда", ru: "Собираю пакеты", en: "Building packs")
  }
}
