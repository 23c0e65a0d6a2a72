/// What partners write down beside the figures: evidence, a story, a question, an action, a review.
public struct Note: Hashable, Sendable {
  /// What a note is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// What backs a figure, a claim or a judgement: a document, a panel, a survey, an audit.
    case evidence

    /// The partners' account of why a figure is as it is.
    case story

    /// What the partners want to learn.
    case question

    /// What will be done, by whom, until when.
    case action

    /// That the framework, or one of its declarations, was looked at again.
    case review

    package var article: String { self == .evidence || self == .action ? "an" : "a" }
  }

  /// What the note is.
  public let kind: Kind

  /// The name.
  public let name: Reference

  /// The title; the name where none is stated.
  public var title: String { statedTitle ?? name.name }

  package let statedTitle: String?
  package let clauses: [Stated<NoteClause>]

  package init(kind: Kind, name: Reference, title: String?, clauses: [Stated<NoteClause>]) {
    self.kind = kind
    self.name = name
    statedTitle = title
    self.clauses = Stated.inOrder(clauses)
  }
}

/// What is said in a note.
package enum NoteClause: Hashable, Sendable, OrderedClause {
  case about(Node)
  case by(Responders)
  case answers(Reference)
  case kind(Reference)
  case on(CalendarDate)
  case due(CalendarDate)
  case says(String)
  case common(CommonClause)

  package var isRepeatable: Bool {
    switch self {
    case .about, .answers: true
    case .by, .kind, .on, .due, .says: false
    case .common(let clause): clause.isRepeatable
    }
  }

  package var rank: Int {
    switch self {
    case .about: 0
    case .answers: 1
    case .kind: 2
    case .by: 3
    case .on: 4
    case .due: 5
    case .says: 6
    case .common(let clause): 100 + clause.rank
    }
  }
}

extension Note {
  /// The day on which it was agreed, found or done; `nil` where it is not said.
  public var date: CalendarDate? {
    clauses.lazy.compactMap { if case .on(let date) = $0.clause { date } else { nil } }.first
  }

  /// The day by which it is to be done; `nil` where it is not said.
  public var due: CalendarDate? {
    clauses.lazy.compactMap { if case .due(let date) = $0.clause { date } else { nil } }.first
  }

  /// What it says, in the partners' words; `nil` where only the title does.
  public var says: String? {
    clauses.lazy.compactMap { if case .says(let text) = $0.clause { text } else { nil } }.first
  }

  /// The names of the rules and questions that it answers.
  package var answers: [String] {
    clauses.compactMap { if case .answers(let name) = $0.clause { name.name } else { nil } }
  }

  package var responders: Responders? {
    clauses.lazy.compactMap { if case .by(let who) = $0.clause { who } else { nil } }.first
  }
}
