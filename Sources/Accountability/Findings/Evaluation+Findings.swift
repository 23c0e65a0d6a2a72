import AccountabilityRules

extension Evaluation {
  /// What checks found in the figures, source by source, and in the results, check by check.
  ///
  /// Each thing that is not as it must be is one finding; where nothing of a subject is, one finding says
  /// that the check holds, and for how much; what could not be decided is said once for each subject.
  ///
  /// They are worked out when they are asked for.
  ///
  /// - Complexity: O(rows × log rows) for the figures; for the results O(results × partners).
  public var findings: [Finding] {
    let allowances = FindingAllowances(framework)
    return findingsInRows(allowances) + findingsInResults(allowances)
  }

  private func findingsInRows(_ allowances: FindingAllowances) -> [Finding] {
    let engine = self.engine
    return engine.plan.framework.sources.indices.flatMap { index -> [Finding] in
      guard refused.value.indices.contains(index),
        engine.source(index).source.kind == .returns
      else { return [] }
      let name = engine.source(index).source.name.name
      let source = CheckedSource(
        engine.source(index),
        refused: refused.value[index],
        of: engine
      )
      return FindingCheck.standard.flatMap { check in
        check.findings(in: source, allowed: allowances.reason(check.code, in: name))
      }
    }
  }

  private func findingsInResults(_ allowances: FindingAllowances) -> [Finding] {
    var results = CheckedResults(self)
    return ResultCheck.standard.flatMap { check in
      check.answers(in: &results).flatMap { answer in
        FindingWriter(
          check.code,
          .warning,
          about: answer.subject,
          in: framework,
          help: check.help,
          allowed: allowances.reason(check.code, in: answer.subject.name)
        ).findings(answer.found)
      }
    }
  }
}

extension Finding {
  /// The names of the checks, in the order in which their findings are listed.
  public static let checks: [String] =
    FindingCheck.standard.map(\.code) + checksOfResults

  /// The names of the checks of results among them.
  public static let checksOfResults: [String] = ResultCheck.standard.map(\.code)
}

/// What the framework accepts of what checks find, and why.
struct FindingAllowances {
  /// The reasons in reading order, by check and declaration; a declaration of none speaks for all.
  private var reasons: [Key: [String]] = [:]

  private struct Key: Hashable {
    let check: String
    let subject: String?
  }

  init(_ framework: Framework) {
    for declaration in framework.commonClauses {
      for stated in declaration.clauses {
        guard case .allow(let code, let place, let because) = stated.clause else { continue }
        let subject = (place ?? declaration.declaration)?.name
        reasons[Key(check: code.name, subject: subject), default: []].append(because)
      }
    }
  }

  /// Why a check's findings are accepted in a declaration, all that is said of it; `nil` where they are not.
  func reason(_ check: String, in subject: String) -> String? {
    let own = reasons[Key(check: check, subject: subject)]
    return (own ?? reasons[Key(check: check, subject: nil)])?.joined(separator: " ")
  }
}
