import Accountability
import AccountabilityRules

extension Input {
  /// What would follow of the suppositions of a command line; `nil` where it makes none.
  static func whatIf(
    _ arguments: ParsedArguments,
    _ evaluation: Evaluation
  ) throws(ToolError) -> WhatIf? {
    let texts = arguments.values(of: "--suppose").enumerated().map { index, text in
      SourceText(name: index == 0 ? "--suppose" : "--suppose (\(index + 1))", text: text)
    }
    guard !texts.isEmpty else { return nil }
    var suppositions: [Supposition] = []
    var problems: [Diagnostic] = []
    for (text, words) in zip(texts, arguments.values(of: "--suppose")) {
      do throws(EvaluationError) {
        suppositions.append(try Supposition(words, name: text.name))
      } catch {
        problems += error.diagnostics
      }
    }
    do throws(EvaluationError) {
      let whatIf = try evaluation.supposing(suppositions)
      if problems.isEmpty { return whatIf }
    } catch {
      guard !error.diagnostics.isEmpty else {
        throw ToolError(status(of: error), text: text(of: error, in: texts))
      }
      problems += error.diagnostics
    }
    throw ToolError(.usage, text: DiagnosticRenderer(sources: texts).text(problems))
  }

  /// What it would take to make a condition so.
  static func reach(_ goal: String, _ evaluation: Evaluation) throws(ToolError) -> Reach {
    do throws(EvaluationError) {
      return try evaluation.reach(goal)
    } catch {
      throw ToolError(.usage, error.message, help: error.help)
    }
  }
}
