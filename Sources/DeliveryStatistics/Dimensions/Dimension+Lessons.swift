import Diagnostics
import Programme

extension Dimension {
  /// The values of the dimensions of lessons; the last is for sessions that have none.
  func lessonValues(in context: DimensionContext) -> [DimensionValue] {
    switch self {
    case .lesson:
      context.programme.entries.map { entry in
        DimensionValue(code: entry.id.text, titles: entry.title, parent: entry.topic)
      } + [Self.unknownLesson]
    case .topic:
      // A topic has no title of its own: the title of its first entry stands for it.
      Self.topics(of: context.programme).map { topic in
        let first = context.programme.entries.first { $0.topic == topic }
        return DimensionValue(code: topic, titles: first?.title ?? Titles(kk: topic, ru: topic))
      } + [Self.unknownLesson]
    case .programme:
      Self.programmes(of: context).map { DimensionValue($0, $0, $0, $0) } + [
        DimensionValue("none", "Белгісіз", "Без пометки", "Unmarked")
      ]
    case .pass:
      Pass.all.map { pass in
        let number = pass.number
        return DimensionValue(
          "\(number)", "\(number)-рет", "\(number)-й проход", "Pass \(number)")
      } + [DimensionValue("_U", "Реті белгісіз", "Проход неизвестен", "Pass not known")]
    default: []
    }
  }

  /// The place among the values of every entry, and of a lesson without one, by number; 256 in all.
  func entryKeys(in context: DimensionContext) -> [Int32] {
    let entries = context.programme.entries
    let keys: [Int]
    switch self {
    case .lesson: keys = Array(entries.indices)
    case .topic:
      let places = Dictionary(
        uniqueKeysWithValues: Self.topics(of: context.programme).enumerated().map { ($1, $0) })
      keys = entries.map { places[$0.topic] ?? places.count }
    case .programme:
      let known = Self.programmes(of: context)
      keys = entries.indices.map { entry in
        let mark = context.programmes.indices.contains(entry) ? context.programmes[entry] : ""
        return known.firstIndex(of: mark) ?? known.count
      }
    default: return Array(repeating: 0, count: 256)
    }
    let last = lessonValues(in: context).count - 1
    return (0..<256).map { Int32($0 < keys.count ? keys[$0] : last) }
  }

  private static func topics(of programme: LessonProgramme) -> [String] {
    var seen: Set<String> = []
    return programme.entries.map(\.topic).filter { seen.insert($0).inserted }
  }

  private static func programmes(of context: DimensionContext) -> [String] {
    Set(context.programmes).subtracting([""]).sorted()
  }

  private static let unknownLesson = DimensionValue(
    "_U", "Бағдарламада жоқ сабақ", "Урок вне программы", "A lesson outside the programme")
}
