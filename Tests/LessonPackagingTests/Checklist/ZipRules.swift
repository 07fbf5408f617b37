import LibXML

extension PackageRule {
  /// The rules about the zip and its files.
  static let zip: [PackageRule] = [
    PackageRule(1, "imsmanifest.xml is at the root and first") {
      $0.names.first == "imsmanifest.xml"
    },
    PackageRule(2, "names are ASCII") { package in
      package.names.allSatisfy { $0.utf8.allSatisfy { (0x21...0x7E).contains($0) } }
    },
    PackageRule(3, "separators are slashes, and no xml:base is needed") { package in
      !package.names.contains { $0.contains("\\") || $0.hasPrefix("/") }
        && !package.manifestText.contains("xml:base")
    },
    PackageRule(4, "no two names differ by letter case only") { package in
      Set(package.names.map { $0.lowercased() }).count == package.names.count
    },
    PackageRule(5, "every file but the schemas is listed") { package in
      let packed = package.names.filter { !$0.hasSuffix(".xsd") && $0 != "imsmanifest.xml" }
      return Set(packed) == Set(package.listedFiles)
    },
    PackageRule(6, "every listed file exists, in its exact case") { package in
      package.listedFiles.allSatisfy { package.files[$0] != nil }
    },
    PackageRule(7, "a resource's start file is among its files") { package in
      package.resources.allSatisfy { resource in
        let files = resource.elements.map { $0.attributes["href"] }
        return files.contains(resource.attributes["href"])
      }
    },
    PackageRule(8, "every schema that is named travels at the root") { package in
      package.schemaLocations.count == (package.is12 ? 3 : 6)
        && package.schemaLocations.allSatisfy { package.files[$0] != nil }
    },
    PackageRule(9, "no shipped schema leads to the network") { package in
      !package.controlDocuments.contains { package.text($0).contains("schemaLocation=\"http") }
    },
    PackageRule(10, "the manifest has no DOCTYPE and no entity") { package in
      !package.manifestText.contains("<!")
    },
    PackageRule(11, "no manifest in the manifest") { $0.all("manifest").count == 1 },
    PackageRule(12, "no page refers to anything outside") { package in
      let page = package.text("index.html")
      let references = page.matches(of: /(?:src|href)="([^"]*)"/).map { String($0.1) }
      return !references.isEmpty && references.allSatisfy { package.files[$0] != nil }
    },
  ]
}
