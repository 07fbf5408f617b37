import Programme

/// Names that say, in both languages, that nothing of this name exists.
enum SyntheticName {
  static func district(_ number: Int) -> Titles {
    Titles(kk: "\(number)-аудан (жасанды)", ru: "Район \(number) (синтетический)")
  }

  static func school(_ number: Int) -> Titles {
    Titles(kk: "№\(number) мектеп (жасанды)", ru: "Школа № \(number) (синтетическая)")
  }

  static func kindergarten(_ number: Int) -> Titles {
    Titles(kk: "№\(number) балабақша (жасанды)", ru: "Детский сад № \(number) (синтетический)")
  }

  static func miniCentre(_ number: Int) -> Titles {
    Titles(kk: "№\(number) шағын орталық (жасанды)", ru: "Мини-центр № \(number) (синтетический)")
  }

  static func college(_ number: Int) -> Titles {
    Titles(kk: "№\(number) колледж (жасанды)", ru: "Колледж № \(number) (синтетический)")
  }

  static func training(_ region: Titles) -> Titles {
    Titles(
      kk: "Біліктілік арттыру орталығы, \(region.kk) (жасанды)",
      ru: "Центр повышения квалификации, \(region.ru) (синтетический)")
  }

  /// `S19-00123`: letter, region, number; nine bytes.
  static func code(_ letter: Character, _ region: Substring, _ number: Int) -> String {
    let digits = String(number)
    return "\(letter)\(region)-" + String(repeating: "0", count: max(0, 5 - digits.count)) + digits
  }
}
