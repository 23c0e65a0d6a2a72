import AccountabilityRules

extension Evaluation {
  /// The evaluation as JSON in UTF-8: what `EncodedEvaluation` holds, one observation, judgement or
  /// verdict a line.
  ///
  /// It is written straight from the results, many times faster than through an encoder; a test holds
  /// the two to each other.
  ///
  /// - Throws: ``JSONWritingError`` if a number is too large for a double.
  /// - Complexity: O(observations + judgements + verdicts).
  public func json() throws(JSONWritingError) -> [UInt8] {
    var writer = EvaluationJSON(self)
    return try writer.write()
  }
}

/// Writes an evaluation as JSON.
private struct EvaluationJSON {
  private let evaluation: Evaluation
  private let results: Shared<Results>
  private var buffer = JSONBuffer(isPretty: false)

  /// Texts that recur, escaped once: the fields that name a measure, place, partner or period.
  private let measures: [String]
  private let groups: [String]
  private let places: [String]
  private let partners: [String]
  private let periods: [String]

  init(_ evaluation: Evaluation) {
    self.evaluation = evaluation
    results = evaluation.results
    let plan = results.value.engine.plan
    let results = results.value
    measures = plan.measures.indices.map {
      EvaluationJSON.quoted(results.measureName(Int32(truncatingIfNeeded: $0)))
    }
    groups = plan.measures.indices.map {
      results.groupName(Int32(truncatingIfNeeded: $0)).map(EvaluationJSON.quoted) ?? "null"
    }
    places = results.placeNames.map { $0.map(EvaluationJSON.quoted) ?? "null" }
    partners = results.partnerNames.map(EvaluationJSON.quoted)
    periods = results.engine.timeline.periods.map { EvaluationJSON.quoted($0.description) }
  }

