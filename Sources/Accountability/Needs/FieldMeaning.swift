import AccountabilityRules

/// What a cell of a field holds, in words.
struct FieldMeaning {
  private let framework: Framework
  private let source: Source

  init(_ framework: Framework, _ source: Source) {
    self.framework = framework
    self.source = source
  }

  func words(_ type: Field.FieldType) -> String {
    switch type {
    case .period: "the \(source.timing?.grain.rawValue ?? "period") that the row is about"
    case .place: "the place that the row is about"
    case .partner: "the partner that the row is about"
    case .measure: "the measure that the row is about"
    case .received: "the day on which the return came in"
    case .text: "a text"
    case .number: "a number"
    case .count: "a whole number from 0 upwards"
    case .share: "a number from 0 to 1"
    case .percent: "a number from 0 to 100"
    case .money(let currency): "an amount in \(currency)"
    case .date: "a date"
    case .yesNo: "yes or no"
    case .part(let part, let figure): words(part, of: figure)
    case .status(let figure): "why '\(figure.name)' is missing, where it is"
    case .rating(.rater): "who gave the rating"
    case .rating(.reason): "why the rating was given"
    case .person: "whom the row is about, by a pseudonym"
    case .key: "what tells the row from all others"
    case .row(let other): "a row of '\(other.name)', by its key"
    case .oneOf(let codes): "one of \(codes.map(\.name).joined(separator: ", "))"
    case .code(let list): words(ofCodes: list)
    }
  }

  private func words(_ part: ObservationPart, of figure: Reference) -> String {
    switch part {
    case .numerator, .denominator: "the \(part.rawValue) of '\(figure.name)'"
    case .lower, .upper: "the \(part.rawValue) end of the interval of '\(figure.name)'"
    }
  }

  private func words(ofCodes list: Reference) -> String {
    guard let codes = framework.codes.first(where: { $0.name.name == list.name }) else {
      return "a code of '\(list.name)'"
    }
    return "one of \(codes.codes.map(\.name).joined(separator: ", ")) (\(codes.title))"
  }
}
