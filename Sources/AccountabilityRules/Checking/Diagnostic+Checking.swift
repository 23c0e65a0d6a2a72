// What can be wrong with a framework's meaning.

extension Diagnostic {
  package static func unknownName(
    _ reference: Reference,
    wanted: String,
    among candidates: [String]
  ) -> Diagnostic {
    var diagnostic = Diagnostic(
      "unknown-name",
      "no \(wanted) is called '\(reference.name)'",
      at: reference.origin,
      help: Suggestion.help(for: reference.name, among: candidates)
        ?? "declare it, or take the name away"
    )
    .repaired(
      by: Repair.spellings(
        of: reference.name,
        among: candidates,
        at: reference.origin,
        as: Writing.name
      )
    )
    diagnostic.unknownName = reference.name
    return diagnostic
  }

  package static func wrongKind(
    _ reference: Reference,
    is kind: DeclarationKind,
    wanted: String,
    declared: Origin
  ) -> Diagnostic {
    Diagnostic(
      "wrong-kind",
      "'\(reference.name)' is \(kind.article) \(kind.rawValue), and \(wanted) is wanted here",
      at: reference.origin,
      labels: declared.isKnown ? [Label("'\(reference.name)' is declared here", at: declared)] : [],
      help: "name \(wanted)"
    )
  }

  package static func duplicateName(
    _ name: Reference,
    first: Reference,
    differsInCase: Bool
  ) -> Diagnostic {
    Diagnostic(
      "duplicate-name",
      differsInCase
        ? "'\(name.name)' and '\(first.name)' differ only in capitals"
        : "'\(name.name)' is declared twice",
      at: name.origin,
      labels: [Label("first declared here", at: first.origin)],
      help: "give one of the two another name"
    )
  }

  /// A clause that is stated twice; where it says the same twice, one can go.
  package static func repeatedClause<Clause>(
    _ what: String,
    _ second: Stated<Clause>,
    first: Stated<Clause>
  ) -> Diagnostic {
    let found = repeatedClause(what, at: second.origin, first: first.origin)
    guard first.clause == second.clause else { return found }
    let repair = Repair("take away what is said twice", .safe, [.remove(second.origin)])
    return found.repaired(by: [repair])
  }

  package static func wrongType(
    _ found: ValueType,
    wanted: String,
    in what: String,
    at origin: Origin,
    help: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      "wrong-type",
      "\(what) wants \(wanted), and this is \(found)",
      at: origin,
      help: help ?? "use an expression that gives \(wanted)"
    )
  }

  package static func unlikeTypes(
    _ first: ValueType,
    _ second: ValueType,
    in what: String,
    at origin: Origin,
    help: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      "unlike-types",
      "\(first) and \(second) do not go together in \(what)",
      at: origin,
      help: help ?? "bring both to the same type and unit first"
    )
  }

  package static func numberBesideShare(_ number: ExactNumber, at origin: Origin) -> Diagnostic {
    let percent = number.magnitude > .one ? number : number * 100
    let text = percent.decimalText ?? percent.description
    return Diagnostic(
      "number-beside-share",
      "a bare number stands beside a share",
      at: origin,
      help: "write it as a percentage: \(text)%"
    )
    .repaired(by: percentages(for: number, at: origin))
  }

  /// `40` can only be 40%; `0.4` may be 40% or 0.4%.
  private static func percentages(for number: ExactNumber, at origin: Origin) -> [Repair] {
    guard let written = number.decimalText else { return [] }
    let meant = number.magnitude > .one ? [number] : [number * 100, number]
    return meant.compactMap(\.decimalText).map { percent in
      Repair(
        "write \(percent)%",
        .unsafe,
        [.replace(written, at: origin, with: "\(percent)%")]
      )
    }
  }

  package static func meanOfShares(_ type: ValueType, at origin: Origin) -> Diagnostic {
    Diagnostic(
      "unweighted-shares",
      "a mean of \(type == .rate ? "rates" : "shares") needs weights",
      at: origin,
      help: "pool the counts, or write 'weighted by …', or say 'unweighted-mean' if that is meant"
    )
  }

  /// Values that do not add up over time, and why.
  package static func countedTwice(
    _ value: String,
    _ reason: String,
    at origin: Origin
  ) -> Diagnostic {
    Diagnostic(
      "counted-twice",
      "a sum over several periods would count the same twice in '\(value)': \(reason)",
      at: origin,
      help:
        "take the mean, the maximum or the minimum over these periods, or the value at one of them"
    )
  }

  package static func mixedGrains(
    _ name: String,
    written: Grain,
    wanted: Grain,
    at origin: Origin,
    example: String
  ) -> Diagnostic {
    Diagnostic(
      "mixed-grains",
      "\(name) is counted in \(wanted.plural), and this is a \(written.rawValue)",
      at: origin,
      help: "name a \(wanted.rawValue), such as \(example)"
    )
  }

  package static func noPeriod(_ source: Reference) -> Diagnostic {
    Diagnostic(
      "no-period",
      "source '\(source.name)' does not say which period a row is about",
      at: source.origin,
      help: "add a field of type period: quarter period from \"Quarter\""
    )
  }

  package static func noCodes(_ list: Reference) -> Diagnostic {
    Diagnostic(
      "unexpected",
      "the list of codes '\(list.name)' is empty",
      at: list.origin,
      help: "write its codes one a line: 1 \"Some shortfalls\""
    )
  }

  package static func ambiguousText(_ text: String, at origin: Origin, first: Origin) -> Diagnostic
  {
    Diagnostic(
      "repeated-clause",
      "the text \(Writing.text(text)) stands for two things",
      at: origin,
      labels: first.isKnown ? [Label("it stands for something else here", at: first)] : [],
      help: "let it stand for one of them"
    )
  }

  package static func notYet(_ what: String, at origin: Origin, help: String) -> Diagnostic {
    notAvailable(what, at: origin, help: help)
  }

  package static func wrongScope(_ name: String, help: String, at origin: Origin) -> Diagnostic {
    Diagnostic("wrong-scope", "'\(name)' has no meaning here", at: origin, help: help)
  }

  package static func unknownLabel(
    _ label: String,
    of rating: String,
    known: [String],
    at origin: Origin
  ) -> Diagnostic {
    Diagnostic(
      "unknown-label",
      "'\(rating)' has no label \(Writing.text(label))",
      at: origin,
      help: Suggestion.nearest(to: label, among: known).map { "did you mean \(Writing.text($0))?" }
        ?? "its labels are: \(Writing.texts(known))"
    )
    .repaired(by: Repair.spellings(of: label, among: known, at: origin, as: Writing.text))
  }

  package static func cannotBeSaid(
    _ predicate: String,
    of what: String,
    at origin: Origin,
    help: String
  ) -> Diagnostic {
    Diagnostic(
      "cannot-be-said",
      "'is \(predicate)' cannot be said of \(what)",
      at: origin,
      help: help
    )
  }

  package static func cycle(_ names: [String], at origin: Origin) -> Diagnostic {
    Diagnostic(
      "circular-definition",
      "this is defined by itself: \(names.map { "'\($0)'" }.joined(separator: " → "))",
      at: origin,
      help: "break the circle, or look back with 'at previous'"
    )
  }
}