  private static func quoted(_ text: String) -> String {
    var buffer = JSONBuffer(isPretty: false)
    buffer.writeString(text)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  mutating func write() throws(JSONWritingError) -> [UInt8] {
    let head = EncodedEvaluation(headOf: evaluation)
    let compact = JSONWriter(pretty: false)
    buffer.append("{\n\"schema\": \(EvaluationJSON.quoted(head.schema)),\n")
    buffer.append("\"framework\": \(try compact.text(of: head.framework)),\n")
    buffer.append("\"tool\": \(try compact.text(of: head.tool)),\n")
    buffer.append("\"asOf\": \(EvaluationJSON.quoted(head.asOf)),\n")
    try list("exceptions", head.exceptions.count) { (writer, index) throws(JSONWritingError) in
      writer.buffer.append(try compact.text(of: head.exceptions[index]))
    }
    try list("sources", head.sources.count) { (writer, index) throws(JSONWritingError) in
      writer.buffer.append(try compact.text(of: head.sources[index]))
    }
    try list("returns", head.returns.count) { (writer, index) throws(JSONWritingError) in
      writer.buffer.append(try compact.text(of: head.returns[index]))
    }
    try list("observations", results.value.observations.count) {
      (writer, index) throws(JSONWritingError) in try writer.observation(index)
    }
    try list("judgements", results.value.judgements.count) {
      (writer, index) throws(JSONWritingError) in try writer.judgement(index)
    }
    let verdicts = results.value.verdicts
    try list("verdicts", verdicts.count) { (writer, index) throws(JSONWritingError) in
      writer.buffer.append(try compact.text(of: EncodedVerdict(verdicts[index])))
    }
    let consequences = results.value.consequences
    try list("consequences", consequences.count) { (writer, index) throws(JSONWritingError) in
      writer.buffer.append(try compact.text(of: EncodedConsequence(consequences[index])))
    }
    let findings = evaluation.findings
    try list("findings", findings.count, isLast: true) {
      (writer, index) throws(JSONWritingError) in
      writer.buffer.append(try compact.text(of: EncodedFinding(findings[index])))
    }
    buffer.append("}\n")
    return buffer.bytes
  }

  private mutating func list(
    _ name: String,
    _ count: Int,
    isLast: Bool = false,
    _ element: (inout EvaluationJSON, Int) throws(JSONWritingError) -> Void
  ) throws(JSONWritingError) {
    buffer.append("\"\(name)\": [")
    for index in 0..<count {
      buffer.append(index == 0 ? "\n" : ",\n")
      try element(&self, index)
    }
    buffer.append((count == 0 ? "]" : "\n]") + (isLast ? "\n" : ",\n"))
  }

  // MARK: Observations

  private mutating func observation(_ index: Int) throws(JSONWritingError) {
    let record = results.value.observations[index]
    buffer.append("{\"measure\":")
    buffer.append(measures[Int(record.subject)])
    place(record, group: groups[Int(record.subject)])
    var facts: [Fact] = []
    var number: KnownNumber?
    switch results.value.value(at: record) {
    case .known(let known): number = known
    case .missing(let missing): facts = missing
    }
    let reasons = FactWriter(results.value.engine.plan).reasons(facts)
    let status = number == nil ? reasons.first?.kind ?? "undefined" : "reported"
    buffer.append(",\"status\":\"\(status)\"")
    try numeric("value", number?.value)
    try numeric("numerator", number?.numerator)
    try numeric("denominator", number?.denominator)
    let interval = results.value.intervals[index]
    try numeric("lower", interval?.lower)
    try numeric("upper", interval?.upper)
    write(reasons)
    buffer.append("}")
  }

  private mutating func place(_ place: Results.Place, group: String) {
    buffer.append(",\"place\":")
    buffer.append(places[Int(place.place)])
    buffer.append(",\"period\":")
    buffer.append(periods[Int(place.period)])
    buffer.append(",\"partner\":")
    buffer.append(place.partner < 0 ? "null" : partners[Int(place.partner)])
    buffer.append(",\"group\":")
    buffer.append(group)
  }

  private mutating func numeric(_ name: String, _ number: ExactNumber?) throws(JSONWritingError) {
    buffer.append(",\"\(name)\":")
    guard let number else { return buffer.append("null") }
    if let whole = number.integer, abs(whole) < 1 << 53 { return buffer.append(String(whole)) }
    try buffer.write(JSONNode(number.doubleValue) { .root })
  }

  private mutating func write(_ reasons: [Reason]) {
    buffer.append(",\"reasons\":[")
    for (index, reason) in reasons.enumerated() {
      buffer.append(index == 0 ? "{\"kind\":" : ",{\"kind\":")
      buffer.writeString(reason.kind)
      buffer.append(",\"text\":")
      buffer.writeString(reason.text)
      buffer.append("}")
    }
    buffer.append("]")
  }

  // MARK: Judgements

  private mutating func judgement(_ index: Int) throws(JSONWritingError) {
    let record = results.value.judgements[index]
    let bands = results.value.bands(of: record)
    buffer.append("{\"subject\":")
    subject(record)
    place(record.place, group: record.kind == .measure ? groups[Int(record.place.subject)] : "null")
    buffer.append(",\"latest\":\(record.isLatest)")
    text("change", record.change?.text)
    text("target", record.target?.rawValue)
    text("band", bands.first.map { $0.label ?? "undecided" })
    let scores = record.scoreCount == 0 ? [] : results.value.scores(of: record)
    let score = scores.first { $0.kind == .score }
    try numeric("score", score?.value)
    text("gate", bands.first?.gates.first ?? score?.gates.first)
    buffer.append(",\"bands\":[")
    for (index, band) in bands.enumerated() {
      buffer.append(index == 0 ? "{\"rating\":" : ",{\"rating\":")
      buffer.writeString(band.rating)
      text("label", band.label)
      buffer.append(",\"gates\":[")
      for (index, gate) in band.gates.enumerated() {
        if index > 0 { buffer.append(",") }
        buffer.writeString(gate)
      }
      buffer.append("]}")
    }
    buffer.append("],\"scores\":[")
    for (index, score) in scores.enumerated() {
      if index > 0 { buffer.append(",") }
      try write(score)
    }
    buffer.append("]")
    write(results.value.reasons(record.facts))
    buffer.append("}")
  }

  private mutating func write(_ score: ScoreResult) throws(JSONWritingError) {
    buffer.append("{\"name\":")
    buffer.writeString(score.name)
    text("kind", score.kind.rawValue)
    try numeric("value", score.value)
    buffer.append(",\"gates\":[")
    for (index, gate) in score.gates.enumerated() {
      if index > 0 { buffer.append(",") }
      buffer.writeString(gate)
    }
    buffer.append("]}")
  }

  private mutating func subject(_ record: Results.JudgementRecord) {
    if record.kind == .measure {
      buffer.append(measures[Int(record.place.subject)])
      return buffer.append(",\"kind\":\"measure\"")
    }
    let subject = results.value.subject(record)
    buffer.writeString(subject.name)
    buffer.append(",\"kind\":\"\(subject.kind)\"")
  }

  private mutating func text(_ name: String, _ value: String?) {
    buffer.append(",\"\(name)\":")
    if let value { buffer.writeString(value) } else { buffer.append("null") }
  }
}
