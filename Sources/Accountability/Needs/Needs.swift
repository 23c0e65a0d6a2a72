public import AccountabilityRules

/// Which data a framework needs, from whom and by when.
///
///     let needs = Needs(framework, asOf: date)
///     for source in needs.sources { for next in source.next { print(next.partner, next.due) } }
///
/// With data it also says which returns are still outstanding.
public struct Needs: Hashable, Sendable {
  /// What is needed of one source.
  public struct Source: Hashable, Sendable {
    /// The source's name.
    public let name: String

    /// Its title; the name where none is stated.
    public let title: String

    /// What a row is.
    public let kind: AccountabilityRules.Source.Kind

    /// Why it is needed, in the partners' words.
    public let because: String?

    /// The names of the partners who supply it; empty where nothing says who does.
    public let partners: [String]

    /// How often, and how long after a period; `nil` where nothing says so.
    public let timing: Timing?

    /// What a row holds, computed fields left out.
    public let fields: [Field]

    /// How a missing figure is written.
    public let marks: [Mark]

    /// The names of the measures that rest on it, over other measures too.
    public let measures: [String]

    /// The returns that are due next, or until the date that was asked for.
    public let next: [DueReturn]

    /// The returns that are expected and not there; `nil` where no data were looked at.
    public let outstanding: [OutstandingReturn]?
  }

  /// What stands in one field of a row.
  public struct Field: Hashable, Sendable {
    /// Where the field is read from.
    public enum Origin: String, Hashable, Sendable, CaseIterable {
      /// A column of the file.
      case column

      /// A column of the file by its number, whatever its heading is.
      case columnNumber = "column number"

      /// The headings of other columns.
      case heading

      /// The file's name.
      case fileName = "file name"
    }

    /// The field's name.
    public let name: String

    /// Its type as the language writes it, such as `money GBP`.
    public let kind: String

    /// What a cell holds, in words.
    public let meaning: String

    /// How a cell is written, such as `{year}/{yy}`; empty where it is as the language writes it.
    public let spellings: [String]

    /// Where it is read from.
    public let origin: Origin

    /// The headings under which the column may stand, or how the file's name is written.
    public let headings: [String]

    /// The names of the measures whose definitions name it.
    public let measures: [String]
  }

  /// Texts that stand for a missing figure.
  public struct Mark: Hashable, Sendable {
    /// The texts.
    public let texts: [String]

    /// The reason that they stand for.
    public let reason: MissingReason

    /// The names of the fields in which they do; all where it is empty.
    public let fields: [String]
  }

  /// A partner's return that is to come.
  public struct DueReturn: Hashable, Sendable {
    /// The partner's name.
    public let partner: String

    /// The names of the places that it is about; empty where the rows name none.
    public let places: [String]

    /// The period.
    public let period: Period

    /// The last day on which it is in time.
    public let due: CalendarDate
  }

  /// A return that is expected and not there.
  public struct OutstandingReturn: Hashable, Sendable {
    /// The partner's name.
    public let partner: String

    /// The place's name; `nil` where the rows name none.
    public let place: String?

    /// The measure's name, where rows say which measure they are about.
    public let measure: String?

    /// The period.
    public let period: Period

    /// The last day on which it is, or was, in time.
    public let due: CalendarDate

    /// `not-due`, `late` or `not-submitted`.
    public let status: MissingReason
  }

  /// The framework as it stands on the date.
  public let framework: Framework

  /// The date.
  public let asOf: CalendarDate

  /// The last day of the returns to come that are listed; `nil` where they are the next of each source.
  public let until: CalendarDate?

  /// The sources, in the framework's order.
  public let sources: [Source]

  /// What became of the rows that were looked at, file by file; empty where there were none.
  public private(set) var reports: [SourceReport] = []
}
