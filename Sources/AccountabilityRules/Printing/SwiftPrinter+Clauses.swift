// The clauses of frameworks, entities, policies and sources.

extension SwiftPrinter {
  package mutating func header(_ clause: HeaderClause) -> String {
    switch clause {
    case .language(let number): return "Language(\(number))"
    case .version(let text): return "Version(\(SwiftWriting.text(text)))"
    case .replaces(let version, let reason):
      let texts = (SwiftWriting.text(version), SwiftWriting.text(reason))
      return "Replaces(\(texts.0), because: \(texts.1))"
    case .vision(let text): return "Vision(\(SwiftWriting.text(text)))"
    case .agreed(let names, let date):
      return "Agreed(by: \(references(names, .partner)), on: \(SwiftWriting.date(date)))"
    case .treat(let check, let level, let reason):
      let texts = (SwiftWriting.text(check.name), SwiftWriting.text(reason))
      return "Treat(\(texts.0), as: .\(level.rawValue), because: \(texts.1))"
    case .treatWith(let check, let name, let number, let reason):
      let texts = (SwiftWriting.text(check.name), SwiftWriting.text(name.name))
      return "Treat(\(texts.0), with: \(texts.1), \(SwiftWriting.number(number.clause)), "
        + "because: \(SwiftWriting.text(reason)))"
    case .common(let clause): return SwiftPrinter.common(clause)
    }
  }

  package static func common(_ clause: CommonClause) -> String {
    switch clause {
    case .because(let reason): "Because(\(SwiftWriting.text(reason)))"
    case .reference(let text): "ReferenceNote(\(SwiftWriting.text(text)))"
    case .written(let who, let date): "Written(by: \(SwiftWriting.text(who))\(on(date)))"
    case .checked(let who, let date): "Checked(by: \(SwiftWriting.text(who))\(on(date)))"
    case .review(let date): "Review(by: \(SwiftWriting.date(date)))"
    case .allow(let check, let place, let reason):
      "Allow(\(SwiftWriting.text(check.name))"
        + (place.map { ", in: \(SwiftWriting.text($0.name))" } ?? "")
        + ", because: \(SwiftWriting.text(reason)))"
    }
  }

  private static func on(_ date: CalendarDate?) -> String {
    date.map { ", on: \(SwiftWriting.date($0))" } ?? ""
  }

  package static func calendar(_ calendar: Calendar) -> String {
    let start =
      calendar.start == calendar.yearKind.usualStart ? "" : ", from: .\(calendar.start.name)"
    return "Calendar(.\(calendar.yearKind.rawValue), .\(calendar.grain.plural)\(start))"
  }

  // MARK: Entities

  package mutating func place(_ place: Place) -> String {
    let name = names.name(place.name.name, .place)
    return "Place(\(name)\(SwiftPrinter.title(place.statedTitle)))" + parts(place.clauses, .place)
  }

  package mutating func partner(_ partner: Partner) -> String {
    let name = names.name(partner.name.name, .partner)
    let head = "Partner(\(name)\(SwiftPrinter.title(partner.statedTitle))"
    // A sector is said in the brackets, any other parts behind them.
    guard case .sector(let sector) = partner.clauses.first?.clause else {
      return "\(head))" + parts(partner.clauses, .partner)
    }
    let rest = Array(partner.clauses.dropFirst())
    return "\(head), sector: \(SwiftWriting.text(sector.name)))" + parts(rest, .partner)
  }

  package static func title(_ title: String?) -> String {
    title.map { ", \(SwiftWriting.text($0))" } ?? ""
  }

  private mutating func parts(_ clauses: [Stated<EntityClause>], _ kind: SwiftKind) -> String {
    clauses.map { stated in
      switch stated.clause {
      case .sector(let name): ".sector(\(SwiftWriting.text(name.name)))"
      case .within(let name): ".within(\(reference(name, .place)))"
      case .code(let codes): ".code(\(SwiftWriting.texts(codes)))"
      case .with(let name, let value): ".with(\(attribute(name, value)))"
      case .from(let date): ".from(\(SwiftWriting.date(date)))"
      case .until(let date): ".until(\(SwiftWriting.date(date)))"
      case .replaces(let names): ".replaces(\(references(names, kind)))"
      }
    }.joined()
  }

  // MARK: Policy

