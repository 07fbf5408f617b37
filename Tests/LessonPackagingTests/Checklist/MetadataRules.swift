import LibXML

extension PackageRule {
  private static func words(_ package: OpenedPackage, _ name: String) -> [XMLElement] {
    package.all("general").first?.first(name)?.elements ?? []
  }

  /// The rules about the metadata.
  static let metadata: [PackageRule] = [
    PackageRule(31, "the title stands in Kazakh and in Russian, beside a description and keywords")
    { package in
      let attribute = package.is12 ? "xml:lang" : "language"
      let languages = Set(words(package, "title").compactMap { $0.attributes[attribute] })
      let subject = package.all("keyword").last?.elements.compactMap { $0.attributes[attribute] }
      return languages.isSuperset(of: ["kk", "ru"]) && subject == ["kk", "ru", "en"]
        && !words(package, "description").isEmpty
        && !words(package, "keyword").isEmpty
    },
    PackageRule(32, "language codes have hyphens") { package in
      var codes: [String] = []
      package.manifest.forEach { element in
        codes += [element.attributes["xml:lang"], element.attributes["language"]].compactMap(\.self)
      }
      return !codes.isEmpty && codes.allSatisfy { ["kk", "ru", "en", "x-none"].contains($0) }
    },
    PackageRule(33, "the context is a word of the vocabulary") { package in
      let known =
        package.is12
        ? ["Primary Education", "Secondary Education", "Vocational Training", "Other"]
        : ["school", "training", "other"]
      return known.contains(package.words("context", "value"))
    },
    PackageRule(34, "ages are a range (open for adults), learning time a duration") { package in
      let ages = package.words(package.is12 ? "typicalagerange" : "typicalAgeRange")
      let time = package.all(package.is12 ? "typicallearningtime" : "typicalLearningTime").first
      return ages.wholeMatch(of: /\d+-\d*/) != nil && time?.elements.first?.text == "PT30M"
    },
    PackageRule(35, "1.2 writes its names in lower case, descriptions within a thousand characters")
    { package in
      guard package.is12 else { return true }
      var lower = true
      package.all("lom").first?.forEach { lower = lower && $0.name == $0.name.lowercased() }
      return lower && words(package, "description").allSatisfy { $0.text.count <= 1_000 }
    },
  ]
}
