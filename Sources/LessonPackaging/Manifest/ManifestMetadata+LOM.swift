import LibXML
import Programme

extension ManifestMetadata {
  /// The metadata of SCORM 2004: IEEE 1484.12.3, with its strict vocabularies.
  var lomElement: XMLElement {
    XMLElement(
      "lom:lom",
      elements: [
        XMLElement(
          "lom:general",
          elements: [
            XMLElement(
              "lom:identifier",
              elements: [
                XMLElement("lom:catalog", text: "qorgan"),
                XMLElement("lom:entry", text: identifier),
              ]),
            strings("title", titles),
          ] + languages.map { XMLElement("lom:language", text: $0) } + [
            strings("description", description)
          ] + keywords.map { strings("keyword", $0) }),
        XMLElement(
          "lom:lifeCycle",
          elements: [
            strings("version", [(Self.neutral, version)]),
            vocabulary("status", isApproved ? "final" : "draft"),
          ]),
        educational, rights,
      ])
  }

  private var rights: XMLElement {
    XMLElement(
      "lom:rights",
      elements: [
        vocabulary("cost", "no"), vocabulary("copyrightAndOtherRestrictions", "yes"),
        strings("description", Self.words(ManifestWords.rights)),
      ])
  }

  private var educational: XMLElement {
    XMLElement(
      "lom:educational",
      elements: [
        vocabulary("intendedEndUserRole", "learner"),
        vocabulary("context", context),
        strings("typicalAgeRange", [(Self.neutral, ages)]),
        XMLElement(
          "lom:typicalLearningTime",
          elements: [
            XMLElement("lom:duration", text: learningTime), strings("description", time),
          ]),
      ] + languages.map { XMLElement("lom:language", text: $0) })
  }

  // LOM 5.6 knows school, higher education, training and other, and nothing for kindergarten.
  private var context: String {
    switch stage {
    case .primary, .middle, .senior: "school"
    case .college: "training"
    case .kindergarten, .staff, .parents: "other"
    case nil: "school"
    }
  }

  private func strings(_ name: String, _ words: [Words]) -> XMLElement {
    XMLElement(
      "lom:\(name)",
      elements: words.map { language, text in
        XMLElement("lom:string", ["language": language], text: text)
      })
  }

  private func vocabulary(_ name: String, _ value: String) -> XMLElement {
    XMLElement(
      "lom:\(name)",
      elements: [
        XMLElement("lom:source", text: "LOMv1.0"), XMLElement("lom:value", text: value),
      ])
  }
}
