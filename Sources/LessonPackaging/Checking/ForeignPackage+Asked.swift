import LibXML
import ZipArchive

/// What several rules ask of a package.
extension ForeignPackage {
  /// What the archive's directory shows of one kind of trouble.
  func troubles(_ trouble: ZipSurvey.Trouble) -> [PackageFault] {
    (survey?.faults ?? []).filter { $0.trouble == trouble }
      .map { PackageFault(facts: ["subject": $0.subject, "detail": $0.detail]) }
  }

  /// The organizations and items, which all have titles.
  var titled: [XMLElement] { course.organizations + course.items.map(\.element) }

  /// The files that the manifest lists, below the package's root; addresses of other machines are not among them.
  var listedFiles: [String] {
    course.resources.flatMap(\.files).filter { !PackagePath.isOutside($0) }
  }

  /// The first element of a name in the manifest's own metadata.
  func metadata(_ name: String) -> XMLElement? {
    var found: XMLElement?
    manifest?.first("metadata")?.forEach { element in
      if found == nil, element.localName == name { found = element }
    }
    return found
  }

  /// The course, blocks, units and objectives of a cmi5 structure: all that have ids.
  var structures: [XMLElement] {
    var found: [XMLElement] = []
    manifest?.forEach { element in
      if element.attributes["id"] != nil { found.append(element) }
    }
    return found
  }

  /// The addresses that a cmi5 structure launches.
  var launchAddresses: [String] {
    var found: [String] = []
    manifest?.forEach { element in
      if element.localName == "url" { found.append(element.text.trimmedASCII) }
    }
    return found
  }
}

extension ScriptFacts {
  /// The literal values of an element that are none of its words.
  func outside(_ words: [String], of ending: String) -> [PackageFault] {
    settings(of: ending).compactMap { setting in
      guard let text = setting.value.text, !words.contains(text) else { return nil }
      return .at(setting.file, ["element": setting.element, "value": text])
    }
  }
}

extension [UInt8] {
  /// Whether a text of ASCII stands somewhere in the bytes.
  func contains(_ text: StaticString) -> Bool {
    withUnsafeBytes { ByteSearch.isFound(text, in: $0) }
  }
}

extension String {
  /// Whether a text of ASCII stands somewhere in this one, letter by letter as they are written.
  func holds(_ text: StaticString) -> Bool {
    var copy = self
    return copy.withUTF8 { ByteSearch.isFound(text, in: UnsafeRawBufferPointer($0)) }
  }
}
