package import Diagnostics

/// Why a document was not read.
package enum XMLFault: Error, Hashable, Sendable {
  /// It has more bytes than the limit.
  case tooLarge(limit: Int)
  /// It is neither UTF-8 nor UTF-16 with a byte order mark.
  case notUnicode
  /// It has a DOCTYPE, which may hold entities.
  case doctype(line: Int)
  /// A start tag has more bytes than the limit.
  case startTagTooLong(line: Int, limit: Int)
  /// It has more tags than the limit.
  case tooManyTags(limit: Int)
  /// It is not well-formed; the message is libxml2's, in English.
  case malformed(line: Int, message: String)
}

extension XMLFault {
  /// The fault as a diagnostic of a file.
  package func diagnostic(in file: String) -> Diagnostic {
    let at = { (line: Int) in Place(file: file, line: line) }
    return switch self {
    case .tooLarge(let limit):
      Diagnostic("xml.large", at: Place(file: file), facts: ["limit": "\(limit)"])
    case .notUnicode:
      Diagnostic("xml.encoding", at: Place(file: file))
    case .doctype(let line):
      Diagnostic("xml.doctype", at: at(line))
    case .startTagTooLong(let line, let limit):
      Diagnostic("xml.tag.long", at: at(line), facts: ["limit": "\(limit)"])
    case .tooManyTags(let limit):
      Diagnostic("xml.tags.many", at: Place(file: file), facts: ["limit": "\(limit)"])
    case .malformed(let line, let message):
      Diagnostic("xml.malformed", at: at(line), facts: ["message": message])
    }
  }
}
