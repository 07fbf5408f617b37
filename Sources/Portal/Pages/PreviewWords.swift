import Diagnostics
import LessonContent
import Programme

/// The words of the preview in one language; its names are those of the templates.
struct PreviewWords {
  let interface: InterfaceLanguage
  let skip, preview, lessons, live, away, pair, errors, warnings, clean, elsewhere: String
  let frame, noTwin, nothingHome: String

  init(_ interface: InterfaceLanguage) {
    self.interface = interface
    let say = { (sentence: Sentence) in sentence[interface] }
    skip = say(Phrases.Preview.skip)
    preview = say(Phrases.Preview.preview)
    lessons = say(Phrases.Preview.lessons)
    live = say(Phrases.Preview.live)
    away = say(Phrases.Preview.away)
    pair = say(Phrases.Preview.pair)
    errors = say(Phrases.Preview.errors)
    warnings = say(Phrases.Preview.warnings)
    clean = say(Phrases.Preview.clean)
    elsewhere = say(Phrases.Preview.elsewhere)
    frame = say(Phrases.Preview.frame)
    noTwin = say(Phrases.Preview.noTwin)
    nothingHome = say(Phrases.Preview.nothingHome)
  }

  /// The name of a stage.
  func name(of stage: Stage) -> String {
    Phrases.Preview.stages[stage.rawValue]?[interface] ?? stage.rawValue
  }

  /// Where a lesson stands in review.
  func status(_ record: LessonRecord) -> String {
    Phrases.Preview.states[record.status.rawValue]?[interface] ?? record.status.rawValue
  }

  /// What a text becomes.
  func name(of view: PreviewView) -> String {
    switch view {
    case .pupil: Phrases.Preview.pupil[interface]
    case .teacher: Phrases.Preview.teacher[interface]
    case .home: Phrases.Preview.home[interface]
    }
  }

  /// What a piece of a text is.
  func name(of segment: TextSegment) -> String {
    let name = Phrases.Preview.pieces[segment.kind.code]?[interface] ?? segment.kind.code
    return segment.kind.file.map { "\(name): \($0)" } ?? name
  }

  /// How the languages of a piece stand to each other; nil when there is nothing to say.
  func state(_ state: PairState) -> (name: String, kind: String)? {
    let list = { (languages: [TeachingLanguage]) in
      languages.map(\.code).joined(separator: ", ")
    }
    return switch state {
    case .confirmed: (Phrases.Workshop.confirmed[interface], "good")
    case .unconfirmed: (Phrases.Workshop.unconfirmed[interface], "open")
    case .newer(let languages):
      (Phrases.Workshop.newerIn.text(interface, ["languages": list(languages)]), "stale")
    case .missing(let languages):
      (Phrases.Workshop.missingIn.text(interface, ["languages": list(languages)]), "stale")
    }
  }
}
