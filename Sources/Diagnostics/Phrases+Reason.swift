extension Phrases {
  /// Why a session was not held, by the code in files.
  package enum Reason {
    package static let held = Sentence(kk: "иә", ru: "да", en: "yes")
    package static let notHeld = Sentence(kk: "жоқ", ru: "нет", en: "no")
    private static let closure = Sentence(
      kk: "ұйым жабық болды", ru: "организация была закрыта", en: "the institution was closed")
    private static let quarantine = Sentence(kk: "карантин", ru: "карантин", en: "quarantine")
    private static let weather = Sentence(kk: "ауа райы", ru: "погода", en: "weather")
    private static let noTeacher = Sentence(
      kk: "мұғалім болмады", ru: "не было учителя", en: "no teacher")
    private static let classAway = Sentence(
      kk: "сынып басқа жерде болды", ru: "класс был в другом месте", en: "the class was away")
    private static let noText = Sentence(
      kk: "мәтін болмады", ru: "не было текста", en: "no text")
    private static let advised = Sentence(
      kk: "маман кеңесімен кейінге қалдырылды", ru: "отложено по совету специалиста",
      en: "put off on a specialist's advice")
    private static let other = Sentence(kk: "басқа себеп", ru: "другое", en: "another reason")

    /// The words of a code.
    package static func of(_ code: String) -> Sentence {
      switch code {
      case "closure": closure
      case "quarantine": quarantine
      case "weather": weather
      case "no-teacher": noTeacher
      case "class-away": classAway
      case "no-text": noText
      case "specialist-advice": advised
      default: other
      }
    }
  }
}
