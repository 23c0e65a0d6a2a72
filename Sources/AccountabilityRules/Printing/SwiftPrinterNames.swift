/// The constants that stand for a framework's names.
package struct SwiftNames {
  private enum Key: Hashable {
    case name(String, SwiftKind)
    case source(String, Source.Kind)
    case cohort(String)
    case codes(String)
  }

  private var identifiers: [Key: String] = [:]
  private var taken = SwiftNames.reserved

  /// The declarations, in the order in which they must stand.
  package private(set) var declarations: [String] = []

  /// What the rows of a source are, where it is known.
  private var sourceKinds: [String: Source.Kind] = [:]

  /// The lists of codes that are numbers.
  private var numericLists: Set<String> = []

  /// The names that are cohorts'.
  package var cohorts: Set<String> = []

  /// What a name is, where it is known.
  package private(set) var kinds: [String: SwiftKind] = [:]

  package init() {}

  /// The constant of a name as an expression of a kind.
  package mutating func name(_ name: String, _ kind: SwiftKind) -> String {
    let key = Key.name(name, kind)
    if let known = identifiers[key] { return known }
    return declare(key, name) { "let \($0) = \(kind.nameType)(\(SwiftWriting.text(name)))" }
  }

  /// The constant of a source.
  package mutating func source(_ name: String, _ kind: Source.Kind? = nil) -> String {
    let kind = kind ?? sourceKinds[name] ?? .returns
    let key = Key.source(name, kind)
    if let known = identifiers[key] { return known }
    let type = kind == .records ? "Records" : "Returns"
    return declare(key, name) { "let \($0) = \(type)(\(SwiftWriting.text(name)))" }
  }

  /// The constant of a source or a cohort.
  package mutating func rows(_ name: String) -> String {
    cohorts.contains(name) ? cohort(name) : source(name)
  }

  /// The constant of a cohort.
  package mutating func cohort(_ name: String) -> String {
    let key = Key.cohort(name)
    if let known = identifiers[key] { return known }
    return declare(key, name) { "let \($0) = People(\(SwiftWriting.text(name)))" }
  }

  /// The constant of a list of codes.
  package mutating func codes(_ name: String) -> String {
    let key = Key.codes(name)
    if let known = identifiers[key] { return known }
    return declare(key, name) { "let \($0) = CodesName(\(SwiftWriting.text(name)))" }
  }

  /// The constant of a source's field.
  ///
  /// To rules, two things of one name and type are one; fields are told apart where they are declared.
  package mutating func field(_ field: Field, of source: Source) -> String {
    let owner = self.source(source.name.name, source.kind)
    let call = call(of: field)
    let key = Key.name(field.name.name, kind(of: field))
    let earlier = identifiers[key]
    let identifier = declare(key, field.name.name) { "let \($0) = \(owner).\(call)" }
    if let earlier { identifiers[key] = earlier }
    return identifier
  }

  private mutating func call(of field: Field) -> String {
    let name = SwiftWriting.text(field.name.name)
    switch field.type {
    case .money(let currency): return "money(\(name), \(SwiftWriting.text(currency)))"
    case .part(let part, let figure):
      return "\(part.rawValue)(\(name), of: \(self.figure(figure)))"
    case .status(let figure): return "status(\(name), of: \(self.figure(figure)))"
    case .row(let other):
      return "row(\(name), of: \(self.source(other.name)))"
    case .oneOf(let codes):
      let codes = codes.map { self.name($0.name, .code) }
      return "oneOf(\(([name] + codes).joined(separator: ", ")))"
    case .code(let list):
      let codes = self.codes(list.name)
      return kind(of: field) == .number
        ? "number(\(name), of: \(codes))" : "code(\(name), of: \(codes))"
    case .yesNo: return "yesNo(\(name))"
    case .text, .number, .count, .share, .percent, .date, .period, .place, .partner, .measure,
      .received, .rating, .person, .key:
      return "\(ClauseText.fieldType(field.type))(\(name))"
    }
  }

  private func figure(_ field: Reference) -> String {
    identifiers[.name(field.name, .number)] ?? "number(\(SwiftWriting.text(field.name)))"
  }

  /// Says which lists have numbers for codes.
  package mutating func learn(_ lists: [Codes]) {
    numericLists = Set(lists.filter(\.isNumeric).map(\.name.name))
  }

  /// What a field is in Swift; a code that is a number is one.
  package func kind(of field: Field) -> SwiftKind {
    if case .code(let list) = field.type, numericLists.contains(list.name) { return .number }
    return SwiftKind(field.type)
  }

  /// Says what a source's rows are, without declaring a constant yet.
  package mutating func learn(source name: String, is kind: Source.Kind) {
    if sourceKinds[name] == nil { sourceKinds[name] = kind }
  }

  /// Says what a name is, without declaring a constant yet.
  package mutating func learn(_ name: String, is kind: SwiftKind) { kinds[name] = kind }

  /// An identifier that nothing else has.
  package mutating func identifier(for name: String) -> String {
    let base = SwiftNames.identifier(name)
    var candidate = base
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(base)\(number)"
      number += 1
    }
    return SwiftNames.keywords.contains(candidate) ? "`\(candidate)`" : candidate
  }

  private mutating func declare(
    _ key: Key,
    _ name: String,
    _ declaration: (String) -> String
  ) -> String {
    let identifier = identifier(for: name)
    identifiers[key] = identifier
    declarations.append(declaration(identifier))
    return identifier
  }

  // MARK: Identifiers

  /// `no-silo-success` as `noSiloSuccess`; what Swift does not allow is left out.
  private static func identifier(_ name: String) -> String {
    let parts = name.unicodeScalars.split { !isAllowed($0) }.map(String.init)
    let rest = parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }
    let joined = (parts.prefix(1).map(loweringStart) + rest).joined()
    guard let first = joined.unicodeScalars.first else { return "name" }
    return first.properties.isAlphabetic ? joined : "name\(joined)"
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: false
    }
  }

  /// `OF0023` as `of0023`, `Homes` as `homes`.
  private static func loweringStart(_ word: String) -> String {
    let capitals = word.prefix { $0.isUppercase }
    let isOne = capitals.count <= 1 || capitals.count == word.count
    let count =
      isOne || word.dropFirst(capitals.count).first.map(\.isNumber) ?? true
      ? capitals.count : capitals.count - 1
    return word.prefix(count).lowercased() + word.dropFirst(count)
  }

  private static let keywords: Set<String> = [
    "as", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do", "else",
    "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if",
    "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup",
    "private", "protocol", "public", "repeat", "rethrows", "return", "self", "static", "struct",
    "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where",
    "while",
  ]

  /// What the printed code calls, and must not be hidden by a constant.
  private static let reserved: Set<String> =
    Set(StatisticKind.standard.map { SwiftWriting.camelCase($0.name) }).union([
      "rows", "persons", "distinct", "share", "latest", "first", "seen", "followed", "preceded",
      "it", "the", "count", "number", "all", "any", "no", "most", "atLeast", "atMost", "exactly",
      "worseLimit", "betterLimit",
      "numerator", "denominator", "lower", "upper", "target", "expected", "change", "direction",
      "coverage", "gain", "pain", "points", "years", "quarters", "months", "days",
    ])
}
