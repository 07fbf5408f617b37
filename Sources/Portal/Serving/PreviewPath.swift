import Diagnostics
import Programme

/// Every address of the preview: what a link is made of and what a request is read into.
///
/// A part of an address is a code of a closed list or a key that is looked up in memory, never a name on disk.
enum PreviewPath: Hashable, Sendable {
  /// Leads to the index in the language of the program.
  case root
  case index(InterfaceLanguage)
  /// The two languages side by side.
  case pair(InterfaceLanguage, LessonID)
  /// What one language becomes.
  case view(InterfaceLanguage, LessonID, TeachingLanguage, PreviewView)
  /// The page of a pack as it is, for the frame of a view.
  case page(LessonID, TeachingLanguage, PreviewView)
  case media(LessonID, String)
  case asset(String)
  /// Tells when anything changed.
  case changes

  /// Reads a path without its query; nil for what no link leads to.
  init?(_ path: some StringProtocol) {
    guard path.utf8.first == UInt8(ascii: "/"), path.utf8.count <= 300 else { return nil }
    let parts = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    switch (parts.count, parts[0]) {
    case (1, ""): self = .root
    case (1, "changes"): self = .changes
    case (2, "assets"): self = .asset(String(parts[1]))
    case (3, "media"):
      guard let lesson = LessonID(parts[1]) else { return nil }
      self = .media(lesson, String(parts[2]))
    case (4, "pages"):
      guard let lesson = LessonID(parts[1]), let language = TeachingLanguage(code: parts[2]),
        let view = PreviewView(rawValue: String(parts[3]))
      else { return nil }
      self = .page(lesson, language, view)
    default:
      guard let path = Self.spoken(parts) else { return nil }
      self = path
    }
  }

  /// The addresses that begin with a language of the interface.
  private static func spoken<Text: StringProtocol>(_ parts: [Text]) -> PreviewPath? {
    guard let interface = InterfaceLanguage(rawValue: String(parts[0])), parts.count >= 2
    else { return nil }
    if parts.count == 2, parts[1].isEmpty { return .index(interface) }
    guard parts[1] == "lessons", parts.count >= 3, let lesson = LessonID(parts[2])
    else { return nil }
    if parts.count == 3 { return .pair(interface, lesson) }
    guard parts.count == 5, let language = TeachingLanguage(code: parts[3]),
      let view = PreviewView(rawValue: String(parts[4]))
    else { return nil }
    return .view(interface, lesson, language, view)
  }

  /// The address.
  var text: String {
    switch self {
    case .root: "/"
    case .index(let interface): "/\(interface.rawValue)/"
    case .pair(let interface, let lesson): "/\(interface.rawValue)/lessons/\(lesson)"
    case .view(let interface, let lesson, let language, let view):
      "/\(interface.rawValue)/lessons/\(lesson)/\(language.code)/\(view.rawValue)"
    case .page(let lesson, let language, let view):
      "/pages/\(lesson)/\(language.code)/\(view.rawValue)"
    case .media(let lesson, let file): "/media/\(lesson)/\(file)"
    case .asset(let name): "/assets/\(name)"
    case .changes: "/changes"
    }
  }

  /// The same page in another language of the interface.
  func speaking(_ language: InterfaceLanguage) -> PreviewPath {
    switch self {
    case .index: .index(language)
    case .pair(_, let lesson): .pair(language, lesson)
    case .view(_, let lesson, let text, let view): .view(language, lesson, text, view)
    case .root, .page, .media, .asset, .changes: self
    }
  }
}
