/// The words of a search, folded: those that a line must have, and those that are marked in it.
struct SoughtWords {
  /// The programme is called «Жеке қауіпсіздік» since 2025 and was called «Жеке бас қауіпсіздігі» (facts 1.5).
  private static let name = ["жеке", "қауіпсіздік"]
  private static let oldName = "бас"

  /// What a line must have.
  let needed: Set<String>
  /// What is marked.
  let all: Set<String>

  /// The words as they were typed.
  init(_ words: [String], _ folder: inout WordFolder) {
    let sought = Set(words.map { folder.fold($0) })
    let name = Self.name.map { folder.fold($0) }
    let old = folder.fold(Self.oldName)
    guard sought.isSuperset(of: name) else {
      needed = sought
      all = sought
      return
    }
    needed = sought.subtracting([old])
    all = sought.union([old])
  }
}
