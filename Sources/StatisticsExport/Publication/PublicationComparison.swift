/// How a folder differs from what it should be.
package enum PublicationComparison {
  /// One difference.
  package enum Difference: Hashable, Sendable {
    /// The file is not there.
    case absent(String)
    /// The file belongs to no publication of this name.
    case foreign(String)
    /// The file differs, first at this byte, counted from 1, on this line.
    case changed(String, byte: Int, line: Int)

    /// The file.
    package var path: String {
      switch self {
      case .absent(let path), .foreign(let path), .changed(let path, _, _): path
      }
    }
  }

  /// Every difference, by path.
  package static func differences(
    of found: [PublicationFile], from expected: [PublicationFile]
  ) -> [Difference] {
    let there = Dictionary(
      found.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    let wanted = Set(expected.map(\.path))
    let lacking = expected.compactMap { file -> Difference? in
      guard let bytes = there[file.path] else { return .absent(file.path) }
      guard let place = firstDifference(bytes, file.bytes) else { return nil }
      let line = bytes.prefix(place).count { $0 == UInt8(ascii: "\n") } + 1
      return .changed(file.path, byte: place + 1, line: line)
    }
    let foreign = found.filter { !wanted.contains($0.path) }.map { Difference.foreign($0.path) }
    return (lacking + foreign).sorted { $0.path < $1.path }
  }

  private static func firstDifference(_ left: [UInt8], _ right: [UInt8]) -> Int? {
    if left == right { return nil }
    return zip(left, right).enumerated().first { $1.0 != $1.1 }?.offset
      ?? min(left.count, right.count)
  }
}
