// What partners write down beside the figures.

/// What backs a figure, a claim or a judgement.
///
/// ```swift
/// Evidence("audit", "Audit of returns") { About(settled); Kind("audit") }
/// ```
public struct Evidence: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Framework>

  /// Gives the name, the title and the clauses.
  public init(
    _ name: Reference,
    _ title: String? = nil,
    @ClauseBuilder<Note> _ clauses: () -> Clauses<Note> = { ClauseBuilder.buildBlock() }
  ) {
    statement = Clauses(.item(.note(Note(.evidence, name, title, clauses()))))
  }
}

/// The partners' account of why a figure is as it is.
///
/// ```swift
/// Story("winter", "A hard winter") { About(settled); Says("Two hostels closed.") }
/// ```
public struct Story: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Framework>

  /// Gives the name, the title and the clauses.
  public init(
    _ name: Reference,
    _ title: String? = nil,
    @ClauseBuilder<Note> _ clauses: () -> Clauses<Note> = { ClauseBuilder.buildBlock() }
  ) {
    statement = Clauses(.item(.note(Note(.story, name, title, clauses()))))
  }
}

/// What the partners want to learn.
///
/// ```swift
/// Question("why", "Why do people come back?") { About(returned) }
/// ```
public struct Question: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Framework>

  /// Gives the name, the title and the clauses.
  public init(
    _ name: Reference,
    _ title: String? = nil,
    @ClauseBuilder<Note> _ clauses: () -> Clauses<Note> = { ClauseBuilder.buildBlock() }
  ) {
    statement = Clauses(.item(.note(Note(.question, name, title, clauses()))))
  }
}

/// What will be done, by whom, until when.
///
/// ```swift
/// Action("navigator", "Fund a navigator") { By(council, icb); Due(.date(2026, 9, 30)) }
/// ```
public struct Action: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Framework>

  /// Gives the name, the title and the clauses.
  public init(
    _ name: Reference,
    _ title: String? = nil,
    @ClauseBuilder<Note> _ clauses: () -> Clauses<Note> = { ClauseBuilder.buildBlock() }
  ) {
    statement = Clauses(.item(.note(Note(.action, name, title, clauses()))))
  }
}

extension Review where Owner == Framework {
  /// That the framework, or one of its declarations, was looked at again.
  ///
  /// ```swift
  /// Review("annual", "Annual review") { About(settled); On(.date(2026, 9, 30)) }
  /// ```
  public init(
    _ name: Reference,
    _ title: String? = nil,
    @ClauseBuilder<Note> _ clauses: () -> Clauses<Note> = { ClauseBuilder.buildBlock() }
  ) {
    statement = Clauses(.item(.note(Note(.review, name, title, clauses()))))
  }
}

extension Note {
  fileprivate init(_ kind: Kind, _ name: Reference, _ title: String?, _ clauses: Clauses<Note>) {
    let stated: [Stated<NoteClause>] = clauses.stated { content in
      if case .note(let clause) = content { clause } else { content.common.map { .common($0) } }
    }
    self.init(kind: kind, name: name, title: title, clauses: stated)
  }
}

/// What the note is about: a declaration, or a result somewhere.
public struct About: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Note>

  /// Names it: `About(settled.for(council).at(.quarter(2025...2026, 2)))`.
  public init<Value>(_ subject: Expression<Value>) {
    statement = Clauses(.note(.about(subject.node)))
  }
}

/// By what a measure is broken down; or whose a note is, and who sees to it.
public struct By<Owner>: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Owner>
}

extension By where Owner == Note {
  /// Says whose it is, or who sees to it.
  public init(_ first: PartnerName, _ others: PartnerName...) {
    let partners = ([first] + others).map(\.reference)
    statement = Clauses(.note(.by(.partners(partners))))
  }

  /// Names a set of partners: `By(.partners(accountableFor: home))`.
  public init(_ set: SetExpression) { statement = Clauses(.note(.by(.set(set)))) }
}

/// Which rule or question the note answers.
public struct Answers: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Note>

  /// Names the rule or question.
  public init(_ name: Reference) { statement = Clauses(.note(.answers(name))) }

  /// Names the rule.
  public init(_ rule: RuleName) { self.init(rule.reference) }
}

/// What kind of evidence it is, in a word of the partners' own.
public struct Kind: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Note>

  /// Names the kind: `Kind("survey")`.
  public init(_ name: Reference) { statement = Clauses(.note(.kind(name))) }
}

/// The day on which it was agreed, found or done.
public struct On: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Note>

  /// Names the day.
  public init(_ date: CalendarDate) { statement = Clauses(.note(.on(date))) }
}

/// The day by which it is to be done.
public struct Due: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Note>

  /// Names the day.
  public init(_ date: CalendarDate) { statement = Clauses(.note(.due(date))) }
}

/// What it says, in the partners' words.
public struct Says: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Note>

  /// Gives the words.
  public init(_ text: String) { statement = Clauses(.note(.says(text))) }
}
