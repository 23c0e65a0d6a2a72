/// Every diagnostic that the library gives of a framework.
///
/// ```swift
/// for entry in DiagnosticCatalogue.entries where entry.severity == .warning {
///   print("\(entry.code): \(entry.summary)")
/// }
/// // unstated-baseline: A measure is judged since its baseline, and has none.
/// // …
/// ```
///
/// Each code has a page of its name in `Documentation/Diagnostics`, with an example and a way out. A
/// code keeps its meaning from version to version, whatever becomes of its words.
public enum DiagnosticCatalogue {
  /// A kind of diagnostic.
  public struct Entry: Hashable, Sendable {
    /// The stable name, as it is printed and written after `allow`.
    public let code: Diagnostic.Code

    /// How much such a diagnostic matters.
    public let severity: Diagnostic.Severity

    /// What is found, in one sentence: the first of the code's page.
    public let summary: String

    /// How it can be put right without writing anything, at best.
    public let fix: Fix

    fileprivate init(
      _ code: String,
      _ severity: Diagnostic.Severity,
      _ summary: String,
      fix: Fix = .none
    ) {
      self.code = Diagnostic.Code(code)
      self.severity = severity
      self.summary = summary
      self.fix = fix
    }
  }

  /// How diagnostics of a kind can be put right, where they can.
  public enum Fix: String, Hashable, Sendable, CaseIterable {
    /// By whoever wrote the text.
    case none

    /// By a fix-it that changes no meaning.
    case safe

    /// By a fix-it that wants a person's eye.
    case unsafe

    /// By one of several fix-its, of which a person chooses.
    case choice
  }