  package mutating func policy(_ clause: PolicyClause) -> String {
    switch clause {
    case .missing(let policy): return missing(policy)
    case .coverage(let bound): return "Coverage(\(self.bound(bound)))"
    case .interval(let interval): return SwiftPrinter.interval(interval)
    case .rounding(let rounding): return "Round(\(SwiftWriting.rounding(rounding)))"
    case .ties(let ties): return "Ties(.\(ties.rawValue))"
    case .quantiles(let method): return "Quantiles(by: \(SwiftWriting.text(method.name)))"
    case .publishWithSecondarySuppression: return "Publish(with: .secondarySuppression)"
    case .publishTo(let names): return "Publish(to: \(references(names, .partner)))"
    case .refuseSources(let share):
      return "RefuseSources(above: \(SwiftWriting.number(share)))"
    case .publish(let bound, let step):
      let step = step.map { ", roundedTo: \(SwiftWriting.number($0))" } ?? ""
      return "Publish(counts: \(self.bound(bound))\(step))"
    case .common(let clause): return SwiftPrinter.common(clause)
    }
  }

  package static func interval(_ interval: IntervalMethod) -> String {
    let level = SwiftWriting.number(interval.level)
    return "Interval(\(level), by: \(SwiftWriting.text(interval.method.name)))"
  }

  package static func timing(_ timing: Timing) -> String {
    let reach = timing.reach.map { ", over: \(SwiftWriting.duration($0))" } ?? ""
    let due = timing.due.map { ", due: \(SwiftWriting.duration($0))" } ?? ""
    return "Every(.\(timing.grain.rawValue)\(reach)\(due))"
  }

  package mutating func missing(_ policy: MissingPolicy) -> String {
    let reasons = policy.reasons.map { SwiftWriting.reason($0) }.joined(separator: ", ")
    let start = reasons.isEmpty ? "" : reasons + ", "
    return switch policy.form {
    case .staysMissing: "MissingStaysMissing(\(reasons))"
    case .leftOut(let known): "MissingLeftOut(\(start)ifKnown: \(SwiftWriting.known(known)))"
    case .counts(let node, let reason):
      "MissingCounts(\(start)as: \(number(node)), because: \(SwiftWriting.text(reason)))"
    }
  }

  // MARK: Codes

  package mutating func codes(_ clause: CodesClause) -> String {
    switch clause {
    case .code(let code): return self.code(code)
    case .common(let clause): return SwiftPrinter.common(clause)
    }
  }

  private mutating func code(_ code: Code) -> String {
    var arguments =
      switch code.sign {
      case .name(let name): [names.name(name, .code)]
      case .number(let number): [SwiftWriting.number(NumberLiteral(number))]
      }
    if let title = code.title { arguments.append(SwiftWriting.text(title)) }
    if !code.texts.isEmpty { arguments.append("from: \(SwiftWriting.texts(code.texts))") }
    if let says = code.says { arguments.append("says: \(SwiftWriting.text(says))") }
    return "Code(\(arguments.joined(separator: ", ")))"
  }

  // MARK: Sources

  package mutating func source(_ clause: SourceClause, of source: String) -> String {
    switch clause {
    case .suppliedBy(let names): return "SuppliedBy(\(references(names, .partner)))"
    case .timing(let timing): return SwiftPrinter.timing(timing)
    case .separator(let text): return "Separator(\(SwiftWriting.text(text)))"
    case .decimal(let text): return "DecimalSign(\(SwiftWriting.text(text)))"
    case .encoding(let encoding): return "Encoding(.\(encoding))"
    case .skip(let count): return "Skip(rows: \(count))"
    case .headings(let count): return "Headings(rows: \(count))"
    case .headingsWhere(let node): return "Headings(where: \(condition(node)))"
    case .ignoredColumns(let paths):
      return "IgnoreColumns(\(paths.map(SwiftPrinter.heading).joined(separator: ", ")))"
    case .dated(let field): return "DatedBy(\(mixed([field])))"
    case .rows(.ignore, let node): return "IgnoreRows(where: \(condition(node)))"
    case .rows(.keep, let node): return "KeepRows(where: \(condition(node)))"
    case .check(let node): return "Check(\(condition(node)))"
    case .checkParts(let parts): return self.parts(parts)
    case .field(let field): return self.field(field, of: source)
    case .missing(let texts, let reason, let fields):
      let marks = texts.count == 1 ? SwiftWriting.texts(texts) : "[\(SwiftWriting.texts(texts))]"
      let list = fields.isEmpty ? "" : ", in: \(mixed(fields))"
      return "Missing(\(marks), \(SwiftWriting.reason(reason))\(list))"
    case .common(let clause): return SwiftPrinter.common(clause)
    }
  }

