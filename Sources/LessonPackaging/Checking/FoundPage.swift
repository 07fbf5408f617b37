/// A page of a package as far as the rules look: what it loads, what it runs.
struct FoundPage: Sendable {
  let name: String
  /// The addresses that the page loads by itself, links not among them.
  private(set) var loads: [String] = []
  /// The scripts inside it.
  private(set) var scripts: [[UInt8]] = []

  private static let loading = [
    "script": "src", "img": "src", "link": "href", "iframe": "src", "frame": "src",
    "audio": "src", "video": "src", "source": "src", "embed": "src", "object": "data",
    "track": "src",
  ]

  init(_ bytes: [UInt8], named name: String) {
    self.name = name
    var reader = MarkupScanner(bytes, skipsText: true)
    while let token = reader.next() {
      guard case .open(let tag, let attributes) = token else { continue }
      if let key = Self.loading[tag], let address = attributes[key] { loads.append(address) }
      if let handler = attributes["onunload"] ?? attributes["onbeforeunload"] {
        scripts.append(Array("unload;\(handler)".utf8))
      }
      if tag == "script", attributes["src"] == nil { scripts.append(reader.raw(until: "script")) }
    }
  }
}
