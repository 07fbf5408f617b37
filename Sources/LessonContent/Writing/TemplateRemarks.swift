import Programme

/// What the template of a lesson text says to its author, and the names that the three passes have there.
struct TemplateRemarks: Sendable {
  let opening: String
  let check: String
  let before: String
  let caution: String
  let minutes: String
  let screen: String
  let picture: String
  let teach: String
  let home: String
  let passes: [String]

  /// The remarks in a language; Russian stands in for one that has none.
  static func of(_ language: TeachingLanguage) -> TemplateRemarks {
    language == .kk ? kk : ru
  }

  private static let kk = TemplateRemarks(
    opening: "Мұндай жолдар сізге арналған, сабақта көрінбейді; оқып болған соң өшіре беріңіз.",
    check: "[…] тұрған жердің бәрін толтырыңыз. Не қалғанын qorgan lesson check айтады.",
    before: "Мұғалімге: не дайындау керек, нені алдын ала ойлап қою керек.",
    caution: "Кімге ауыр тиюі мүмкін, ондай балаға қалай қараймыз, кіммен ақылдасамыз.",
    minutes: "Бір реттің қадамдары қосылып он минут болады. Белгісіз мәтінді тек мұғалім көреді.",
    screen: "Экран: сөзінен кейінгіні оқушы көреді. Әр қадам экрансыз да өтетін болсын.",
    picture: "Сурет қосу: media/at.svg файлын салып, «Сурет: at. Суретте не бар.» деп жазыңыз.",
    teach: "Үшінші ретте балалар үйренгенін басқаға үйретеді.",
    home: "Үйге: отбасы бірге істейтін бір шағын іс.",
    passes: ["Танимыз", "Жаттығамыз", "Үйретеміз"])

  private static let ru = TemplateRemarks(
    opening: "Такие строки – для вас, на уроке их не видно; прочли – можно стирать.",
    check: "Заполните все места […]. Что осталось, скажет qorgan lesson check.",
    before: "Учителю: что приготовить, о чём подумать заранее.",
    caution: "Кому это может быть тяжело, как мы бережём такого ребёнка, с кем советуемся.",
    minutes: "Шаги одного раза вместе длятся десять минут. Текст без метки видит только учитель.",
    screen: "После слова Экран: – то, что видит ученик. Каждый шаг можно провести и без экрана.",
    picture: "Рисунок: положите media/at.svg и напишите «Рисунок: at. Что на нём видно.»",
    teach: "В третий раз дети учат тому, что узнали, кого-то ещё.",
    home: "Домой: одно небольшое дело для всей семьи.",
    passes: ["Узнаём", "Упражняемся", "Учим других"])
}
