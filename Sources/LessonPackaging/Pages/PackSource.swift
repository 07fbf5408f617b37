import Chronology
import Diagnostics
import LessonContent
import Programme

/// One lesson in one language with everything that its packs need, found once and known to be there.
struct PackSource: Sendable {
  let lesson: Lesson
  let text: LessonText
  let place: Place
  let words: PlayerWords
  let headings: HeadingWords
  let help: SharedText
  /// None in an adults' lesson whose stage has no such text.
  let disclosure: SharedText?
  let rules: SharedText?
  /// Said by every pack whose lesson nobody has approved.
  let reviewNote: String?
  let contacts: [Contact]
  let qrTarget: String
  /// The titles by language, the pack's own first.
  let titles: [(language: String, text: String)]
  /// Which pictures and recordings are left out for their size.
  var edition = Edition.full
  var isGrey = false

  /// How much of a lesson's pictures a pack holds.
  enum Edition: Sendable {
    case full
    /// Without recordings, and without pictures that a slow line would wait for.
    case light
    /// Without any.
    case words
  }

  /// A picture above this is large: most of a minute on a line of 2 KB a second that villages still have.
  static let largePicture = 100_000

  var isLight: Bool { edition != .full }
  var light: PackSource { edited(.light) }
  var withoutPictures: PackSource { edited(.words) }

  /// The same with drawings in greys, for paper: WeasyPrint knows no filter.
  var inGreys: PackSource {
    var source = self
    source.isGrey = true
    return source
  }

  private func edited(_ edition: Edition) -> PackSource {
    var source = self
    source.edition = edition
    return source
  }

  /// Whether a light edition differs from the full one.
  var hasLargeMedia: Bool {
    !lesson.recordings.isEmpty
      || lesson.media.values.contains { $0.bytes.count > Self.largePicture }
  }

  var language: TeachingLanguage { text.language }
  var stageName: String { words.stages[lesson.stage.rawValue] ?? lesson.stage.rawValue }

  /// Whether pupils are taught by it, and not adults.
  var isForPupils: Bool { Stage.taught.contains(lesson.stage) }

  /// The aims in English where they are given apart from a text; one or none.
  var englishAims: [String] {
    guard lesson.texts[.en] == nil, let aims = lesson.english?.aims, !aims.isEmpty
    else { return [] }
    return [aims.joined(separator: " ")]
  }

  /// The short mark on every screen of a lesson that nobody approved.
  var draftTag: String? {
    switch lesson.record.status {
    case .approved: nil
    case .draft: words.draft
    case .review, .recalled, .retired: words.review
    }
  }

  /// The mark on every printed page of a lesson that nobody approved.
  var draftMark: String? {
    draftTag.map {
      "\($0) · \(words.version) \(lesson.record.version) · \(words.unapproved) · \(text.textDigest)"
    }
  }

  /// Whether an LMS hears of right and wrong: never in kindergarten, never of a sensitive lesson.
  var isScored: Bool { lesson.isScored && lesson.stage != .kindergarten }

  /// The picture of a name, unless the edition leaves it out.
  func picture(_ name: String) -> MediaFile? {
    switch edition {
    case .full: isGrey ? lesson.media[name].map(GreyDrawing.of) : lesson.media[name]
    case .light: lesson.media[name].flatMap { $0.bytes.count > Self.largePicture ? nil : $0 }
    case .words: nil
    }
  }

  /// The recording of a name, in the full edition.
  func recording(_ name: String) -> MediaFile? {
    edition == .full ? lesson.recordings[name] : nil
  }

  /// The last day on which somebody confirmed or approved anything; before that the day that zips bear.
  var lastDay: SchoolDay {
    let days = lesson.record.pairs.map(\.on) + lesson.record.approvals.map(\.on)
    return days.max() ?? SchoolDay(number: 3652)
  }

  /// The pictures that the pupil's pack shows, by name, each once.
  var shownPictures: [MediaFile] {
    let names = text.passes.flatMap(Slide.slides).compactMap(\.picture?.file)
    return Set(names).sorted().compactMap(picture)
  }

  /// The pictures, and the recordings that the pupil's pack plays, each once.
  var shownMedia: [MediaFile] {
    let names = text.passes.flatMap(Slide.slides).compactMap(\.recording?.file)
    return shownPictures + Set(names).sorted().compactMap(recording)
  }

  /// The name of a contact in the pack's language.
  func name(of titles: Titles) -> String {
    switch language {
    case .kk: titles.kk
    case .en where !titles.en.isEmpty: titles.en
    default: titles.ru
    }
  }
}
