// Expressions in sources: which rows are taken, and what fields are computed from.

extension ExpressionCheck {
  mutating func source(_ source: Source) {
    var scope = Scope.results
    scope.source = source
    for stated in source.clauses {
      switch stated.clause {
      case .rows(_, let condition), .headingsWhere(let condition), .check(let condition):
        wantCondition(condition, in: scope)
      case .field(let field):
        if let formula = field.formula { self.formula(formula, of: field, in: scope) }
      case .suppliedBy, .timing, .separator, .decimal, .encoding, .skip, .headings, .dated,
        .ignoredColumns, .missing, .checkParts, .common:
        break
      }
    }
  }

  private mutating func formula(_ formula: Node, of field: Field, in scope: Scope) {
    guard field.type != .yesNo else { return wantCondition(formula, in: scope) }
    let name = Node(.name(field.name.name), at: field.name.origin)
    if let codes = codes(of: name, in: scope), isAmong(codes, formula, in: scope) { return }
    let meaning = meaning(of: name, in: scope)
    compare(meaning, to: formula, at: formula.origin, in: scope, what: "a computed field")
  }
}
