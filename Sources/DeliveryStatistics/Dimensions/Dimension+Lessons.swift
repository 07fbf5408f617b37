import Diagnostics
import Programme

extension Dimension {
  /// The values of the dimensions of lessons; the last is for sessions that have none.
  func lessonValues(in context: DimensionContext) -> [DimensionValue] {
    switch self {
    case .lesson:
      context.entries.map(\.entry).map { entry in
        DimensionValue(code: entry.id.text, titles: entry.title, parent: entry.topic)
      } + [Self.unknownLesson]
    case .topic:
      // A topic has no title of its own: the title of its first entry stands for it.
      Self.topics(of: context).map { topic in
        let first = context.entries.first { $0.entry.topic == topic }?.entry
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
    case .sensitivity: Self.sensitivities + [Self.unknownLesson]
    default: []
    }
  }

  /// The place among the values of every entry, and of a lesson without one, by number; 256 in all.
  func entryKeys(in context: DimensionContext) -> [Int32] {
    let entries = context.entries
    let keys: [Int]
    switch self {
    case .lesson: keys = Array(entries.indices)
    case .sensitivity:
      keys = entries.map { Sensitivity.allCases.firstIndex(of: $0.entry.sensitivity) ?? 0 }
    case .topic:
      let places = Dictionary(
        uniqueKeysWithValues: Self.topics(of: context).enumerated().map { ($1, $0) })
      keys = entries.map { places[$0.entry.topic] ?? places.count }
    case .programme:
      let known = Self.programmes(of: context)
      keys = entries.map { number, _ in
        known.firstIndex(of: context.mark(of: number)) ?? known.count
      }
    default: return Array(repeating: 0, count: 256)
    }
    let last = Int32(lessonValues(in: context).count - 1)
    var places = [Int32](repeating: last, count: 256)
    for (entry, key) in zip(entries, keys) { places[entry.number] = Int32(key) }
    return places
  }

  private static func topics(of context: DimensionContext) -> [String] {
    var seen: Set<String> = []
    return context.entries.map(\.entry.topic).filter { seen.insert($0).inserted }
  }

  private static func programmes(of context: DimensionContext) -> [String] {
    Set(context.entries.map { context.mark(of: $0.number) }).subtracting([""]).sorted()
  }

  private static let sensitivities = [
    DimensionValue("ordinary", "Қарапайым", "Обычный", "Ordinary"),
    DimensionValue("careful", "Ұқыптылықты қажет етеді", "Бережный", "Careful"),
    DimensionValue("sensitive", "Сезімтал", "Чувствительный", "Sensitive"),
  ]

  private static let unknownLesson = DimensionValue(
    "_U", "Бағдарламада жоқ сабақ", "Урок вне программы", "A lesson outside the programme")
}
