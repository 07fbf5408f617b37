import LibXML

extension PackageRule {
  /// The rules about the manifest.
  static let manifest: [PackageRule] = [
    PackageRule(13, "packaging elements bear no prefix") { package in
      let names = ["manifest", "metadata", "schema", "organizations", "organization", "item"]
      return (names + ["title", "resources", "resource", "file"]).allSatisfy { name in
        package.all(name).contains { $0.name == name }
      }
    },
    PackageRule(14, "extensions bear exactly the expected prefixes") { package in
      var prefixes: Set<String> = []
      package.manifest.forEach { element in
        for name in [element.name] + element.attributes.all.map(\.name) where name.contains(":") {
          prefixes.insert(String(name.prefix { $0 != ":" }))
        }
      }
      let known = package.is12 ? ["imsmd"] : ["adlseq", "adlnav", "imsss", "lom"]
      return prefixes.subtracting(["xml"]) == Set(known + ["adlcp", "xmlns", "xsi"])
    },
    PackageRule(15, "characters are literal, never numbered") { !$0.manifestText.contains("&#") },
    PackageRule(16, "schema and version come first, in their exact words") { package in
      let head = package.manifest.first("metadata")?.elements.prefix(2).map(\.text)
      return head == ["ADL SCORM", package.is12 ? "1.2" : "2004 4th Edition"]
    },
    PackageRule(17, "one organization, and it is the default") { package in
      let chosen = package.manifest.first("organizations")?.attributes["default"]
      return package.organizations.count == 1
        && package.organizations.first?.attributes["identifier"] == chosen
    },
    PackageRule(18, "one title each, of at most 200 characters") { package in
      (package.organizations + package.items).allSatisfy { element in
        let titles = element.elements.filter { $0.name == "title" }
        return titles.count == 1 && (1...200).contains(titles.first?.text.count ?? 0)
      }
    },
    PackageRule(19, "every item points at a resource that exists") { package in
      let known = Set(package.resources.compactMap { $0.attributes["identifier"] })
      return !package.items.isEmpty
        && package.items.allSatisfy { known.contains($0.attributes["identifierref"] ?? "") }
    },
    PackageRule(20, "identifiers are unique, ASCII, and begin with a letter") { package in
      var found: [String] = []
      package.manifest.forEach { found += $0.attributes["identifier"].map { [$0] } ?? [] }
      return Set(found).count == found.count
        && found.allSatisfy { $0.wholeMatch(of: /[A-Za-z][A-Za-z0-9._-]*/) != nil }
    },
    PackageRule(21, "children stand in their order") { package in
      let organization = package.organizations.first?.elements.map(\.name) ?? []
      let item = package.items.first?.elements.map(\.name) ?? []
      let resources = package.resources.allSatisfy { $0.name == "resource" }
      return resources
        && organization == ["title", "item"] + (package.is12 ? [] : ["imsss:sequencing"])
        && item == ["title"] + (package.is12 ? [] : ["imsss:sequencing", "adlnav:presentation"])
    },
    PackageRule(22, "every resource names its SCORM type in the version's own spelling") {
      package in
      package.resources.allSatisfy {
        $0.attributes[package.is12 ? "adlcp:scormtype" : "adlcp:scormType"] == "sco"
      }
    },
    PackageRule(23, "the SCO comes first and alone has a start file") { package in
      package.resources.first?.attributes["href"] == "index.html"
        && package.resources.dropFirst().allSatisfy { $0.attributes["href"] == nil }
    },
    PackageRule(25, "one start file a language, without parameters") { package in
      !package.manifestText.contains("parameters=")
    },
    PackageRule(27, "no completion threshold is stated") { $0.all("completionThreshold").isEmpty },
    PackageRule(28, "2004 hides the LMS's own two steps, 1.2 says nothing") { package in
      package.all("hideLMSUI").map(\.text) == (package.is12 ? [] : ["previous", "continue"])
    },
    PackageRule(29, "one SCO a package") { $0.items.count == 1 && $0.resources.count == 1 },
    PackageRule(30, "2004 may be chosen and flowed, with objectives of its own") { package in
      guard !package.is12 else { return true }
      let mode = package.all("controlMode").first?.attributes
      let own = package.organizations.first?.attributes["adlseq:objectivesGlobalToSystem"]
      return mode == ["choice": "true", "flow": "true"] && own == "false"
    },
  ]
}
