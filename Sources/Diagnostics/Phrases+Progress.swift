extension Phrases {
  /// What is being done right now.
  package enum Progress {
    package static let importing = Sentence(
      kk: "Хабарлар енгізілуде", ru: "Вношу отчёты", en: "Importing reports")
    package static let seconds = Sentence(kk: "с", ru: "с", en: "s")
    package static let checkingDatabase = Sentence(
      kk: "Дерекқор тексерілуде", ru: "Проверяю базу", en: "Checking the database")
    package static let backingUp = Sentence(
      kk: "Көшірме жасалып, тексерілуде", ru: "Делаю копию и проверяю её",
      en: "Making a backup and checking it")
    package static let restoring = Sentence(
      kk: "Көшірме тексеріліп, қалпына келтірілуде", ru: "Проверяю копию и восстанавливаю",
      en: "Checking the backup and restoring it")
    package static let packing = Sentence(
      kk: "Пакеттер жасалуда", ru: "Собираю пакеты", en: "Building packs")
  }
}
