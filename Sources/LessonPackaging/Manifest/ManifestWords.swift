import Diagnostics

/// What metadata says in its three languages, whatever language the package is in.
enum ManifestWords {
  static let subject = Sentence(
    kk: "Жеке қауіпсіздік", ru: "Личная безопасность", en: "Personal Safety")
  static let lessonTime = Sentence(
    kk: "Үш рет, әрқайсысы 10 минут", ru: "Три раза по 10 минут",
    en: "Three sessions of ten minutes each")
  static let courseTime = Sentence(
    kk: "{lessons} сабақ, әрқайсысы үш рет 10 минуттан",
    ru: "Уроков: {lessons}, каждый три раза по 10 минут",
    en: "{lessons} lessons, each in three sessions of ten minutes")
  static let year = Sentence(
    kk: "Бір оқу жылына арналған сабақтар. Әр сабақ үш рет өтеді: танимыз, жаттығамыз, үйретеміз.",
    ru: "Уроки на один учебный год. Каждый урок проходит трижды: узнаём, тренируемся, учим других.",
    en: "The lessons of one school year. Each is taught three times: recognise, practise, teach.")
  static let school = Sentence(
    kk: "Мектептің барлық сыныбына арналған сабақтар.",
    ru: "Уроки для всех классов школы.", en: "Lessons for all grades of a school.")
  static let grade = Sentence(kk: "{n}-сынып", ru: "{n} класс", en: "Grade {n}")
  static let kindergarten = Sentence(
    kk: "Балабақша мен мектепалды даярлық", ru: "Детский сад и предшкола",
    en: "Kindergarten and pre-school")
  static let college = Sentence(kk: "Колледж", ru: "Колледж", en: "College")
  static let rights = Sentence(
    kk: "Apache License 2.0: еркін пайдалануға, көбейтуге және өзгертуге болады.",
    ru: "Apache License 2.0: можно свободно использовать, копировать и изменять.",
    en: "Apache License 2.0: free to use, copy and change.")
}
