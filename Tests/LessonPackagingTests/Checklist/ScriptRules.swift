extension PackageRule {
  /// The rules about the script that can be read off it; `Browser/drive.py` holds it to the others by running it.
  static let script: [PackageRule] = [
    PackageRule(26, "no mastery is asked, so no LMS calls a child failed") { package in
      !package.manifestText.contains("masteryscore")
        && !package.manifestText.contains("primaryObjective")
    },
    PackageRule(36, "the page names the one API it looks for") { package in
      package.text("index.html").contains("data-scorm=\"\(package.is12 ? "1.2" : "2004")\"")
    },
    PackageRule(48, "no answer is told but of a scored lesson") { package in
      let page = package.text("index.html")
      return page.contains("data-scored=\"yes\"") || page.contains("data-scored=\"no\"")
    },
    PackageRule(57, "nothing relies on unload") { package in
      let script = package.text("player.js")
      return script.contains("\"pagehide\"") && !script.contains("addEventListener(\"unload")
        && !script.contains("beforeunload")
    },
    PackageRule(59, "nothing is kept on the device, no box stops the page") { package in
      let script = package.text("player.js")
      return ["localStorage", "sessionStorage", "cookie", "alert(", "confirm(", "indexedDB"]
        .allSatisfy { !script.contains($0) }
    },
    PackageRule(59, "the script stays under 25 kB") {
      ($0.files["player.js"]?.count ?? .max) < 25_000
    },
  ]
}
