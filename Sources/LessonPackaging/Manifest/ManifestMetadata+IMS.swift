import LibXML
import Programme

extension ManifestMetadata {
  /// The metadata of SCORM 1.2: IMS 1.2.1, all names in lower case.
  var imsElement: XMLElement {
    XMLElement(
      "imsmd:lom",
      elements: [
        XMLElement(
          "imsmd:general",
          elements: [
            langstrings("title", titles),
            XMLElement(
              "imsmd:catalogentry",
              elements: [
                XMLElement("imsmd:catalog", text: "qorgan"),
                langstrings("entry", [(Self.neutral, identifier)]),
              ]),
          ] + languages.map { XMLElement("imsmd:language", text: $0) } + [
            langstrings("description", description)
          ] + keywords.map { langstrings("keyword", $0) }),
        XMLElement(
          "imsmd:lifecycle",
          elements: [
            langstrings("version", [(Self.neutral, version)]),
            vocabulary("status", isApproved ? "Final" : "Draft"),
          ]),
        educational, rights,
      ])
  }

  private var rights: XMLElement {
    XMLElement(
      "imsmd:rights",
      elements: [
        vocabulary("cost", "no"), vocabulary("copyrightandotherrestrictions", "yes"),
        langstrings("description", Self.words(ManifestWords.rights)),
      ])
  }

  private var educational: XMLElement {
    XMLElement(
      "imsmd:educational",
      elements: [
        vocabulary("intendedenduserrole", "Learner"),
        vocabulary("context", context),
        langstrings("typicalagerange", [(Self.neutral, ages)]),
        XMLElement(
          "imsmd:typicallearningtime",
          elements: [
            XMLElement("imsmd:datetime", text: learningTime),
            langstrings("description", time),
          ]),
      ] + languages.map { XMLElement("imsmd:language", text: $0) })
  }

  // The words of LOM 1.0's list for 1.2; it has none for kindergarten.
  private var context: String {
    switch stage {
    case .primary: "Primary Education"
    case .middle, .senior: "Secondary Education"
    case .college: "Vocational Training"
    case .kindergarten, .staff, .parents, nil: "Other"
    }
  }

  private func langstrings(_ name: String, _ words: [Words]) -> XMLElement {
    XMLElement(
      "imsmd:\(name)",
      elements: words.map { language, text in
        XMLElement("imsmd:langstring", ["xml:lang": language], text: text)
      })
  }

  private func vocabulary(_ name: String, _ value: String) -> XMLElement {
    XMLElement(
      "imsmd:\(name)",
      elements: [
        langstrings("source", [(Self.neutral, "LOMv1.0")]),
        langstrings("value", [(Self.neutral, value)]),
      ])
  }
}
