/// A framework of a size, and its partners' returns, made from a seed.
struct Sample {
  var measures = 50
  var partners = 12
  var quarters = 16

  /// How many places there are within the town; 1 for the town alone.
  var places = 1

  /// Whether each measure is a share of two counts, or one count.
  var isOfShares = true

  /// The framework's text: shares pooled over all partners, judged since a baseline, banded and ruled.
  var framework: String {
    var lines = [
      "framework sample \"A made-up framework of \(measures) measures\" {",
      "  language 1",
      "  calendar financial quarters from april",
      "  place town \"Town\"",
    ]
    if places > 1 {
      for place in 0..<places { lines.append("  place w\(place) \"Ward \(place)\" within town") }
    }
    for partner in 1...partners {
      lines.append("  partner p\(partner) \"Partner \(partner)\" sector s\(partner % 4)")
    }
    lines += ["  policy {", "    missing stays missing", "    round half up to 1 decimal", "  }"]
    lines += source
    for outcome in 0..<10 { lines += self.outcome(outcome) }
    lines += [
      "  rating progress \"Progress\" for measures {",
      "    in order",
      "    best first",
      "    \"on course\" when it is met",
      "    \"better\" when it is improving",
      "    \"stuck\" when it is unchanged",
      "    \"off course\" otherwise",
      "  }",
      "  rule alone \"No partner succeeds alone\" {",
      "    for partners as p, outcomes as o where p is accountable for o",
      "    forbid m0 for p is met and o is worsening",
      "    because \"A partner cannot succeed while the people it shares do worse.\"",
      "  }",
      "}",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private var source: [String] {
    let names = (1...partners).map { "p\($0)" }.joined(separator: ", ")
    var lines = [
      "  returns quarterly \"Quarterly returns\" {",
      "    supplied by \(names)",
      "    every quarter due 30 days after",
      "    agency partner from \"agency\"",
      "    quarter period from \"quarter\"",
    ]
    if places > 1 { lines.append("    ward place from \"ward\"") }
    for measure in 0..<measures {
      lines.append("    n\(measure) count from \"n\(measure)\"")
      if isOfShares { lines.append("    d\(measure) count from \"d\(measure)\"") }
    }
    return lines + ["    missing \"*\" = withheld", "  }"]
  }

  private func outcome(_ index: Int) -> [String] {
    var lines = [
      "  outcome o\(index) \"Outcome \(index)\" {",
      "    lead p1",
      "    accountable p2, p3",
    ]
    for measure in 0..<measures where measure % 10 == index {
      lines += [
        "    measure m\(measure) \"Measure \(measure)\" = sum of n\(measure) in quarterly\(isOfShares ? " as share of sum of d\(measure) in quarterly" : "") {",
        "      population\(measure < 10 ? " headline" : "")",
        "      higher is better",
        "      baseline 2022-23 Q1",
        "      real change at least \(isOfShares ? "2 points" : "20") since baseline",
        "      target at least \(isOfShares ? "60%" : "300") by 2027-28 Q4",
        "      trajectory straight",
        "    }",
      ]
    }
    return lines + ["  }"]
  }

  /// The returns as CSV: one row for each partner, quarter and place.
  var returns: String {
    var state: UInt64 = 20_260_331
    func random(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
    let headings = (0..<measures).flatMap { isOfShares ? ["n\($0)", "d\($0)"] : ["n\($0)"] }
    let about = ["agency", "quarter"] + (places > 1 ? ["ward"] : [])
    var rows = [(about + headings).joined(separator: ",")]
    for quarter in 0..<quarters {
      let year = 2022 + quarter / 4
      let period = "\(year)-\((year + 1) % 100) Q\(quarter % 4 + 1)"
      for (partner, place) in (1...partners).flatMap({ partner in
        (0..<places).map { (partner, $0) }
      }) {
        var cells = ["p\(partner)", period] + (places > 1 ? ["w\(place)"] : [])
        for _ in 0..<measures {
          let base = 200 + random(400)
          cells.append("\(base / 3 + random(base / 3))")
          if isOfShares { cells.append("\(base)") }
        }
        rows.append(cells.joined(separator: ","))
      }
    }
    return rows.joined(separator: "\n") + "\n"
  }
}
