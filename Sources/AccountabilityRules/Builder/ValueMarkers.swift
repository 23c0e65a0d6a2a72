// What an expression's value is. The types have no values of their own: they stand in
// `Expression<…>` alone, so that the compiler refuses what makes no sense.

/// A number: a plain one, a count, a share, a rate, an amount of money or a duration.
///
/// Swift's compiler tells numbers from other things; what kind of number an expression has is a matter
/// for the framework's check, which tells text and builder alike.
public enum NumberValue {}

/// Yes or no; over results also undecided, or not applicable.
public enum Condition {}

/// Words: a text of a source, a label of a rating, an attribute.
public enum TextValue {}

/// A day.
public enum DateValue {}

/// A period.
public enum PeriodValue {}

/// An organisation or group that can act on an outcome.
public enum PartnerValue {}

/// A population's area.
public enum PlaceValue {}

/// A condition of well-being.
public enum OutcomeValue {}

/// What follows from results.
public enum ConsequenceValue {}

/// A measure as a thing that a row speaks of, not its value.
public enum MeasureValue {}

/// Whom records are about.
public enum PersonValue {}

/// A record, named by its key.
public enum RowValue {}

/// A code of a list.
public enum CodeValue {}

/// What has an order that `<` can ask for.
///
/// A protocol, so that each sign is declared once and demands the same type on both sides.
public protocol OrderedValue {}

extension NumberValue: OrderedValue {}
extension DateValue: OrderedValue {}
extension PeriodValue: OrderedValue {}
