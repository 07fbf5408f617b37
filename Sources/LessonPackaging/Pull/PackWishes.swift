package import Programme

/// Which packs a school wants; what is not said is wanted in every kind.
package struct PackWishes: Sendable {
  /// The grades.
  package var grades: Set<Int> = []
  /// The stages, for kindergarten and college, which have no grades.
  package var stages: Set<Stage> = []
  /// The languages.
  package var languages: Set<TeachingLanguage> = []
  /// The formats.
  package var formats: Set<PackFormat> = []

  /// Everything.
  package init() {}

  /// Whether a file is wanted; what belongs to no lesson is wanted by every grade.
  func include(_ entry: PackIndex.Entry) -> Bool {
    let codes = entry.language.split(separator: "-").compactMap(TeachingLanguage.init(code:))
    let isRightLanguage = languages.isEmpty || codes.contains(where: languages.contains)
    let isRightFormat = formats.isEmpty || formats.contains { $0.rawValue == entry.format }
    guard isRightLanguage, isRightFormat else { return false }
    guard let stage = entry.stage, !(grades.isEmpty && stages.isEmpty) else { return true }
    let own = entry.grades ?? []
    if own.contains(where: grades.contains) || stages.contains(where: { $0.rawValue == stage }) {
      return true
    }
    // A lesson without grades is for its whole stage.
    return own.isEmpty && grades.contains { Stage(grade: $0)?.rawValue == stage }
  }
}
