/// What a kind of diagnostic says, and what to do about it.
package struct Words: Sendable {
  /// The stable dotted name of the kind.
  package let id: String
  /// What is wrong, in one sentence.
  package let summary: Sentence
  /// The next thing to do, in one sentence.
  package let remedy: Sentence

  /// The words of one kind.
  package init(_ id: String, summary: Sentence, remedy: Sentence) {
    self.id = id
    self.summary = summary
    self.remedy = remedy
  }
}

extension Words {
  /// Every table of words there is; a room that reports something new adds its own file and one line here.
  package static let tables: [[Words]] = [
    deliveryStatistics,
    monitoring,
    indicators,
    publication,
    deliveryLedger,
    deliveryRow,
    ledgerMoving,
    review,
    lessonContent,
    prerequisites,
    lessonTexts,
    lessonCare,
    lessonReading,
    lessonWorkshop,
    approval,
    recall,
    spelling,
    lessonPackaging,
    lessonExchange,
    packageArchives,
    packageManifests,
    packageScripts,
    packageImport,
    libXML,
    tabular,
    commandLineInterface,
    registry,
    registryExchange,
  ]

  private static let byID: [String: Words] = Dictionary(
    tables.joined().map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  /// The words of a kind, or nil when nobody wrote them (a test insists that somebody did).
  package static func of(_ id: String) -> Words? {
    byID[id]
  }
}
