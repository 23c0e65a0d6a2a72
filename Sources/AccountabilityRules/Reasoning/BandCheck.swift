/// Bands that miss values which come up, and bands that no value reaches.
///
/// Where a number can be some few values only (scores that are summed, a share of a fixed number) they are
/// enumerated; elsewhere the interval in which it lies decides.
struct BandCheck {
  /// A rating or score whose lines are bands of a number.
  private struct Scale {
    var kind: String
    var name: Reference
    var subjects: [SetExpression]
    var value: Node
    var bands: Bands

    /// What a line gives: a label, or a number.
    var gives: String
  }

  private let framework: Framework
  private var ranges: ValueRanges
  private var enumeration: Enumeration
  private var found: [Diagnostic] = []

  /// Of how many things rated the values are enumerated, for one rating.
  private static let mostSubjects = 200

  private init(_ ranges: ValueRanges) {
    framework = ranges.framework
    self.ranges = ranges
    enumeration = Enumeration(ranges)
  }

  /// Values that may come up and lie in no band: between bands that are stated with both their ends, or beyond
  /// the last cut where nothing is said of what is left.
  static func gaps(_ narrowing: inout Narrowing) -> [Diagnostic] {
    let scales = scales(of: narrowing.ranges.framework).filter { !$0.bands.gaps.isEmpty }
    guard !scales.isEmpty else { return [] }
    var check = BandCheck(narrowing.ranges)
    defer { narrowing.ranges = check.ranges }
    for scale in scales { check.gaps(of: scale) }
    return check.found
  }

  /// Bands that no value reaches.
  static func unreached(_ narrowing: inout Narrowing) -> [Diagnostic] {
    let scales = scales(of: narrowing.ranges.framework)
    guard !scales.isEmpty else { return [] }
    var check = BandCheck(narrowing.ranges)
    defer { narrowing.ranges = check.ranges }
    for scale in scales { check.unreached(of: scale) }
    return check.found
  }

  private static func scales(of framework: Framework) -> [Scale] {
    let ratings = framework.ratings.compactMap { rating -> Scale? in
      guard let value = rating.value, let bands = Bands(rating) else { return nil }
      return Scale(
        kind: "rating",
        name: rating.name,
        subjects: rating.subjects,
        value: value,
        bands: bands,
        gives: "label"
      )
    }
    return ratings
      + framework.derived.compactMap { derived in
        guard let value = derived.value, let bands = Bands(derived) else { return nil }
        return Scale(
          kind: derived.kind.rawValue,
          name: derived.name,
          subjects: derived.subjects,
          value: value,
          bands: bands,
          gives: "line"
        )
      }
  }
}

// MARK: - Gaps

extension BandCheck {
  /// A value that lies in a gap.
  private struct Hole {
    var number: ExactNumber
    var quotient: Attainable.Quotient?
    var given: [(measure: Int, value: ExactNumber)]
    var subject: Enumeration.Subject

    /// How many values lie in the gap; `nil` where they cannot be counted.
    var count: Int?
  }

  private mutating func gaps(of scale: Scale) {
    let any = ranges.possible(scale.value, in: Setting(speakingOf: scale.subjects, ranges.index))
    for gap in scale.bands.gaps where !any.intersection(gap.interval).isEmpty {
      for subject in subjects(of: scale) {
        let possible = ranges.possible(scale.value, in: setting(scale, subject))
        guard !possible.intersection(gap.interval).isEmpty else { continue }
        if let attained = enumeration.values(of: scale.value, for: subject) {
          let inside = attained.values.filter { gap.interval.contains($0.number) }
          guard let first = inside.first else {
            if attained.isComplete { continue }
            report(gap, of: scale, hole: nil)
            break
          }
          let hole = Hole(
            number: first.number,
            quotient: first.quotient,
            given: first.example.measures,
            subject: subject,
            count: inside.count
          )
          report(gap, of: scale, hole: hole)
        } else {
          report(gap, of: scale, hole: sample(gap.interval, possible, of: scale, subject))
        }
        break
      }
    }
  }

