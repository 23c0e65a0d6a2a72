/// The checks of one framework, with what it allows and how it wants findings treated.
package struct LintRun {
  private var facts: LintFacts
  private let damaged: Set<String>
  private var allowances: Allowances
  private var found: [Diagnostic] = []

  private var framework: Framework { facts.framework }

  /// What the checks find that the framework does not allow, and what it allows in vain.
  ///
  /// Whether something is allowed in vain, or not used, is asked only of a framework that is sound and
  /// was read whole: what could not be read, or means nothing, may be what it is for. Notes wait until
  /// then, too.
  ///
  /// Where only errors are asked for, the checks whose findings would be none are left out.
  package static func findings(
    in framework: Framework,
    _ symbols: Symbols,
    asOf date: CalendarDate?,
    except damaged: Set<String>,
    isSound: Bool,
    errorsOnly: Bool
  ) -> [Diagnostic] {
    var run = LintRun(
      facts: LintFacts(framework, symbols, asOf: date),
      damaged: damaged,
      allowances: Allowances(framework)
    )
    let isWhole = isSound && damaged.isEmpty
    // What is allowed in vain is known only when all has been asked.
    let asksForErrors = errorsOnly && framework.treatment(of: Allowances.unneeded) != .error
    for check in LintCheck.standard where isWhole || !check.waits {
      let level = framework.treatment(of: check.code) ?? check.level
      if !asksForErrors || level == .error { run.run(check) }
    }
    if isWhole, !asksForErrors { run.lookForUnneeded() }
    return run.found
  }

  /// The codes that a framework may allow or treat in a way of its own.
  package static let codes =
    (LintCheck.standard.map(\.code) + [Allowances.unneeded]).sorted { $0.name < $1.name }

  /// What was found in the stages of one framework.
  ///
  /// What serves at one stage is not in vain because it serves nothing at another.
  package static func joined(_ stages: [[Diagnostic]]) -> [Diagnostic] {
    let places = stages.map { found in Set(found.filter(isInVain).map(place)) }
    return stages.flatMap(\.self).filter { finding in
      !isInVain(finding) || places.allSatisfy { $0.contains(place(of: finding)) }
    }
  }

  /// Whether a finding says that something serves nothing.
  package static func isInVain(_ finding: Diagnostic) -> Bool {
    finding.code == Allowances.unneeded || finding.code == LintCheck.unusedDeclaration.code
  }

  private static func place(of finding: Diagnostic) -> String {
    let origin = finding.origin
    return "\(finding.code) \(origin.file):\(origin.offset):\(origin.line):\(origin.column)"
  }

  private mutating func run(_ check: LintCheck) {
    if check.isDated && facts.date == nil { return allowances.leaveOpen(check.code) }
    report(check.findings(in: &facts, except: damaged), as: check.level)
  }

  private mutating func lookForUnneeded() {
    report(allowances.inVain { $0 != Allowances.unneeded }, as: .warning)
    report(allowances.inVain { $0 == Allowances.unneeded }, as: .warning)
  }

  private mutating func report(_ findings: [Diagnostic], as level: Diagnostic.Severity) {
    for finding in findings where !allowances.allow(finding) {
      var finding = finding
      finding.severity = framework.treatment(of: finding.code) ?? level
      // The subjects' names were carried here only to be compared.
      finding.labels = []
      found.append(finding)
    }
  }
}

extension Framework {
  /// The level at which the framework wants findings of a check treated; `nil` where it does not say.
  fileprivate func treatment(of code: Diagnostic.Code) -> Diagnostic.Severity? {
    for stated in header {
      if case .treat(let check, let level, _) = stated.clause, check.name == code.name {
        return level
      }
    }
    return nil
  }
}
