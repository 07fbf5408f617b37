import ArgumentParser

/// A size of a file as a person types it: `20MB`, `700 КБ`.
struct ByteSize: ExpressibleByArgument {
  /// How many bytes.
  let bytes: Int

  private static let units: [(names: [String], size: Int)] = [
    (["kb", "кб", "k"], 1 << 10), (["mb", "мб", "m"], 1 << 20), (["gb", "гб", "g"], 1 << 30),
  ]

  init?(argument: String) {
    let text = argument.lowercased().filter { $0 != " " }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let unit = text.dropFirst(digits.count)
    guard let number = Int(digits), number > 0,
      let size = Self.units.first(where: { $0.names.contains(String(unit)) })?.size,
      number <= Int.max / size
    else { return nil }
    bytes = number * size
  }
}