  /// A value in the gap of a measure that is cut as it is.
  private func sample(
    _ gap: NumberInterval,
    _ possible: Possible,
    of scale: Scale,
    _ subject: Enumeration.Subject
  ) -> Hole? {
    guard let measure = measure(scale.value, subject),
      let number = possible.intersection(gap).example
    else { return nil }
    return Hole(
      number: number,
      quotient: nil,
      given: [(measure, number)],
      subject: subject,
      count: nil
    )
  }

  private func measure(_ node: Node, _ subject: Enumeration.Subject) -> Int? {
    let member = node.reference.flatMap { $0.name == "it" ? subject.it : subject.aliases[$0.name] }
    if case .measure(let position)? = member { return position }
    guard case .name(let name) = node.form, let symbol = ranges.symbols[name],
      symbol.kind == .measure
    else { return nil }
    return symbol.index
  }

  /// What is rated, one by one; the rating itself where nothing is, or where it is rated in a context.
  private func subjects(of scale: Scale) -> [Enumeration.Subject] {
    guard scale.subjects.count == 1, var set = scale.subjects.first else { return [.init()] }
    set.condition = nil
    return enumeration.members(set, .init()) ?? [.init()]
  }

  private func setting(_ scale: Scale, _ subject: Enumeration.Subject) -> Setting {
    var setting = Setting(speakingOf: scale.subjects, ranges.index)
    if case .measure(let position)? = subject.it { setting.members = position..<position + 1 }
    return setting
  }

  private mutating func report(_ gap: Bands.Gap, of scale: Scale, hole: Hole?) {
    guard let band = gap.above ?? gap.below else { return }
    let style = NumberStyle(scale.bands)
    let more = hole?.count.map { $0 > 1 ? ", or one of \($0 - 1) more values" : "" } ?? ""
    let number = hole.map { style.text($0.number, $0.quotient) + more }
    var diagnostic = Diagnostic(
      "band-gap",
      "\(scale.kind) '\(scale.name.name)' has no \(scale.gives) where "
        + "'\(NodePrinter.text(scale.value))' is \(number ?? style.words(gap.interval)): "
        + "it lies \(gap.place)",
      at: band.origin,
      labels: [Diagnostic.Label(scale.name.name, at: scale.name.origin)],
      help: help(scale, style)
    )
    diagnostic.example = hole.flatMap { example($0, of: scale, style) }
    found.append(diagnostic)
  }

