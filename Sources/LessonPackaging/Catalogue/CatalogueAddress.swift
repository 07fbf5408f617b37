import Programme

/// The addresses of the catalogue, which never change: they hold ids and languages, no titles, dates or versions.
enum CatalogueAddress {
  static func index(_ language: TeachingLanguage) -> String { "index\(mark(language)).html" }
  static func words(_ language: TeachingLanguage) -> String { "words\(mark(language)).html" }
  static func feed(_ language: TeachingLanguage) -> String { "feed\(mark(language)).xml" }
  static func lesson(_ id: String, _ language: TeachingLanguage) -> String {
    "lessons/\(id)\(mark(language)).html"
  }

  private static func mark(_ language: TeachingLanguage) -> String {
    language == .kk ? "" : ".\(language.code)"
  }
}
