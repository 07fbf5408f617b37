import Diagnostics
import Yams

/// Reads YAML without anchors and aliases: a small bomb of them costs Yams 2 s and 458 MB.
enum YAMLReader {
  /// Deeper than any file of the repository has reason to be.
  private static let depth = 16

  /// The root of a text, or what is wrong with it.
  static func read(_ source: SourceText) -> Result<YAMLValue, YAMLFault> {
    if let line = AnchorScan.firstLine(in: source) { return .failure(.anchor(line: line)) }
    do {
      let parser = try Parser(yaml: source.text)
      guard let root = try parser.singleRoot() else { return .failure(.empty) }
      // A node holds its anchor weakly: the parser must outlive the walk that refuses anchors.
      return withExtendedLifetime(parser) { value(of: root, depth: depth) }
    } catch {
      return .failure(YAMLFault(error))
    }
  }

  private static func value(of node: Node, depth: Int) -> Result<YAMLValue, YAMLFault> {
    let line = node.mark?.line ?? 1
    guard node.anchor == nil else { return .failure(.anchor(line: line)) }
    guard depth > 0 else { return .failure(.syntax(line: line, problem: "nesting")) }
    do throws(YAMLFault) {
      switch node {
      case .scalar(let scalar):
        return .success(YAMLValue(content: .scalar(scalar.string), line: line))
      case .sequence(let sequence):
        var items: [YAMLValue] = []
        for item in sequence { items.append(try value(of: item, depth: depth - 1).get()) }
        return .success(YAMLValue(content: .sequence(items), line: line))
      case .mapping(let mapping):
        var pairs: [(key: YAMLValue, value: YAMLValue)] = []
        for (key, item) in mapping {
          pairs.append(
            (
              try value(of: key, depth: depth - 1).get(),
              try value(of: item, depth: depth - 1).get()
            ))
        }
        return .success(YAMLValue(content: .mapping(pairs), line: line))
      case .alias:
        return .failure(.anchor(line: line))
      }
    } catch {
      return .failure(error)
    }
  }
}
