import ArgumentParser
import Chronology
import Diagnostics
import EducationRegistry
import RegistryExchange

/// Adds a closure to the registry's files, once all of it holds.
struct PlanCloseCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "close", abstract: Phrases.Help.planClose.inHelp,
      discussion: Phrases.Help.planCloseMore.inHelp)
  }

  @Option(help: ArgumentHelp(Phrases.OptionHelp.closeScope))
  var scope: Closure.Scope

  @Option(help: ArgumentHelp(Phrases.OptionHelp.closeCode, value: "code"))
  var code = ""

  @Option(help: ArgumentHelp(Phrases.OptionHelp.closeFrom, value: "yyyy-mm-dd"))
  var from: SchoolDay

  @Option(help: ArgumentHelp(Phrases.OptionHelp.closeTo, value: "yyyy-mm-dd"))
  var to: SchoolDay?

  @Option(help: ArgumentHelp(Phrases.OptionHelp.closeReason))
  var reason: Closure.Reason

  @Option(help: ArgumentHelp(Phrases.OptionHelp.closeDecided, value: "yyyy-mm-dd"))
  var decidedOn: SchoolDay?

  @Option(help: ArgumentHelp(Phrases.OptionHelp.closeRegistry, value: "dir"))
  var registry = "exports/registry"

  @OptionGroup var interface: InterfaceOption

  func validate() throws {
    if let to, to < from { throw ValidationError(Phrases.Result.daysBackwards.inHelp) }
  }

  func perform(in dialogue: Dialogue) throws {
    guard let days = DayRange(first: from, last: to ?? from) else { return }
    let closure = Closure(
      scope: scope, code: code, days: days, reason: reason,
      decidedOn: decidedOn ?? dialogue.surroundings.now().day)
    let (diagnostics, isNew) = try RegistryFiles.add(closure, to: registry)
    guard !diagnostics.hasErrors else { throw Refusal(diagnostics) }
    dialogue.report(diagnostics)
    try dialogue.say(
      isNew ? Phrases.Result.closureAdded : Phrases.Result.closureKnown,
      [
        "scope": scope.rawValue, "code": code, "from": days.first.iso, "to": days.last.iso,
        "file": "\(registry)/closures.csv", "folder": registry,
      ])
  }
}

extension Closure.Scope: ExpressibleByArgument {}

extension Closure.Reason: ExpressibleByArgument {}
