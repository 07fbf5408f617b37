/// The distinct words of many texts, each with the place where every file has it first.
struct DistinctWords {
  /// The first place of a word in a file.
  struct Use {
    let file: Int
    let line: Int
    /// In bytes from the start of the line; a column is counted only for what is reported.
    let offset: Int
  }

  private(set) var words: [String] = []
  private(set) var uses: [[Use]] = []
  private var numbers: [Substring: Int] = [:]

  /// Takes the words of a file.
  mutating func add(_ source: SourceText, file: Int) {
    for (index, line) in source.lines.enumerated() {
      WordScan.words(in: line) { word, offset in
        let use = Use(file: file, line: index + 1, offset: offset)
        guard let number = numbers[word] else {
          numbers[word] = words.count
          words.append(String(word))
          uses.append([use])
          return
        }
        if uses[number].last?.file != file { uses[number].append(use) }
      }
    }
  }
}
