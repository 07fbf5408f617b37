import Diagnostics

/// The units that several measures share.
enum MeasureUnit {
  static let plannedSessions = Sentence(
    kk: "жоспарлы сабақ", ru: "плановые занятия", en: "planned sessions")
  static let percent = Sentence(kk: "%", ru: "%", en: "%")
  static let institutions = Sentence(kk: "ұйым", ru: "организации", en: "institutions")
}
