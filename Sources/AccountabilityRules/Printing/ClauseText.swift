/// How each clause is written on its line.
package enum ClauseText {
  package static func head(_ keyword: String, _ name: Reference, _ title: String?) -> String {
    let title = title.map { " " + Writing.text($0) } ?? ""
    return "\(keyword) \(Writing.name(name.name))\(title)"
  }

  package static func header(_ clause: HeaderClause) -> String {
    switch clause {
    case .language(let number): "language \(number)"
    case .version(let version): "version \(version)"
    case .replaces(let version, let reason):
      "replaces \(version) because \(Writing.text(reason))"
    case .vision(let text): "vision \(Writing.text(text))"
    case .agreed(let partners, let date): "agreed by \(Writing.references(partners)) on \(date)"
    case .treat(let check, let level, let reason):
      "treat \(Writing.name(check.name)) as \(level.rawValue) because \(Writing.text(reason))"
    case .treatWith(let check, let name, let number, let reason):
      "treat \(Writing.name(check.name)) with \(Writing.name(name.name)) \(number.clause.text)"
        + " because \(Writing.text(reason))"
    case .common(let clause): common(clause)
    }
  }

  package static func common(_ clause: CommonClause) -> String {
    switch clause {
    case .because(let reason): "because \(Writing.text(reason))"
    case .reference(let text): "reference \(Writing.text(text))"
    case .written(let who, let date): "written by \(Writing.text(who))\(on(date))"
    case .checked(let who, let date): "checked by \(Writing.text(who))\(on(date))"
    case .review(let date): "review by \(date)"
    case .allow(let code, let place, let reason):
      "allow \(Writing.name(code.name))"
        + (place.map { " in \(Writing.name($0.name))" } ?? "") + " because \(Writing.text(reason))"
    }
  }

  package static func on(_ date: CalendarDate?) -> String { date.map { " on \($0)" } ?? "" }

  package static func calendar(_ calendar: Calendar) -> String {
    let start = calendar.start == calendar.yearKind.usualStart ? "" : " from \(calendar.start.name)"
    return "calendar \(calendar.yearKind.rawValue) \(calendar.grain.plural)\(start)"
  }

  package static func entity(
    _ keyword: String,
    _ name: Reference,
    _ title: String?,
    _ parts: [Stated<EntityClause>]
  ) -> String {
    ([head(keyword, name, title)] + parts.map { entityPart($0.clause) }).joined(separator: " ")
  }

  private static func entityPart(_ part: EntityClause) -> String {
    switch part {
    case .sector(let sector): "sector \(Writing.name(sector.name))"
    case .within(let place): "within \(Writing.name(place.name))"
    case .code(let codes): "code \(Writing.texts(codes))"
    case .with(let name, let value): with(name, value)
    case .from(let date): "from \(date)"
    case .until(let date): "until \(date)"
    case .replaces(let names): "replaces \(Writing.references(names))"
    }
  }

  private static func with(_ name: Reference, _ value: Node) -> String {
    "with \(Writing.name(name.name)) \(NodePrinter.text(value))"
  }

  package static func policy(_ clause: PolicyClause) -> String {
    switch clause {
    case .missing(let policy): "missing \(Writing.missing(policy))"
    case .coverage(let bound): coverage(bound)
    case .interval(let interval): self.interval(interval)
    case .rounding(let rounding): "round \(Writing.rounding(rounding))"
    case .ties(let ties): "ties \(ties.words)"
    case .quantiles(let method): "quantiles by \(Writing.name(method.name))"
    case .publish(let bound, let step):
      "publish counts \(Writing.bound(bound))" + (step.map { ", rounded to \($0.text)" } ?? "")
    case .publishWithSecondarySuppression: "publish with secondary suppression"
    case .publishTo(let partners): "publish to \(Writing.references(partners))"
    case .refuseSources(let share): "refuse sources above \(share.text) unread"
    case .common(let clause): common(clause)
    }
  }

  private static func interval(_ interval: IntervalMethod) -> String {
    "interval \(interval.level.text) by \(Writing.name(interval.method.name))"
  }

  private static func timing(_ timing: Timing) -> String {
    "every \(timing.grain.rawValue)" + (timing.reach.map { " over \($0)" } ?? "")
      + (timing.due.map { " due \($0) after" } ?? "")
  }

  private static func coverage(_ bound: Bound) -> String {
    "coverage \(Writing.boundBeforeOf(bound)) of expected returns"
  }

  // MARK: Codes

  package static func codesHead(_ list: Codes) -> String {
    head("codes", list.name, list.statedTitle) + (list.ends.map { " \($0.rawValue) first" } ?? "")
  }

  package static func codes(_ clause: CodesClause) -> String {
    switch clause {
    case .code(let code): self.code(code)
    case .common(let clause): common(clause)
    }
  }

  private static func code(_ code: Code) -> String {
    let sign =
      switch code.sign {
      case .name(let name): Writing.codeName(name)
      case .number: code.name
      }
    let title = code.title.map { " " + Writing.text($0) } ?? ""
    let texts = code.texts.isEmpty ? "" : " from \(Writing.texts(code.texts))"
    return sign + title + texts + (code.says.map { " says \(Writing.text($0))" } ?? "")
  }

  // MARK: Sources

  package static func source(_ clause: SourceClause) -> String {
    switch clause {
    case .suppliedBy(let partners): "supplied by \(Writing.references(partners))"
    case .timing(let timing): self.timing(timing)
    case .separator(let text): "separator \(Writing.text(text))"
    case .decimal(let text): "decimal \(Writing.text(text))"
    case .encoding(let encoding): "encoding \(encoding.rawValue)"
    case .skip(let count): "skip \(count) rows"
    case .headings(let count): "headings \(count) rows"
    case .headingsWhere(let condition): "headings where \(NodePrinter.condition(condition))"
    case .ignoredColumns(let paths):
      "ignore columns \(paths.map(heading).joined(separator: ", "))"
    case .dated(let field): "dated by \(Writing.name(field.name))"
    case .rows(let choice, let condition):
      "\(choice.rawValue) rows where \(NodePrinter.condition(condition))"
    case .check(let condition): "check \(NodePrinter.condition(condition))"
    case .checkParts(let parts): self.parts(parts)
    case .field(let field): self.field(field)
    case .missing(let texts, let reason, let fields):
      "missing \(Writing.texts(texts)) = \(reason.rawValue)"
        + (fields.isEmpty ? "" : " in \(Writing.references(fields))")
    case .common(let clause): common(clause)
    }
  }

  private static func parts(_ parts: PartsOfWhole) -> String {
    let whole =
      switch parts.whole {
      case .text(let text): Writing.text(text)
      case .code(let name): Writing.name(name.name)
      }
    return "check parts of \(Writing.name(parts.field.name)) make \(whole)"
      + (parts.figures.isEmpty ? "" : " in \(Writing.references(parts.figures))")
      + (parts.tolerance.map { " within \($0.text)" } ?? "")
  }

  private static func field(_ field: Field) -> String {
    var text = "\(Writing.fieldName(field.name.name)) \(fieldType(field.type))"
    if field.isSnapshot { text += " snapshot" }
    if field.isOptional { text += " optional" }
    if field.isCarried { text += " carried" }
    text += origin(field.origin)
    if !field.spellings.isEmpty {
      text += " as \(field.spellings.map(spelling).joined(separator: ", "))"
    }
    if !field.map.isEmpty { text += " { \(field.map.map(mapEntry).joined(separator: ", ")) }" }
    return text
  }

  private static func origin(_ origin: FieldOrigin) -> String {
    switch origin {
    case .columns(let paths):
      paths.isEmpty ? "" : " from \(paths.map(heading).joined(separator: ", "))"
    case .position(let number): " from column \(number)"
    case .heading: " from heading"
    case .file(let name): " from file \(Writing.text(name))"
    case .computed(let node): " = \(NodePrinter.condition(node))"
    }
  }

  package static func heading(_ path: HeadingPath) -> String {
    path.parts.map(Writing.text).joined(separator: " / ")
  }

  package static func fieldType(_ type: Field.FieldType) -> String {
    switch type {
    case .text: "text"
    case .number: "number"
    case .count: "count"
    case .share: "share"
    case .percent: "percent"
    case .money(let currency): "money \(Writing.name(currency))"
    case .date: "date"
    case .period: "period"
    case .yesNo: "yes-no"
    case .place: "place"
    case .partner: "partner"
    case .measure: "measure"
    case .received: "received"
    case .part(let part, let field): "\(part.rawValue) of \(Writing.name(field.name))"
    case .rating(let part): part.rawValue
    case .status(let field): "status of \(Writing.name(field.name))"
    case .person: "person"
    case .key: "key"
    case .row(let source): "row of \(Writing.name(source.name))"
    case .oneOf(let codes): "one of \(codes.map { Writing.name($0.name) }.joined(separator: ", "))"
    case .code(let list): Writing.typeName(list.name)
    }
  }

  private static func spelling(_ spelling: Spelling) -> String {
    var words = [Writing.text(spelling.pattern)]
    if let kind = spelling.yearKind { words.append(kind.rawValue) }
    if let grain = spelling.grain {
      words.append(spelling.isPooled ? grain.plural : grain.rawValue)
    }
    return words.joined(separator: " ")
  }

  private static func mapEntry(_ entry: MapEntry) -> String {
    let meaning =
      switch entry.meaning {
      case .name(let name): Writing.name(name.name)
      case .text(let text): Writing.text(text)
      case .yesNo(let isYes): isYes ? "yes" : "no"
      case .number(let number): number.text
      case .date(let date): date.description
      case .missing(let reason): reason.rawValue
      }
    return "\(Writing.texts(entry.texts)) = \(meaning)"
  }

  // MARK: Outcomes and measures

  package static func outcome(_ clause: OutcomeClause) -> String {
    switch clause {
    case .role(let role, let partners): "\(role.rawValue) \(Writing.references(partners))"
    case .heardThrough(let partners): "heard through \(Writing.references(partners))"
    case .within(let outcome): "within \(Writing.name(outcome.name))"
    case .state(let state, let condition):
      "\(state.rawValue) when \(NodePrinter.condition(condition))"
    case .with(let name, let value): with(name, value)
    case .common(let clause): common(clause)
    }
  }

  package static func measureHead(_ measure: Measure) -> String {
    head("measure", measure.name, measure.statedTitle)
      + (measure.definition.map { " = \(NodePrinter.text($0))" } ?? "")
  }

  package static func measure(_ clause: MeasureClause) -> String {
    switch clause {
    case .kind(let kind, let uses):
      ([kind.rawValue] + uses.map(\.rawValue)).joined(separator: " ")
    case .balances(let measures): "balances \(Writing.references(measures))"
    case .contributes(let outcomes): "contributes to \(Writing.references(outcomes))"
    case .direction(let direction): self.direction(direction)
    case .unit(let unit): "unit \(Writing.text(unit))"
    case .decimals(let decimals): "decimals \(decimals)"
    case .range(let low, let high, let isWhole):
      "range \(NodePrinter.sum(low)) to \(NodePrinter.sum(high))\(isWhole ? " whole" : "")"
    case .timing(let timing): self.timing(timing)
    case .groups(let names): "by \(Writing.references(names))"
    case .denominator(let bound): "denominator \(Writing.bound(bound))"
    case .missing(let policy): "missing \(Writing.missing(policy))"
    case .coverage(let bound): coverage(bound)
    case .interval(let interval): self.interval(interval)
    case .baseline(let time): "baseline \(Writing.time(time))"
    case .realChange(let change): "real change \(Writing.realChange(change))"
    case .target(let target):
      "target \(Writing.bound(target.bound))" + (target.by.map { " by \(Writing.time($0))" } ?? "")
    case .milestone(let bound, let time):
      "milestone \(Writing.bound(bound)) by \(Writing.time(time))"
    case .trajectory(let shape): "trajectory \(shape.rawValue)"
    case .rated(let raters, let rubric):
      "rated by \(raters.map(\.rawValue).joined(separator: ", "))"
        + (rubric.map { " against \(Writing.name($0.name))" } ?? "")
    case .ownedBy(let partners): "owned by \(Writing.references(partners))"
    case .suppliedBy(let partners): "supplied by \(Writing.references(partners))"
    case .with(let name, let value): with(name, value)
    case .common(let clause): common(clause)
    }
  }

  private static func direction(_ direction: Direction) -> String {
    switch direction {
    case .higherIsBetter: "higher is better"
    case .lowerIsBetter: "lower is better"
    case .neitherIsBetter: "neither is better"
    case .betweenIsBetter(let range):
      "between \(NodePrinter.sum(range.low)) and \(NodePrinter.sum(range.high)) is better"
    }
  }

  // MARK: Ratings, rules and tests

  package static func ratingHead(_ rating: RatingScale) -> String {
    head("rating", rating.name, rating.statedTitle)
      + subjects(rating.subjects)
      + (rating.value.map { " on \(NodePrinter.sum($0))" } ?? "")
  }

  /// ` for partners, measures`.
  static func subjects(_ sets: [SetExpression]) -> String {
    guard sets.count > 1 else {
      return sets.first.map { " for \(Writing.setBeforeMore($0))" } ?? ""
    }
    return " for \(sets.map(Writing.setInList).joined(separator: ", "))"
  }

  package static func rating(_ clause: RatingClause) -> String {
    switch clause {
    case .bestToWorst(let labels): "best to worst \(Writing.texts(labels))"
    case .ends(let ends): "\(ends.rawValue) first"
    case .inOrder: "in order"
    case .distinguishByInterval: "distinguish by interval"
    case .label(let label, let condition): "\(Writing.text(label)) \(labelCondition(condition))"
    case .gate(let gate):
      "gate \(Writing.name(gate.name.name)) \(effect(gate.effect)) "
        + "when \(NodePrinter.condition(gate.condition))"
    case .common(let clause): common(clause)
    }
  }

  static func labelCondition(_ condition: LabelCondition) -> String {
    switch condition {
    case .bound(let bound): Writing.bound(bound)
    case .when(let node): "when \(NodePrinter.condition(node))"
    case .otherwise: "otherwise"
    }
  }

  private static func effect(_ effect: LabelGate.Effect) -> String {
    switch effect {
    case .noBetter(let label): "no better than \(Writing.text(label))"
    case .noWorse(let label): "no worse than \(Writing.text(label))"
    case .becomes(let label): "becomes \(Writing.text(label))"
    case .undecided: "undecided"
    }
  }

  package static func rule(_ clause: RuleClause) -> String {
    switch clause {
    case .forEach(let sets): "for \(sets.map(Writing.setInList).joined(separator: ", "))"
    case .when(let node): "when \(NodePrinter.condition(node))"
    case .require(let node): "require \(NodePrinter.condition(node))"
    case .forbid(let node): "forbid \(NodePrinter.condition(node))"
    case .auditedBy(let partners): "audited by \(Writing.references(partners))"
    case .then(let response): self.response(response)
    case .common(let clause): common(clause)
    }
  }

  package static func cohort(_ cohort: Cohort) -> String {
    "\(head("cohort", cohort.name, cohort.statedTitle)) = persons in \(Writing.rows(cohort.rows))"
  }

  package static func operand(_ node: Node) -> String { NodePrinter.text(node) }

  package static func cell(_ cell: TableCell) -> String {
    switch cell.content {
    case .empty: ""
    case .value(let node): NodePrinter.sum(node)
    case .missing(let reason): reason.rawValue
    }
  }

  /// The rows of a table, its columns padded to one width.
  package static func rows(_ table: CellTable) -> [String] {
    let cells = [table.headings.map(\.name)] + table.rows.map { $0.map(cell) }
    return paddedRows(cells)
  }

  package static func paddedRows(_ rows: [[String]]) -> [String] {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        cell + String(repeating: " ", count: widths[column] - cell.count)
      }
      return "| \(cells.joined(separator: " | ")) |"
    }
  }
}
