import Programme

/// Hands out languages so that the region's shares of pupils come out in every grade: the one most owed is next.
struct LanguageQuota {
  private let shares: [Double]
  private let hasRussianSchools: Bool
  /// What each language is owed, in pupils, grade by grade.
  private var owed: [[Double]]

  /// Languages in the order of `TeachingLanguage`: kk, ru, uz, ug, tg.
  private static let languages: [TeachingLanguage] = [.kk, .ru, .uz, .ug, .tg]
  private static let grades = 13

  init(_ assumption: RegionAssumption) {
    let others = [
      assumption.russian, assumption.uzbek, assumption.uighur, assumption.tajik,
    ]
    shares = [1 - others.reduce(0, +)] + others
    owed = Array(repeating: shares.map { _ in 0 }, count: Self.grades)
    hasRussianSchools = assumption.hasRussianSchools
  }

  /// The language of a whole school of so many pupils.
  func school(pupils: Int) -> TeachingLanguage {
    let place =
      shares.indices
      .filter { shares[$0] > 0 && ($0 != 1 || hasRussianSchools) }
      .max { total($0, with: pupils) < total($1, with: pupils) }
    return Self.languages[place ?? 0]
  }

  /// The language of one group: the school's, or, where the school has two, Kazakh or Russian, as its grade is owed.
  mutating func group(pupils: Int, grade: Int = 0, school: TeachingLanguage?) -> TeachingLanguage {
    for place in shares.indices { owed[grade][place] += shares[place] * Double(pupils) }
    let language = school ?? (owed[grade][0] >= owed[grade][1] ? .kk : .ru)
    owed[grade][Int(language.rawValue)] -= Double(pupils)
    return language
  }

  private func total(_ place: Int, with pupils: Int) -> Double {
    owed.reduce(shares[place] * Double(pupils)) { $0 + $1[place] }
  }
}
