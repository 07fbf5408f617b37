package import LessonContent

extension PackageImport {
  // What an author has yet to write, as in a new lesson.
  private static let gap = "[…]"

  /// The draft of a lesson text: the pages as steps of three passes, in order; gaps where a lesson needs more.
  package func text(_ words: HeadingWords) -> String {
    let heading = title.isEmpty ? Self.gap : MarkdownEscape.text(title)
    let parts = split(pages, into: 3)
    let passes = (0..<3).map { number in
      let steps = parts.indices.contains(number) ? parts[number] : []
      return pass(number + 1, steps, words)
    }
    let opening = ["# \(heading)", "- \(Self.gap)", "## \(words.before)", Self.gap]
    return (opening + passes + ["## \(words.home)", Self.gap]).joined(separator: "\n\n") + "\n"
  }

  private func pass(_ number: Int, _ pages: [ImportedPage], _ words: HeadingWords) -> String {
    let heading = "## \(number)\(words.pass) \(Self.gap)"
    guard !pages.isEmpty else {
      return "\(heading)\n\n### \(Self.gap) (10 \(words.minutes(10)))\n\n\(Self.gap)"
    }
    // A pass lasts ten minutes, so it has ten steps at most.
    let groups = split(pages, into: min(10, pages.count))
    let steps = groups.enumerated().map { place, pages in
      let minutes = 10 / groups.count + (place < 10 % groups.count ? 1 : 0)
      return step(pages, minutes, words)
    }
    return ([heading] + steps).joined(separator: "\n\n")
  }

  private func step(_ pages: [ImportedPage], _ minutes: Int, _ words: HeadingWords) -> String {
    let title = pages.map(\.title).first { !$0.isEmpty } ?? Self.gap
    let heading = "### \(title) (\(minutes) \(words.minutes(minutes)))"
    let shown = pages.flatMap { blocks(of: $0, words) }
    return ([heading, Self.gap] + shown + ["\(words.withoutScreen): \(Self.gap)"])
      .joined(separator: "\n\n")
  }

  private func blocks(of page: ImportedPage, _ words: HeadingWords) -> [String] {
    var blocks: [String] = []
    for piece in page.pieces {
      switch piece {
      case .paragraph(let text):
        blocks.append("\(words.screen): \(MarkdownEscape.opening(text))")
      case .list(let items, let isOrdered):
        let list = items.enumerated().map { place, item in
          "\(isOrdered ? "\(place + 1)." : "-") \(MarkdownEscape.entry(item))"
        }.joined(separator: "\n")
        if let last = blocks.last, last.hasPrefix("\(words.screen):"), !last.contains("\n") {
          blocks[blocks.count - 1] = "\(last)\n\(list)"
        } else {
          blocks.append("\(words.screen): \(page.title.isEmpty ? Self.gap : page.title)\n\(list)")
        }
      case .picture(let name, let alt):
        guard let own = pictureNames[name] else { continue }
        blocks.append("\(words.picture): \(own). \(alt.isEmpty ? Self.gap : alt)")
      }
    }
    return blocks
  }

  /// The items in so many runs as equal as can be, fewer when there are fewer items.
  private func split<Item>(_ items: [Item], into count: Int) -> [[Item]] {
    guard !items.isEmpty else { return [] }
    let runs = min(count, items.count)
    return (0..<runs).map { run in
      Array(items[run * items.count / runs..<(run + 1) * items.count / runs])
    }
  }
}