  private mutating func parts(_ parts: PartsOfWhole) -> String {
    let whole =
      switch parts.whole {
      case .text(let text): SwiftWriting.text(text)
      case .code(let name): names.name(name.name, .code)
      }
    let figures = parts.figures.isEmpty ? "" : ", in: \(mixed(parts.figures))"
    let tolerance = parts.tolerance.map { ", within: \(SwiftWriting.number($0))" } ?? ""
    return "CheckParts(of: \(mixed([parts.field])), make: \(whole)\(figures)\(tolerance))"
  }

  private mutating func field(_ field: Field, of source: String) -> String {
    let kind = names.kind(of: field)
    let start = constants[Constant(source, field)] ?? names.name(field.name.name, kind)
    let traits = SwiftPrinter.traits(of: field)
    if let formula = field.formula {
      return "\(start).defined(as: \(text(formula, kind)))\(traits)"
    }
    var (call, arguments) = SwiftPrinter.origin(field.origin)
    let spellings = field.spellings.map(SwiftPrinter.spelling).joined(separator: ", ")
    if !spellings.isEmpty { arguments.append("as: \(spellings)") }
    if call == "from", traits.isEmpty, field.columns.count == 1, arguments.count == 1,
      let values = values(field.map, kind)
    {
      return "\(start).from(\(arguments[0]), \(values))"
    }
    let readings = traits + field.map.map { "\n  " + reading($0, kind) }.joined()
    return "\(start).\(call)(\(arguments.joined(separator: ", ")))\(readings)"
  }

  /// What is said of a field behind its column.
  private static func traits(of field: Field) -> String {
    (field.isSnapshot ? ".snapshot" : "") + (field.isOptional ? ".optional" : "")
      + (field.isCarried ? ".carried" : "")
  }

  private static func origin(_ origin: FieldOrigin) -> (call: String, arguments: [String]) {
    switch origin {
    case .position(let number): ("fromColumn", ["\(number)"])
    case .columns(let paths): ("from", paths.map(heading))
    case .heading: ("fromHeading", [])
    case .file(let name): ("fromFile", [SwiftWriting.text(name)])
    case .computed: ("from", [])
    }
  }

  private static func heading(_ path: HeadingPath) -> String {
    path.parts.count == 1
      ? SwiftWriting.texts(path.parts) : ".path(\(SwiftWriting.texts(path.parts)))"
  }

  /// The whole map in its short form, if it has one: `["MC": council]`, `yes: "Y", no: "N"`.
  private mutating func values(_ map: [MapEntry], _ kind: SwiftKind) -> String? {
    let isMissing = map.contains { if case .missing = $0.meaning { true } else { false } }
    guard !map.isEmpty, !isMissing, map.allSatisfy({ $0.texts.count == 1 }) else { return nil }
    let texts = map.flatMap(\.texts).map(SwiftWriting.text)
    if kind == .condition, map.map(\.meaning) == [.yesNo(true), .yesNo(false)] {
      return "yes: \(texts[0]), no: \(texts[1])"
    }
    let entries = zip(texts, map).map { text, entry in
      "\(text): \(meaning(entry.meaning, kind))"
    }
    return "[\(entries.joined(separator: ", "))]"
  }

  private mutating func reading(_ entry: MapEntry, _ kind: SwiftKind) -> String {
    ".reading(\(SwiftWriting.texts(entry.texts)), as: \(meaning(entry.meaning, kind)))"
  }

  private mutating func meaning(_ meaning: MapEntry.Meaning, _ kind: SwiftKind) -> String {
    switch meaning {
    case .name(let name): names.name(name.name, kind)
    case .text(let word): text(Node(.text(word)), kind)
    case .yesNo(let answer): text(Node(.yesNo(answer)), kind)
    case .number(let literal): text(Node(.number(literal)), kind)
    case .date(let date): text(Node(.date(date)), kind)
    case .missing(let reason): SwiftWriting.reason(reason)
    }
  }

  private static func spelling(_ spelling: Spelling) -> String {
    let pattern = SwiftWriting.text(spelling.pattern)
    guard let kind = spelling.yearKind, let grain = spelling.grain else { return pattern }
    let grains = spelling.isPooled ? "pooled: .\(grain.plural)" : ".\(grain.rawValue)"
    return ".spelling(\(pattern), .\(kind.rawValue), \(grains))"
  }
}
