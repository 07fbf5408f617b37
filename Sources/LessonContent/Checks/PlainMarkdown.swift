import Diagnostics

/// A block holds paragraphs, lists and emphasis only; raw HTML above all never gets in.
enum PlainMarkdown: ContentCheck {
  static let ids = ["text.html", "text.markdown"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    for (_, draft) in repository.texts {
      for block in blocks(of: draft.text) {
        check(block.markdown, line: block.line, in: draft.source.file, &findings)
      }
      for text in lines(of: draft.text) where text.line > 0 {
        check(text.markdown, line: text.line, in: draft.source.file, &findings)
      }
    }
    for shared in repository.sharedTexts {
      let lines = shared.source.text.split(
        separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      let hasTitle = lines.first?.hasPrefix("# ") ?? false
      let body = hasTitle ? (lines.count > 1 ? String(lines[1]) : "") : shared.source.text
      check(body, line: hasTitle ? 2 : 1, in: shared.source.file, &findings)
    }
    return findings.diagnostics
  }

  private static func check(
    _ markdown: String, line: Int, in file: String, _ findings: inout Findings
  ) {
    for construct in CommonMark.refused(in: markdown) {
      findings.report(
        construct.isHTML ? "text.html" : "text.markdown", in: file,
        line: line + construct.line - 1, ["found": construct.name])
    }
  }

  private static func blocks(of text: LessonText) -> [(markdown: String, line: Int)] {
    let steps = text.passes.flatMap(\.steps).flatMap(\.blocks)
    return (text.before + steps + text.home).compactMap { block in
      switch block.kind {
      case .teacher(let markdown), .caution(let markdown), .screen(let markdown),
        .withoutScreen(let markdown):
        (markdown.source, block.line)
      case .picture, .sound, .film, .question: nil
      }
    }
  }

  /// What is shown as it stands: titles, aims, alternative texts, questions and answers.
  private static func lines(of text: LessonText) -> [(markdown: String, line: Int)] {
    var lines = [(text.title, 1)] + text.aims.map { ($0, 1) }
    for pass in text.passes {
      lines.append((pass.title, pass.line))
      for step in pass.steps {
        lines.append((step.title, step.line))
        for block in step.blocks {
          switch block.kind {
          case .picture(_, let text), .sound(_, let text), .film(_, let text):
            lines.append((text, block.line))
          case .question(let question):
            lines += ([question.text, question.because] + question.answers.map(\.text))
              .map { ($0, block.line) }
          case .teacher, .caution, .screen, .withoutScreen: break
          }
        }
      }
    }
    return lines
  }
}
