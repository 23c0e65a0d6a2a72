import AccountabilityRules

/// The rows from which a measure's figure is added up: what partners returned, and could have returned otherwise.
///
/// It is what stands above the line of a share or rate, or the whole of a sum. What stands below the line stays
/// as it is.
struct ReturnedFigure {
  /// One row, with its figure.
  struct Part {
    /// The place, partner and period that the row is about.
    let context: Context

    /// The row's position in its table; `nil` where a return is expected and not there.
    let row: Int?

    /// The figure; `nil` where it is missing.
    let value: ExactNumber?

    /// What stands below the line in the same row; `nil` where nothing does, or it is missing.
    let whole: ExactNumber?
  }

  let measure: Int
  let source: Int

  /// The field of the figure, by its position in the source.
  let field: Int

  /// The field of what stands below the line, where it is one of the same source.
  let wholeField: Int?

  /// The fields of the counts that a returned figure has beside it.
  let counts: Aggregate.Parts?
  let parts: [Part]

  /// What stands below the line in all rows together; `nil` where a row lacks it.
  var whole: ExactNumber? {
    let wholes = parts.compactMap(\.whole)
    return wholes.count == parts.count ? ExactNumber.sum(wholes) : nil
  }
}

/// What a measure's figure is, if partners return it.
struct FigureForm {
  let aggregate: Int

  /// What stands below the line of a share or rate.
  let whole: NumberPlan?

  /// What the quotient is multiplied by: 1,000 for a rate per 1,000.
  let scale: ExactNumber

  /// Why no partner returns it.
  enum Absence: Error {
    /// It is made of other measures, scores or several figures.
    case computed

    /// It is counted from records.
    case records

    /// Rows are counted, or the least or the greatest of them is taken.
    case rows

    /// The field has a formula, or another field's formula reads it.
    case formula(String)
  }
}

extension Engine {
  /// What a measure's figure is, if partners return it.
  func figureForm(of measure: Int) -> Result<FigureForm, FigureForm.Absence> {
    guard let (index, whole, scale) = plan.measures[measure].definition?.figureForm else {
      return .failure(.computed)
    }
    let aggregate = plan.aggregates[index]
    guard aggregate.records == nil else { return .failure(.records) }
    guard aggregate.function == .sum || aggregate.function == .the, let field = aggregate.field
    else { return .failure(.rows) }
    if let name = plan.framework.sources[aggregate.source].formula(about: field) {
      return .failure(.formula(name))
    }
    return .success(FigureForm(aggregate: index, whole: whole, scale: scale))
  }

  /// The rows behind a measure's figure of a partner, at a place and whatever lies within it.
  func returned(_ form: FigureForm, of measure: Int, at context: Context) -> ReturnedFigure {
    let aggregate = plan.aggregates[form.aggregate]
    let source = source(aggregate.source)
    var wholeField: Int?
    if case .aggregate(let below)? = form.whole?.form,
      plan.aggregates[below].source == source.index,
      plan.aggregates[below].condition == aggregate.condition
    {
      wholeField = plan.aggregates[below].field
    }
    var parts: [ReturnedFigure.Part] = []
    for leaf in leaves(of: source, at: own(context, measure)) {
      let rows = counted(by: aggregate, in: source, at: leaf)
      if rows.isEmpty {
        parts.append(ReturnedFigure.Part(context: leaf, row: nil, value: nil, whole: nil))
      }
      for row in rows {
        parts.append(
          ReturnedFigure.Part(
            context: leaf,
            row: row,
            value: aggregate.field.flatMap { source.table.columns[$0]?.number(row) },
            whole: wholeField.flatMap { source.table.columns[$0]?.number(row) }
          )
        )
      }
    }
    return ReturnedFigure(
      measure: measure,
      source: source.index,
      field: aggregate.field ?? 0,
      wholeField: wholeField,
      counts: aggregate.parts,
      parts: parts
    )
  }

  /// A place, or those within it, at which a partner's return is there or expected.
  func leaves(of source: SourceRows, at context: Context) -> [Context] {
    let isThere = source.hasRow(
      measure: context.measure,
      place: context.place,
      partner: context.partner,
      period: context.period
    )
    let isExpected = source.isExpected(
      place: context.place,
      partner: context.partner,
      period: context.period
    )
    guard !isThere, !isExpected else { return [context] }
    return places.children(of: context.place).flatMap { child in
      var inner = context
      inner.place = child
      return leaves(of: source, at: inner)
    }
  }

  /// The rows of a cell that an aggregate takes.
  private func counted(
    by aggregate: Aggregate,
    in source: SourceRows,
    at context: Context
  ) -> [Int] {
    let rows = source.rows(
      measure: context.measure,
      place: context.place,
      partner: context.partner,
      period: context.period
    )
    guard let condition = aggregate.condition else { return rows }
    return rows.filter { row in
      if case .yes = truth(condition, ofRow: row, source) { return true }
      return false
    }
  }
}

extension NumberPlan {
  /// The aggregate above the line, what stands below it, and what the quotient is multiplied by.
  fileprivate var figureForm: (aggregate: Int, whole: NumberPlan?, scale: ExactNumber)? {
    switch form {
    case .aggregate(let index): return (index, nil, .one)
    case .ratio(let part, let whole, let scale):
      guard case .aggregate(let index) = part.form else { return nil }
      return (index, whole, scale)
    case .arithmetic(.divide, let part, let whole):
      guard case .aggregate(let index) = part.form else { return nil }
      return (index, whole, .one)
    case .constant, .measure, .part, .outcomeCoverage, .sharedAmount, .elsewhere, .negated,
      .arithmetic, .rounded, .orElse, .countMembers, .statistic, .rank, .standardised, .elapsed,
      .derived, .attribute, .parameter:
      return nil
    }
  }
}

extension Source {
  /// The field whose formula has to do with a field: the field itself, or one that is computed from it.
  func formula(about field: Int) -> String? {
    let name = fields[field].name.name
    return fields.first { other in
      guard let formula = other.formula else { return false }
      var reads = other.name.name == name
      formula.visit { if case .name(name) = $0.form { reads = true } }
      return reads
    }?.name.name
  }
}
