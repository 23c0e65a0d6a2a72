import AccountabilityRules

extension Supposing {
  /// A change of one row of a source's table.
  struct Edit {
    enum Change {
      /// Cells of a row have other values.
      case set(row: Int, [Int: Cell])

      /// A return is there that was not.
      case add([Int: Cell])

      /// A return is not there, with all its revisions.
      case remove
    }

    let source: Int

    /// The place, partner, period and measure that the row is about.
    let context: Context
    let period: Period
    let change: Change

    func apply(to table: inout ReturnsTable, asOf date: CalendarDate) {
      switch change {
      case .set(let row, let cells):
        for (field, cell) in cells { table.set(cell, row: row, field: field) }
      case .add(let cells):
        let key = (context.place, context.partner, context.measure)
        table.add(key, period, received: date, cells)
      case .remove:
        let keep = (0..<table.count).map { row in
          !(table.places[row] == context.place && table.partners[row] == context.partner
            && table.periods[row] >= 0 && table.periodValues[Int(table.periods[row])] == period)
        }
        table.filter(keep)
      }
    }

    /// What changes, for people.
    func figures(in engine: Engine) -> [SupposedFigure] {
      let source = engine.source(source)
      switch change {
      case .set(let row, let cells):
        return cells.keys.sorted().compactMap { field in
          let before = source.table.columns[field]?[row]
          guard before != cells[field] else { return nil }
          let number = source.table.columns[field]?.number(row)
          return figure(field, number, cells[field], source, engine)
        }
      case .add(let cells):
        return cells.keys.sorted().map { figure($0, nil, cells[$0], source, engine) }
      case .remove: return [figure(nil, nil, nil, source, engine)]
      }
    }

    private func figure(
      _ field: Int?,
      _ before: ExactNumber?,
      _ after: Cell?,
      _ source: SourceRows,
      _ engine: Engine
    ) -> SupposedFigure {
      let framework = engine.plan.framework
      var value: ExactNumber?
      var reason: MissingReason?
      switch after {
      case .number(let number)?: value = number
      case .missing(let missing)?: reason = missing
      case .text?, .date?, .yesNo?: break
      case nil: reason = source.statusOfAbsence(in: period)
      }
      return SupposedFigure(
        source: source.source.name.name,
        field: field.map { source.source.fields[$0].name.name },
        place: framework.places.isEmpty ? nil : framework.places[context.place].name.name,
        partner: context.partner < 0 ? nil : framework.partners[context.partner].name.name,
        period: period,
        before: before,
        after: value,
        reason: reason
      )
    }
  }
}
