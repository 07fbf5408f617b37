import Crypto
import Programme

/// Cuts a text into the pieces that are confirmed one by one.
struct UnitReader {
  private var units: [TextUnit] = []
  private var order: [TextUnit.Part] = []
  private var lines: [TextUnit.Part: [String]] = [:]
  private var starts: [TextUnit.Part: Int] = [:]

  /// The pieces of a text, in its order; a text without headings is one opening.
  static func units(of source: SourceText, parts: TextParts) -> [TextUnit] {
    var steps: [Int: TextUnit.Part] = [:]
    var passes: Set<Int> = []
    for pass in parts.passes {
      passes.insert(pass.line)
      for (place, step) in pass.steps.enumerated() {
        steps[step.line] = .step(pass.pass, place + 1)
      }
    }
    var reader = UnitReader()
    var part = TextUnit.Part.opening
    for (offset, line) in source.lines.enumerated() {
      let text = LineReader.trimmed(line)
      guard !LineReader.isRemark(text) else { continue }
      let number = offset + 1
      if let step = steps[number] {
        part = step
      } else if number == parts.homeLine {
        part = .home
      } else if text.hasPrefix("## ") {
        part = passes.contains(number) ? .opening : .before
      }
      reader.take(text, for: part, line: number)
    }
    return reader.order.map { part in
      TextUnit(
        part: part, digest: digest(of: reader.lines[part] ?? []), line: reader.starts[part] ?? 1)
    }
  }

  /// Blank lines part blocks, so one of them counts; more of them, and those at the end, do not.
  private mutating func take(_ text: String, for part: TextUnit.Part, line: Int) {
    if lines[part] == nil {
      guard !text.isEmpty else { return }
      order.append(part)
      starts[part] = line
    }
    if text.isEmpty, lines[part]?.last?.isEmpty ?? true { return }
    lines[part, default: []].append(text)
  }

  private static func digest(of lines: [String]) -> String {
    var lines = lines[...]
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    let hash = SHA256.hash(data: Array(lines.joined(separator: "\n").utf8))
    return Hexadecimal.text(hash.prefix(8))
  }
}