  private func help(_ scale: Scale, _ style: NumberStyle) -> String {
    guard scale.bands.areStated else {
      return "end with what is left: \(scale.gives == "label" ? "\"…\"" : "0") otherwise"
    }
    let value = NodePrinter.numberToRound(scale.value)
    let rounding = style.isPercent ? "2 decimals" : "whole"
    return
      "let the bands meet (cut points leave no gap), or say how the number is rounded: on \(value) rounded half up to \(rounding)"
  }

  private func example(_ hole: Hole, of scale: Scale, _ style: NumberStyle) -> String? {
    guard scale.subjects.allSatisfy({ $0.condition == nil }),
      let (coordinates, rated) = rated(scale, hole.subject)
    else { return nil }
    var expected: [(subject: Node, condition: (Node) -> Node)] = []
    if let (subject, number) = cut(scale, hole) {
      expected.append((subject, { Node(.equal($0, number, isNegated: false)) }))
    }
    let predicate: Predicate = scale.kind == "rating" ? .undecided : .missing
    expected.append((rated, { Node(.predicate($0, predicate, isNegated: false)) }))
    return ExampleTest(ranges).text(
      "'\(scale.name.name)' has no \(scale.gives) for \(style.text(hole.number, hole.quotient))",
      given: hole.given,
      elsewhere: coordinates,
      expect: expected
    )
  }

  /// The rating of a thing, and where it stands.
  private func rated(
    _ scale: Scale,
    _ subject: Enumeration.Subject
  ) -> (coordinates: [Coordinate], node: Node)? {
    let alone = Node(.name(scale.name.name))
    switch subject.it {
    case .measure(let position)?:
      return ([], Node(.of(scale.name, Node(.name(ranges.measures[position].name.name)))))
    case .outcome(let position)?:
      return ([], Node(.of(scale.name, Node(.name(framework.outcomes[position].name.name)))))
    case nil: break
    }
    guard scale.subjects.count <= 1 else { return nil }
    switch scale.subjects.first?.kind {
    case nil: return ([], alone)
    case .partners?:
      return framework.partners.first.map { ([.partner($0.name)], alone) }
    case .places?: return framework.places.first.map { ([.place($0.name)], alone) }
    case .measures?, .outcomes?, .groups?, .persons?: return nil
    }
  }

  /// The number that is cut, as one can ask for it, and what it comes to.
  private func cut(_ scale: Scale, _ hole: Hole) -> (Node, Node)? {
    guard let quotient = hole.quotient, case .name(let name) = scale.value.unrounded.form,
      let symbol = ranges.symbols[name], symbol.kind == .score || symbol.kind == .calculation,
      let numerator = Node(writing: quotient.numerator),
      let denominator = Node(writing: quotient.denominator)
    else { return nil }
    let number = Node(.arithmetic(.divide, numerator, denominator))
    switch framework.derived[symbol.index].subjects.first?.kind {
    case nil, .partners?, .places?: return (Node(.name(name)), number)
    case .measures?:
      guard case .measure(let position)? = hole.subject.it else { return nil }
      let measure = Node(.name(ranges.measures[position].name.name))
      return (Node(.of(Reference(name), measure)), number)
    case .outcomes?:
      guard case .outcome(let position)? = hole.subject.it else { return nil }
      let outcome = Node(.name(framework.outcomes[position].name.name))
      return (Node(.of(Reference(name), outcome)), number)
    case .groups?, .persons?: return nil
    }
  }
}

extension Bands.Gap {
  /// Where the gap is, by its neighbours.
  fileprivate var place: String {
    switch (below, above) {
    case (let below?, let above?): "between \(below.words) and \(above.words)"
    case (let below?, nil): "beyond \(below.words)"
    case (nil, let above?): "before \(above.words)"
    case (nil, nil): "in no band"
    }
  }
}

extension Node {
  /// The expression before it is rounded.
  fileprivate var unrounded: Node {
    if case .rounded(let inner, _) = form { inner.unrounded } else { self }
  }
}

// MARK: - Bands without values

extension BandCheck {
  private mutating func unreached(of scale: Scale) {
    let setting = Setting(speakingOf: scale.subjects, ranges.index)
    let possible = ranges.possible(scale.value, in: setting)
    let attained = attained(scale)
    for band in scale.bands.bands {
      let isPossible = !possible.intersection(band.interval).isEmpty
      guard !isPossible || attained.map({ !$0.contains(where: band.interval.contains) }) ?? false
      else { continue }
      let style = NumberStyle(scale.bands)
      let value = NodePrinter.text(scale.value)
      let words =
        isPossible
        ? "none of the \(attained?.count ?? 0) values of '\(value)' lies in it"
        : "'\(value)' is \(style.words(possible))"
      found.append(
        Diagnostic(
          Diagnostic.Code("unreached-band"),
          .warning,
          "no value reaches \(band.words): \(words)",
          at: band.origin,
          labels: [Diagnostic.Label(scale.name.name, at: scale.name.origin)],
          help: "mend the cut, or take the \(scale.gives) away"
        )
      )
    }
  }

  /// All values that come up, whatever is rated; `nil` where they are not known.
  private mutating func attained(_ scale: Scale) -> Set<ExactNumber>? {
    let size = scale.subjects.first.map { ranges.index.positions(of: $0).count } ?? 0
    guard max(size, framework.outcomes.count) <= BandCheck.mostSubjects else { return nil }
    let subjects = subjects(of: scale)
    var values: Set<ExactNumber> = []
    for subject in subjects {
      guard let attained = enumeration.values(of: scale.value, for: subject), attained.isComplete
      else { return nil }
      values.formUnion(attained.values.map(\.number))
    }
    return values.isEmpty ? nil : values
  }
}
