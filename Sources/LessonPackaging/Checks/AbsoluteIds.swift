import LibXML

extension PackageCheck {
  /// Rule 60: ids are absolute IRIs.
  static let absoluteIds = PackageCheck(
    "pack.cmi5.iri", rule: 60, clause: "cmi5 13.1.1, 201", for: [.cmi5]
  ) { package in
    package.structures.compactMap { element in
      let id = element.attributes["id"] ?? ""
      let scheme = id.prefix { $0 != ":" }
      return scheme.count < id.count && !scheme.isEmpty && !id.contains(" ")
        ? nil : .at(package.manifestName, ["id": id])
    }
  }
}
