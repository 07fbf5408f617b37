import LibXML

/// A place in the tree of a course: a folder, a lesson, or a pass, which alone is launched.
struct CourseNode: Sendable {
  /// What a pass launches, and what must be walked through before it.
  struct Launch: Sendable {
    let resource: String
    /// The item of the pass before it; nil for the first.
    let after: String?
    let isFollowed: Bool
  }

  let identifier: String
  let title: String
  let isScored: Bool
  var children: [CourseNode] = []
  var launch: Launch?

  /// The item of this place and of all below it.
  func item(for format: PackFormat) -> XMLElement {
    var attributes: XMLAttributes = ["identifier": identifier]
    if let launch { attributes["identifierref"] = launch.resource }
    attributes["isvisible"] = "true"
    let title = [XMLElement("title", text: title)]
    let items = children.map { $0.item(for: format) }
    return XMLElement("item", attributes, elements: title + items + rules(for: format))
  }

  /// How many SCOs there are here and below.
  var launches: Int {
    (launch == nil ? 0 : 1) + children.reduce(0) { $0 + $1.launches }
  }

  private func rules(for format: PackFormat) -> [XMLElement] {
    switch (format, launch) {
    case (.scorm2004, let launch?):
      [
        Sequencing.pass(isScored: isScored, isFollowed: launch.isFollowed),
        Sequencing.presentation,
      ]
    case (.scorm2004, nil): [Sequencing.cluster(isScored: isScored)]
    // CAM 1.2 2.3.2.5.2: the script of AICC; the name of an item means "completed or passed".
    case (.scorm12, let launch?):
      launch.after.map {
        [XMLElement("adlcp:prerequisites", ["type": "aicc_script"], text: $0)]
      } ?? []
    default: []
    }
  }
}
