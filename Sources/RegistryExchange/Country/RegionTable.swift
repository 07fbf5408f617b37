package import EducationRegistry
import Programme

/// The 20 regions of Kazakhstan since 2022: 17 oblasts and three cities.
package enum RegionTable {
  /// In the order of their codes; ISO 3166-2 by pycountry 26.2.16, KATO verified for 10 and 62, the others by the same pattern.
  package static let all: [Region] = [
    region("10", kk: "Абай облысы", ru: "область Абай", en: "Abai Region"),
    region("11", kk: "Ақмола облысы", ru: "Акмолинская область", en: "Akmola Region"),
    region("15", kk: "Ақтөбе облысы", ru: "Актюбинская область", en: "Aktobe Region"),
    region("19", kk: "Алматы облысы", ru: "Алматинская область", en: "Almaty Region"),
    region("23", kk: "Атырау облысы", ru: "Атырауская область", en: "Atyrau Region"),
    region(
      "27", kk: "Батыс Қазақстан облысы", ru: "Западно-Казахстанская область",
      en: "West Kazakhstan Region"),
    region("31", kk: "Жамбыл облысы", ru: "Жамбылская область", en: "Zhambyl Region"),
    region("33", kk: "Жетісу облысы", ru: "область Жетісу", en: "Zhetisu Region"),
    region("35", kk: "Қарағанды облысы", ru: "Карагандинская область", en: "Karaganda Region"),
    region("39", kk: "Қостанай облысы", ru: "Костанайская область", en: "Kostanay Region"),
    region("43", kk: "Қызылорда облысы", ru: "Кызылординская область", en: "Kyzylorda Region"),
    region("47", kk: "Маңғыстау облысы", ru: "Мангистауская область", en: "Mangystau Region"),
    region("55", kk: "Павлодар облысы", ru: "Павлодарская область", en: "Pavlodar Region"),
    region(
      "59", kk: "Солтүстік Қазақстан облысы", ru: "Северо-Казахстанская область",
      en: "North Kazakhstan Region"),
    region("61", kk: "Түркістан облысы", ru: "Туркестанская область", en: "Turkistan Region"),
    region("62", kk: "Ұлытау облысы", ru: "область Ұлытау", en: "Ulytau Region"),
    region(
      "63", kk: "Шығыс Қазақстан облысы", ru: "Восточно-Казахстанская область",
      en: "East Kazakhstan Region"),
    region("71", kk: "Астана қаласы", ru: "город Астана", en: "Astana"),
    region("75", kk: "Алматы қаласы", ru: "город Алматы", en: "Almaty"),
    region("79", kk: "Шымкент қаласы", ru: "город Шымкент", en: "Shymkent"),
  ]

  private static func region(_ number: String, kk: String, ru: String, en: String) -> Region {
    Region(code: "KZ-\(number)", kato: "\(number)0000000", name: Titles(kk: kk, ru: ru, en: en))
  }
}
