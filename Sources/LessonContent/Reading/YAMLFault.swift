import Yams

/// Why a YAML text was refused.
enum YAMLFault: Error {
  /// An anchor or an alias, which this project does without.
  case anchor(line: Int)
  /// A key that one mapping has twice.
  case repeatedKey(line: Int, key: String)
  /// Nothing but comments.
  case empty
  /// Not YAML; the problem in the words of libyaml.
  case syntax(line: Int, problem: String)

  /// The fault of an error that Yams threw.
  init(_ error: any Error) {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      self = .syntax(line: mark.line, problem: problem)
    case .duplicatedKeysInMapping(let keys, let context):
      self = .repeatedKey(line: context.mark.line, key: keys.joined(separator: ", "))
    case .reader(let problem, let offset, _, let yaml):
      let before = yaml.utf8.prefix(max(0, offset ?? 0))
      self = .syntax(line: before.count { $0 == 10 } + 1, problem: problem)
    default:
      self = .syntax(line: 1, problem: "")
    }
  }

  /// The line it was found on, counted from 1.
  var line: Int {
    switch self {
    case .anchor(let line), .repeatedKey(let line, _), .syntax(let line, _): line
    case .empty: 1
    }
  }
}
