import AccountabilityRules

/// What a framework's aggregates ask of the records of one source: conditions, each asked once of each row
/// however many measures share it, and fields.
struct RecordDemand: Sendable {
  /// What is made of the values of a field.
  struct Use: Hashable, Sendable {
    /// How a field's values are kept.
    enum Kind: Hashable, Sendable {
      /// They are added up.
      case sum

      /// The least and the greatest are kept.
      case extremes

      /// Each row's number is kept.
      case numbers

      /// What tells each row's value from others is kept.
      case keys
    }

    var field: Int
    var kind: Kind
  }

  /// One aggregate, by the positions of what it asks for.
  struct Part: Sendable {
    var aggregate: Int
    var form: RecordForm
    var condition: Int?

    /// The further condition of a share.
    var part: Int?

    /// The position of its field among those whose presence is asked for.
    var presence: Int?
    var use: Int?
  }

  /// When a row happened.
  enum Dating: Sendable {
    /// Its period stands in a field.
    case period(field: Int)

    /// The period of this form in which the day of a field lies.
    case date(field: Int, like: Period)

    /// Nothing says when: it holds in every period.
    case always
  }

  let source: Source
  let framework: Framework
  let dating: Dating
  private(set) var conditions: [Node] = []

  /// The fields of which it is asked in each row whether they are known.
  private(set) var presences: [Int] = []
  private(set) var uses: [Use] = []
  private(set) var parts: [Part] = []

  /// - Parameters:
  ///   - index: The source's position.
  ///   - plan: Whose aggregates ask.
  init(of index: Int, in plan: Plan) {
    framework = plan.framework
    source = plan.framework.sources[index]
    dating = Dating(source, of: plan.framework)
    for (position, aggregate) in plan.aggregates.enumerated() where aggregate.source == index {
      if let form = aggregate.records { add(aggregate, form, at: position) }
    }
  }

  private mutating func add(_ aggregate: Aggregate, _ form: RecordForm, at position: Int) {
    var part = Part(aggregate: position, form: form)
    part.condition = aggregate.condition.map { conditions.position(adding: $0) }
    part.part = form.part.map { conditions.position(adding: $0) }
    if let field = aggregate.field {
      part.presence = presences.position(adding: field)
      part.use = form.function.use.map { uses.position(adding: Use(field: field, kind: $0)) }
    }
    parts.append(part)
  }

  /// How many numbers say of a row all that is asked: its class.
  var classWidth: Int { conditions.count + presences.count }

  /// Whether rows are kept one by one.
  var keepsRows: Bool { uses.contains { $0.kind == .numbers || $0.kind == .keys } }
}

extension RecordForm.Function {
  /// How values are kept for it; `nil` where rows are only counted.
  fileprivate var use: RecordDemand.Use.Kind? {
    switch self {
    case .count, .share: nil
    case .the, .sum, .mean: .sum
    case .minimum, .maximum: .extremes
    case .median, .percentile: .numbers
    case .distinct: .keys
    }
  }
}

extension RecordDemand.Dating {
  fileprivate init(_ source: Source, of framework: Framework) {
    let fields = source.fields
    if let period = fields.firstIndex(where: { $0.type == .period }) {
      self = .period(field: period)
    } else if let date = source.datingField {
      self = .date(field: date, like: framework.period(like: source.timing?.grain))
    } else {
      self = .always
    }
  }
}

extension Framework {
  /// Some period of the calendar, of a grain or else of the calendar's own.
  fileprivate func period(like grain: Grain?) -> Period {
    let kind = calendar?.yearKind ?? .calendar
    let start = calendar?.start ?? kind.usualStart
    let grain = grain ?? calendar?.grain ?? .quarter
    return Period(
      grain: grain == .day ? .month : grain,
      first: MonthOrdinal(year: 2000, month: grain == .month ? .january : start),
      yearStart: start
    )
  }
}

extension Array where Element: Equatable {
  /// The position of an element, which is added if it is not there.
  fileprivate mutating func position(adding element: Element) -> Int {
    if let known = firstIndex(of: element) { return known }
    append(element)
    return count - 1
  }
}
