import Diagnostics
import LessonContent
import Programme

/// One pack to be made: a lesson, or what belongs to none, in its languages and one format.
struct PackJob: Sendable {
  /// What it is made of.
  enum Content: Sendable {
    case lesson([PackSource])
    case general([GeneralTexts], [RegionServices])
  }

  let content: Content
  let format: PackFormat
  let paper: PaperSize
  /// The name without an ending; languages and editions are part of it.
  let stem: String
  /// What everything in the pack was made from, 64 hexadecimal characters.
  let digest: String

  /// The name under which it is remembered.
  var key: String { "\(format.rawValue)/\(stem)" }

  /// The stems of the single languages in it: a fault in one bars the pack.
  var parts: [String] {
    switch content {
    case .lesson(let sources): sources.map(\.stem)
    case .general: []
    }
  }

  /// The packs of a lesson in the languages asked for, full and, where media are large, light.
  static func jobs(of sources: [PackSource], _ options: PackOptions) -> [PackJob] {
    let editions =
      sources.contains(where: \.hasLargeMedia) ? [sources, sources.map(\.light)] : [sources]
    return editions.flatMap { sources in
      options.formats.flatMap { format -> [PackJob] in
        let isJoint = options.isSideBySide && format.takesSeveralLanguages && sources.count > 1
        return (isJoint ? [sources] : sources.map { [$0] }).map {
          PackJob(.lesson($0), format, options)
        }
      }
    }
  }

  /// The packs of what belongs to no lesson.
  static func general(
    in repository: LoadedRepository, _ options: PackOptions
  ) -> [PackJob] {
    let languages = [TeachingLanguage.kk, .ru].filter { options.languages?.contains($0) ?? true }
    let texts = languages.compactMap {
      GeneralTexts($0, in: repository, day: options.day)
    }
    let regions = repository.services.filter { options.regions.contains($0.region) }
    guard !texts.isEmpty else { return [] }
    let groups = options.isSideBySide ? [texts] : texts.map { [$0] }
    return options.formats.filter(\.takesSeveralLanguages).filter(\.isOnPaper).flatMap { format in
      groups.map { PackJob(.general($0, regions), format, options) }
    }
  }

  private init(_ content: Content, _ format: PackFormat, _ options: PackOptions) {
    self.content = content
    self.format = format
    paper = options.paper
    let (name, languages, edition) =
      switch content {
      case .lesson(let sources):
        (
          sources[0].lesson.id.text, sources.map(\.language.code),
          sources[0].isLight ? ".light" : ""
        )
      case .general(let texts, _): (Self.generalName, texts.map(\.language.code), "")
      }
    let size = format.isOnPaper && options.paper != .a4 ? ".\(options.paper.rawValue)" : ""
    stem = "\(name).\(languages.joined(separator: "-"))\(edition)\(size)"
    digest = ContentDigest.of(content, format, options)
  }

  static let generalName = "general"
}

extension PackFormat {
  /// Whether its pages have a paper size.
  var isOnPaper: Bool { self == .print || self == .pdf }
}
