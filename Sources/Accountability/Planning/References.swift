import AccountabilityRules

/// A place, partner, outcome or measure: by name, or whatever a set's member is.
enum MemberReference: Hashable, Sendable {
  /// A position among the framework's declarations of its kind.
  case fixed(Int)

  /// A member that is being spoken of: the position of its set, from the outermost.
  case slot(Int)
}

/// A measure: by name, or whatever a set's member is.
typealias MeasureReference = MemberReference

/// What `with` says of something: `limit of it`.
struct AttributePlan: Sendable {
  var name: String
  var kind: SetExpression.Kind
  var member: MemberReference
}

/// A rating of something: of the subject that is being rated where nothing is named.
struct LabelPlan: Sendable {
  var rating: Int
  var subject: SubjectReference
}

/// What a rating or score is of.
enum SubjectReference: Hashable, Sendable {
  /// Of the framework as a whole.
  case framework

  /// Of a member that is named or spoken of.
  case member(SetExpression.Kind, MemberReference)

  /// Of the context's own partner or place, or of the measure that is being computed.
  case present(SetExpression.Kind)
}

/// Another place, partner, group or time.
struct Move: Sendable {
  var partner: MemberReference?
  var place: MemberReference?
  var group: MemberReference?
  var time: TimePoint?

  /// The measure that is spoken of, whose baseline and target are meant.
  var measure: MeasureReference?
}

/// Partners, places, measures or outcomes, narrowed; its member is kept in a slot.
struct SetPlan: Sendable {
  /// How many sets may be nested in one expression.
  static let mostNested = 8

  enum Filter: Sendable {
    case inPlace(MemberReference)
    case ofOutcome(MemberReference)
    case ownedBy(MemberReference)
    case suppliedBy(MemberReference)
    case role(Role, MemberReference)
    case withSame([String])
  }

  var kind: SetExpression.Kind
  var filters: [Filter]
  var slot: Int
  var condition: ConditionPlan?

  /// Whether the members are the same at all times.
  var isTimeless: Bool { condition?.isTimeless ?? true }
}
