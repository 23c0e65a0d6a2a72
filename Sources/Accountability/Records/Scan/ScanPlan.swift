import AccountabilityRules

/// How the fields of a plain file of records are read, block by block: a file in UTF-8 with one row of
/// headings, each of whose rows is a record of its own.
///
/// What a row says is asked of its cells' texts, and each text that repeats is asked once.
struct ScanPlan: Sendable {
  /// What is made of a field's cells.
  enum Role: Hashable, Sendable {
    /// Texts that repeat: each is read once, and known again.
    case words

    /// Numbers, compared with a few limits in parts of a scale.
    case number(DecimalScale, limits: [Int])

    /// Texts that tell persons or things apart.
    case key

    /// Texts of which nothing is asked but that they are there.
    case text
  }

  struct Column: Sendable {
    /// The field's position in the source.
    var field: Int

    /// The position of its column in the file.
    var column: Int
    var role: Role

    /// Conditions of this field alone that tell its values apart.
    var atoms: [Node] = []

    /// Whether its values themselves are told apart: other fields stand beside it in a condition.
    var isByValue = false

    /// Whether it is asked if the value is known.
    var isPresence = false

    /// Whether something is asked of the field that a class of rows answers.
    var tellsRowsApart: Bool { !atoms.isEmpty || isByValue || isPresence }
  }

  let demand: RecordDemand
  let columns: [Column]

  /// The fields whose numbers are added up or kept, and those of which is kept what tells values apart.
  let numberFields: [Int]
  let keyFields: [Int]

  /// How many cells a row has.
  let width: Int
  let separator: UInt8

  /// Readers of the fields, which have learnt nothing yet.
  let readers: [FieldReader]

  /// The plan for a file below some headings; `nil` where it has to be read row by row.
  init?(_ demand: RecordDemand, _ layout: SheetLayout, readers: [FieldReader], separator: UInt8) {
    let source = demand.source
    guard source.isScannable, source.decimalSign == UInt8(ascii: "."), layout.readings.count == 1,
      layout.refusedReadings == 0,
      let reading = layout.readings.first, reading.texts.isEmpty
    else { return nil }
    var columns: [Column] = []
    for (index, field) in source.fields.enumerated() where field.formula == nil {
      guard reading.columns[index] >= 0, let role = ScanPlan.role(of: field, index, demand) else {
        return nil
      }
      columns.append(Column(field: index, column: reading.columns[index], role: role))
    }
    guard ScanPlan.tellApart(&columns, demand) else { return nil }
    self.demand = demand
    self.columns = columns
    self.readers = readers
    self.separator = separator
    width = layout.width
    numberFields = ScanPlan.unique(demand.uses.filter { $0.kind != .keys }.map(\.field))
    keyFields = ScanPlan.unique(demand.uses.filter { $0.kind == .keys }.map(\.field))
    guard (numberFields + keyFields).allSatisfy({ source.fields[$0].formula == nil }),
      demand.framework.places.count < ScanGroup.most,
      demand.framework.partners.count < ScanGroup.most
    else { return nil }
  }

  private static func unique(_ fields: [Int]) -> [Int] { Set(fields).sorted() }

  private static func role(of field: Field, _ index: Int, _ demand: RecordDemand) -> Role? {
    let isKey = demand.uses.contains { $0.field == index && $0.kind == .keys }
    switch field.type {
    case .place, .partner, .period, .date, .yesNo, .oneOf, .code: return .words
    case .number, .count, .money:
      guard !isKey, field.spellings.isEmpty else { return nil }
      return .number(DecimalScale(for: field.type), limits: [])
    case .person: return field.spellings.isEmpty ? .key : nil
    case .text:
      guard field.spellings.isEmpty else { return nil }
      return isKey ? .key : .text
    case .share, .percent, .measure, .received, .part, .status, .rating, .key, .row: return nil
    }
  }

  // MARK: What tells rows apart

