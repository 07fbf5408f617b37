import Chronology
import DeliveryStatistics
import Diagnostics

/// The end of a demo: what was made, where, how long it took, and what to try next.
struct DemoSummary {
  private let outcome: Demo.Outcome
  private let folder: DemoFolder
  private let total: Duration
  private let lessons: String?
  private let dialogue: Dialogue

  /// The summary of a demo.
  ///
  /// - Parameters:
  ///   - outcome: What was made.
  ///   - folder: Where.
  ///   - total: How long the whole of it took.
  ///   - lessons: The folder of lessons, if commands must name it.
  ///   - dialogue: Whose language it is in.
  init(
    _ outcome: Demo.Outcome, folder: DemoFolder, total: Duration, lessons: String?,
    in dialogue: Dialogue
  ) {
    self.outcome = outcome
    self.folder = folder
    self.total = total
    self.lessons = lessons
    self.dialogue = dialogue
  }

  /// The lines.
  var text: String {
    var listing = Listing([
      .init("what", Phrases.Demo.made), .init("where", Phrases.Demo.place),
      .init("seconds", Phrases.Demo.seconds),
    ])
    for step in outcome.steps {
      listing.append([
        .text(step.what), .text(step.place),
        .text(NumberText.seconds(step.duration, in: dialogue.language)),
      ])
    }
    let lines =
      [listing.table(in: dialogue.language)]
      + [
        figures, dialogue.text(Phrases.Result.synthetic),
        dialogue.text(
          Phrases.Demo.total, ["seconds": NumberText.seconds(total, in: dialogue.language)]),
        "", dialogue.text(Phrases.Demo.next),
      ]
      + commands.map { "  " + $0 }
    return lines.joined(separator: "\n") + "\n"
  }

  /// How much was held of what was due, and who is silent.
  private var figures: String {
    let answer = outcome.answer
    func total(_ id: String) -> Int {
      let place = answer.question.measures.firstIndex { $0.id == id }
      return place.flatMap { answer[nil, nil, $0].figure?.count } ?? 0
    }
    let reporting = answer.reporting(row: nil, column: nil)
    return dialogue.text(
      Phrases.Demo.figures,
      [
        "held": dialogue.number(total("held")), "due": dialogue.number(total("due")),
        "covered": dialogue.number(total("coverage")),
        "share": dialogue.number(
          (total("coverage") * 100 + total("due") / 2) / max(1, total("due"))),
        "day": answer.question.through.iso,
        "silent": dialogue.number(reporting.silent),
        "institutions": dialogue.number(reporting.institutions),
      ])
  }

  private var commands: [String] {
    Self.commands(
      program: dialogue.settings.program, folder: folder, lessons: lessons, group: outcome.group,
      lesson: outcome.lesson)
  }

  /// Three commands that work when they are pasted.
  static func commands(
    program: String, folder: DemoFolder, lessons: String?, group: String, lesson: String
  ) -> [String] {
    let program = ShellText.quoted(program)
    let database = "--database " + ShellText.quoted(folder.database)
    let lessons = lessons.map { " --lessons " + ShellText.quoted($0) } ?? ""
    return [
      "\(program) statistics table --rows region --measure held,due,coverage,not-reported "
        + database + lessons,
      "\(program) plan show --group \(ShellText.quoted(group)) \(database)" + lessons,
      "\(program) lesson show \(lesson) --pass 1" + lessons,
    ]
  }
}