  /// All kinds of diagnostics, in alphabetical order of their codes.
  public static let entries: [Entry] = [
    Entry("band-gap", .error, "A value that may come up lies in no band."),
    Entry("broken-cut-points", .error, "Cut points or knots do not divide the numbers."),
    Entry("cannot-be-said", .error, "This cannot be said of that kind of thing."),
    Entry("circular-definition", .error, "Something is defined by itself."),
    Entry(
      "concentrated-accountability",
      .warning,
      "One partner answers nearly alone for an outcome that is shared in name."
    ),
    Entry("conflicting-exceptions", .error, "Two exceptions that both hold change the same."),
    Entry(
      "constant-condition",
      .warning,
      "A condition is met wherever it can be decided."
    ),
    Entry(
      "contradictory-rules",
      .warning,
      "Two rules, or the clauses of one, cannot be met together."
    ),
    Entry(
      "counted-twice",
      .error,
      "Figures that each reach over several periods are added up over time."
    ),
    Entry("dates-out-of-order", .error, "Two dates of one declaration cannot be in this order."),
    Entry(
      "diluted-responsibility",
      .note,
      "So many partners answer for an outcome that each may wait for the others."
    ),
    Entry(
      "duplicate-name",
      .error,
      "A name is declared twice, or two names differ only in capitals."
    ),
    Entry("empty-rule", .error, "A rule neither requires nor forbids anything."),
    Entry("escape-by-silence", .warning, "A result may get better when somebody does not report."),
    Entry(
      "idle-consequence",
      .error,
      "A consequence does not say when it follows, or does not say what follows."
    ),
    Entry(
      "minus-before-power",
      .error,
      "A minus stands before a power, and it is not clear what is negated.",
      fix: .choice
    ),
    Entry(
      "mixed-and-or",
      .error,
      "'and' and 'or' stand side by side without brackets.",
      fix: .choice
    ),
    Entry(
      "mixed-grains",
      .error,
      "A measure counts in one grain, and a period of another is named."
    ),
    Entry(
      "nested-too-deeply",
      .error,
      "Braces, brackets, a long sum or imports go deeper than the library follows."
    ),
    Entry(
      "no-definition",
      .error,
      "A measure, score or calculation does not say how it is computed, or a parameter has no value."
    ),
    Entry(
      "no-early-sign",
      .warning,
      "A target lies years ahead, and nothing tells before whether it will be reached."
    ),
    Entry("no-framework", .error, "The text has no framework, or something stands outside it."),
    Entry("no-period", .error, "A source does not say which period a row is about."),
    Entry(
      "not-available",
      .error,
      "The language has this form, but this version does not evaluate it."
    ),
    Entry("number-beside-share", .error, "A bare number stands beside a share.", fix: .unsafe),
    Entry(
      "opposed-directions",
      .warning,
      "Two measures count the same, and more of it is good for one and bad for the other."
    ),
    Entry("orphan-measure", .warning, "A performance measure leads to no outcome."),
    Entry(
      "overdue-review",
      .warning,
      "Something was to be looked at again, and the day has passed."
    ),
    Entry(
      "repeated-clause",
      .error,
      "A clause that may be stated once is stated twice.",
      fix: .safe
    ),
    Entry(
      "silo-weight",
      .warning,
      "More than half of what may follow for a partner hangs on its own data alone."
    ),
    Entry(
      "single-owner-measure",
      .warning,
      "One partner alone owns a measure of a whole population."
    ),
    Entry(
      "target-against-direction",
      .warning,
      "A target or milestone lies on the side that is worse."
    ),
    Entry("too-many-headlines", .note, "There are more headline measures than a short list has."),
    Entry("unassigned-action", .warning, "An action does not say who does it, or by when."),
    Entry(
      "unbalanced-target",
      .note,
      "A target has no measure that shows at whose cost it is met."
    ),
    Entry("unclear-lead", .warning, "An outcome has no lead, or several."),
    Entry("unclosed-name", .error, "A name in backticks is not closed, or is empty."),
    Entry("unclosed-text", .error, "A text has no closing quotation mark."),
    Entry("unequal-shares", .error, "The shares of a gain or a pain do not add up to 100%."),
    Entry(
      "uneven-row",
      .error,
      "A row of a table has more or fewer cells than there are headings."
    ),
    Entry(
      "unexpected",
      .error,
      "A word stands where the clause wants another, or a word is wanting.",
      fix: .unsafe
    ),
    Entry("unheard-outcome", .note, "Nobody but the providers tells how an outcome is doing."),
    Entry(
      "unheard-supplier",
      .warning,
      "A partner's data tell of an outcome in which it has no part."
    ),
    Entry(
      "unknown-character",
      .error,
      "A character stands here that the language does not have.",
      fix: .unsafe
    ),
    Entry("unknown-clause", .error, "No clause of this block begins with this word.", fix: .unsafe),
    Entry("unknown-escape", .error, "A backslash in a text means nothing."),
    Entry("unknown-label", .error, "The rating has no such label.", fix: .unsafe),
    Entry("unknown-name", .error, "Nothing of the wanted kind has this name.", fix: .unsafe),
    Entry("unlike-types", .error, "Two values do not go together."),
    Entry("unmatched-brace", .error, "An opening or closing brace has no partner."),
    Entry(
      "unmatched-shares",
      .warning,
      "Those who share in a gain or pain are not those who answer for what it hangs on."
    ),
    Entry(
      "unmeasured-partner",
      .warning,
      "A partner answers for an outcome, and no measure of it shows what the partner does."
    ),
    Entry(
      "unneeded-allowance",
      .warning,
      "What is allowed is not found, or is allowed already.",
      fix: .safe
    ),
    Entry(
      "unordered-labels",
      .error,
      "A gate needs to know which labels are better, and the rating does not say."
    ),
    Entry("unreachable-condition", .warning, "A condition can never be met."),
    Entry("unreached-band", .warning, "No value reaches a band."),
    Entry(
      "unreadable-cell",
      .error,
      "A cell of a table is not what its clause wants, or fits no case."
    ),
    Entry("unreadable-file", .error, "A file that the framework names cannot be read."),
    Entry("unshared-outcome", .warning, "Fewer than two partners answer for an outcome."),
    Entry(
      "unsigned-partner",
      .warning,
      "A partner answers for results, and has not agreed to the framework."
    ),
    Entry("unsourced-target", .warning, "A target does not say where it comes from."),
    Entry("unstated-baseline", .warning, "A measure is judged since its baseline, and has none."),
    Entry("unstated-denominator", .note, "A share or rate does not say on how few it may rest."),
    Entry("unstated-direction", .warning, "A measure does not say which values are good."),
    Entry(
      "unstated-interval",
      .warning,
      "A measure is judged by an interval, and nothing says by which."
    ),
    Entry(
      "unstated-missing-policy",
      .warning,
      "Nothing says what is done where a value is missing."
    ),
    Entry(
      "unstated-quality",
      .note,
      "A headline measure does not say what makes it a good indicator."
    ),
    Entry("unstated-real-change", .warning, "Nothing says how a measure's values are judged."),
    Entry("unstated-rounding", .note, "Nothing says how figures are rounded where they are shown."),
    Entry("unstated-target", .warning, "A measure is on its way to a target, and has none."),
    Entry("unused-declaration", .warning, "Nothing uses what is declared.", fix: .unsafe),
    Entry(
      "unweighted-mean",
      .note,
      "A mean counts each value alike, however large what it stands for."
    ),
    Entry("unweighted-shares", .error, "A mean or median of shares or rates has no weights."),
    Entry("wrong-kind", .error, "The name is declared, but as something else than is wanted here."),
    Entry("wrong-number", .error, "A number, date or period is written well and cannot be."),
    Entry("wrong-scope", .error, "The name is known, but has no meaning in this place."),
    Entry("wrong-statistic", .error, "A statistic is not asked as it can be."),
    Entry("wrong-type", .error, "A value of another type is wanted here."),
    Entry(
      "wrong-version",
      .error,
      "An imported framework has another version than is asked for."
    ),
  ]
}