  /// Gives each column what is asked of it; false where a row must be looked at as a whole.
  private static func tellApart(_ columns: inout [Column], _ demand: RecordDemand) -> Bool {
    for condition in demand.conditions {
      for atom in condition.atoms {
        let fields = demand.source.fieldsBehind(atom)
        for field in fields {
          guard let index = columns.firstIndex(where: { $0.field == field }) else { return false }
          guard columns[index].ask(atom, isAlone: fields.count == 1 && atom.isPlain, demand) else {
            return false
          }
        }
      }
    }
    for field in demand.presences {
      guard let index = columns.firstIndex(where: { $0.field == field }) else { return false }
      columns[index].isPresence = true
    }
    // A figure that is computed may be one that its field cannot hold: its inputs decide.
    for field in demand.source.fields {
      guard let formula = field.formula else { continue }
      for input in demand.source.fieldsBehind(formula) {
        guard let index = columns.firstIndex(where: { $0.field == input }) else { return false }
        guard columns[index].askForValue() else { return false }
      }
    }
    return true
  }
}

extension ScanPlan.Column {
  /// Notes that a condition asks for the field; false where it cannot be answered here.
  fileprivate mutating func ask(_ atom: Node, isAlone: Bool, _ demand: RecordDemand) -> Bool {
    guard isAlone else { return askForValue() }
    if !atoms.contains(atom) { atoms.append(atom) }
    switch role {
    case .words: return true
    case .text, .key:
      // Texts that are compared repeat; who is asked for by a pseudonym is not.
      guard role == .text else { return atom.asksOnlyWhetherKnown }
      role = .words
      return true
    case .number(let scale, var limits):
      guard let numbers = atom.limits else { return false }
      for number in numbers {
        guard let limit = scale.scaled(number), limit != .max, limit > .min + 1 else {
          return false
        }
        if !limits.contains(limit) { limits.append(limit) }
      }
      role = .number(scale, limits: limits.sorted())
      return true
    }
  }

  /// Notes that the value itself is asked for.
  fileprivate mutating func askForValue() -> Bool {
    isByValue = true
    switch role {
    case .words: return true
    case .number, .text:
      role = .words
      return true
    case .key: return false
    }
  }
}

extension Node {
  /// The parts of a condition that are joined by `and`, `or` and `not`.
  fileprivate var atoms: [Node] {
    switch form {
    case .all(let terms), .any(let terms): terms.flatMap(\.atoms)
    case .not(let inner): inner.atoms
    default: [self]
    }
  }

  /// Whether a field stands alone on one side, and values that are written out on the other.
  fileprivate var isPlain: Bool {
    switch form {
    case .name: true
    case .predicate(let inner, _, _): inner.isName
    case .equal(let left, let right, _), .comparison(_, let left, let right),
      .standing(let left, _, let right):
      left.isName || right.isName
    case .oneOf(let left, _, _), .between(let left, _, _, _): left.isName
    default: false
    }
  }

  private var isName: Bool { if case .name = form { true } else { false } }

  fileprivate var asksOnlyWhetherKnown: Bool {
    if case .predicate = form { true } else { false }
  }

  /// The numbers that a field is compared with; `nil` where something else is.
  fileprivate var limits: [ExactNumber]? {
    switch form {
    case .predicate: []
    case .comparison(_, let left, let right), .equal(let left, let right, _):
      (left.isName ? right : left).literalValue.map { [$0] }
    case .between(_, let low, let high, _):
      low.literalValue.flatMap { first in high.literalValue.map { [first, $0] } }
    default: nil
    }
  }
}

extension Source {
  /// The positions of the fields from which an expression is computed, through other fields too; those with a
  /// formula of their own aside.
  func fieldsBehind(_ node: Node) -> Set<Int> {
    var found: Set<Int> = []
    var seen: Set<Int> = []
    collect(node, &found, &seen)
    return found
  }

  private func collect(_ node: Node, _ found: inout Set<Int>, _ seen: inout Set<Int>) {
    node.visit { inner in
      guard case .name(let name) = inner.form, let field = fieldPosition(name),
        seen.insert(field).inserted
      else { return }
      if let formula = fields[field].formula {
        collect(formula, &found, &seen)
      } else {
        found.insert(field)
      }
    }
  }

  /// Whether a file of it is a plain table: nothing is skipped, carried down, chosen or looked up.
  var isScannable: Bool {
    guard kind == .records, encoding == .utf8, headingRows == 1, headingsCondition == nil else {
      return false
    }
    return clauses.allSatisfy { stated in
      switch stated.clause {
      case .rows, .check, .checkParts, .headingsWhere, .skip: false
      case .field(let field): !field.isCarried && !field.isOptional
      case .suppliedBy, .timing, .separator, .decimal, .encoding, .headings, .ignoredColumns,
        .dated, .missing, .common:
        true
      }
    }
  }
}
