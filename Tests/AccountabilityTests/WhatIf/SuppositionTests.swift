import AccountabilityRules
import Testing

@testable import Accountability

/// What follows of suppositions, held to the evaluation of returns in which the figures stand.
@Suite("Suppositions")
struct SuppositionTests {
  // MARK: What they say

  /// Suppositions, and what has to stand in the returns for the same.
  private static let equivalents: [(suppositions: [String], rows: [String: String])] = [
    (["rate for a at 2025 = 30 / 60"], ["2025,a,north,20,60": "2025,a,north,30,60"]),
    (["rate for a at 2025 = 50%"], ["2025,a,north,20,60": "2025,a,north,30,60"]),
    (["rate for a at 2025 = 30 / 80"], ["2025,a,north,20,60": "2025,a,north,30,80"]),
    (["n of q for a at 2025 = 31"], ["2025,a,north,20,60": "2025,a,north,31,60"]),
    (["n for a at 2025 = 31"], ["2025,a,north,20,60": "2025,a,north,31,60"]),
    (["rate for b in north at 2025 = 10 / 40"], ["2025,b,north,20,40": "2025,b,north,10,40"]),
    (["all for b in north at 2025 = 7"], ["2025,b,north,20,40": "2025,b,north,7,40"]),
    (["rate for a at 2025 = withheld"], ["2025,a,north,20,60": "2025,a,north,*,60"]),
    (["q for a at 2025 = withheld"], ["2025,a,north,20,60": "2025,a,north,*,*"]),
    (["q for a at 2025 = not-submitted"], ["2025,a,north,20,60": ""]),
    (["q for c at 2025 = submitted"], ["": "2025,c,south,5,50"]),
    (["rate for c at 2025 = 9 / 20"], ["": "2025,c,south,9,20"]),
    // The rows of b: 20 of 40 in the north, 60 of 80 in the south. Three more of the forty that were not counted.
    (
      ["rate for b at 2025 = 84 / 120"],
      ["2025,b,north,20,40": "2025,b,north,22,40", "2025,b,south,60,80": "2025,b,south,62,80"]
    ),
    // Sixty fewer of the eighty that were counted: fifteen and forty-five.
    (
      ["rate for b at 2025 = 20 / 120"],
      ["2025,b,north,20,40": "2025,b,north,5,40", "2025,b,south,60,80": "2025,b,south,15,80"]
    ),
    (
      ["rate for a at 2025 = 30 / 60", "n of q for b in south at 2025 = 61"],
      ["2025,a,north,20,60": "2025,a,north,30,60", "2025,b,south,60,80": "2025,b,south,61,80"]
    ),
  ]

  @Test("What follows is what comes of returns with these figures", arguments: equivalents.indices)
  func followed(index: Int) throws {
    let (texts, rows) = SuppositionTests.equivalents[index]
    let actual = try Small.evaluation()
    let whatIf = try actual.supposing(texts.map { try Supposition($0) })
    let expected = try Small.evaluation(replacing: rows)
    #expect(whatIf.after.observations == expected.observations)
    #expect(whatIf.after.judgements.map(\.bare) == expected.judgements.map(\.bare))
    #expect(whatIf.after.verdicts.map(\.verdict) == expected.verdicts.map(\.verdict))
    #expect(!whatIf.isEmpty)
    let again = try Small.evaluation()
    #expect(actual.observations == again.observations)
  }

  @Test("Only what differs is listed, and all of it")
  func differences() throws {
    let actual = try Small.evaluation()
    let whatIf = try actual.supposing([Supposition("rate for a at 2025 = 57 / 60")])
    let measures = Set(whatIf.observations.compactMap(\.after?.measure))
    #expect(measures == ["rate", "all", "double"])
    #expect(
      whatIf.observations.allSatisfy {
        $0.before != $0.after && $0.after?.period.description == "2025"
      }
    )
    #expect(whatIf.verdicts.map { $0.after?.place } == ["town", "north"])
    #expect(whatIf.verdicts.map { $0.before?.verdict } == [.notMet, .notMet])
    #expect(whatIf.verdicts.map { $0.after?.verdict } == [.met, .met])
    #expect(whatIf.figures.map(\.after) == [57])
    #expect(whatIf.figures.map(\.before) == [20])
  }

  @Test("A share that is no whole number of people is exact, spread over the rows in proportion")
  func exact() throws {
    let whatIf = try Small.evaluation().supposing([Supposition("rate for b at 2025 = 70.1%")])
    let value = whatIf.after.observations.first {
      $0.measure == "rate" && $0.partner == "b" && $0.place == "town"
        && $0.period.description == "2025"
    }
    #expect(value?.value == ExactNumber(numerator: 701, denominator: 1000))
    #expect(whatIf.figures.map(\.before) == [20, 60])
    // Of the forty who were not counted, the same part in each row.
    let north = try #require(whatIf.figures.first?.after)
    let south = try #require(whatIf.figures.last?.after)
    #expect(north - 20 == south - 60)
    #expect(north + south == ExactNumber(numerator: 8412, denominator: 100))
  }

  @Test("A supposition of what is so changes nothing")
  func nothing() throws {
    let whatIf = try Small.evaluation().supposing([Supposition("rate for a at 2025 = 20 / 60")])
    #expect(whatIf.isEmpty)
    #expect(WhatIfReport(whatIf).text.contains("Nothing would be otherwise."))
  }

  @Test("The Swift form is that of the text")
  func builder() throws {
    let (a, rate) = (PartnerName("a"), share("rate"))
    let built = Supposition(rate.for(a).at(.year(2025)), .percent(50))
    let missing = Supposition(rate.for(a).at(.year(2025)), .withheld)
    #expect(built.text == "rate for a at 2025 = 50%")
    #expect(missing.text == "rate for a at 2025 = withheld")
    let actual = try Small.evaluation()
    let text = try actual.supposing([Supposition("rate for a at 2025 = 50%")])
    let other = try actual.supposing([built])
    #expect(other.after.observations == text.after.observations)
  }

  @Test("Text, Markdown, CSV and JSON say the same")
  func formats() throws {
    let whatIf = try Small.evaluation().supposing([Supposition("rate for a at 2025 = 57 / 60")])
    let report = WhatIfReport(whatIf)
    #expect(report.text.contains("rate for a at 2025 = 57 / 60"))
    #expect(report.text.contains("'n' 57 instead of 20"))
    #expect(report.markdown.contains("| good |"))
    #expect(report.csv.contains("verdict,good,verdict,town,2025,,not met,met\r\n"))
    #expect(report.encoded.verdicts.map(\.after?.verdict) == ["met", "met"])
    #expect(report.encoded.figures.map(\.after) == ["57"])
    #expect(report.encoded.schema == "accountability.what-if.1")
  }

  // MARK: What is wrong with them

  /// Suppositions that cannot be made: the code, the column, and words of the way out.
  private static let wrong: [(text: String, code: String, column: Int, help: String)] = [
    ("rate for a at 2025 50%", "unexpected", 20, "="),
    ("rate for a at 2025 =", "unexpected", 21, "write a value here"),
    ("rate for a at 2025 = nothing", "unexpected", 22, "withheld"),
    ("rte for a at 2025 = 50%", "unknown-name", 1, "did you mean 'rate'?"),
    ("rate for nobody at 2025 = 50%", "unknown-name", 10, "known here: a, b, c"),
    ("rate for a in weat at 2025 = 50%", "unknown-name", 15, "known here"),
    ("rate for a at 2031 = 50%", "unknown-name", 15, "2023 to 2025"),
    ("m of q for a at 2025 = 50", "unknown-name", 1, "n"),
    ("n of z for a at 2025 = 50", "unknown-name", 6, "q"),
    ("rate for a = 50%", "unexpected", 1, "at 2025"),
    ("rate at 2025 = 50%", "cannot-be-said", 1, "for a"),
    ("q at 2025 = withheld", "cannot-be-said", 1, "for a"),
    ("rate for a at 2025 = 50", "number-beside-share", 22, "50%"),
    ("rate for a at 2025 = 150%", "number-beside-share", 22, "100%"),
    ("rate for a at 2025 = 70 / 60", "unexpected", 22, "60 / 70"),
    ("rate for b at 2025 = 70 / 130", "cannot-be-said", 1, "in north"),
    ("all for a at 2025 = 50%", "unlike-types", 21, "without '%'"),
    ("all for a at 2025 = 50 GBP", "unlike-types", 21, "number"),
    ("n of q for a at 2025 = 1.5", "unexpected", 24, "whole number"),
    ("n of q for b at 2025 = 7", "cannot-be-said", 1, "in north"),
    ("who of q for a at 2025 = 7", "cannot-be-said", 1, "measure"),
    ("double for a at 2025 = 50%", "cannot-be-said", 1, "rate"),
    ("o for a at 2025 = 50%", "cannot-be-said", 1, "measure"),
    ("good at 2025 = 50%", "cannot-be-said", 1, "measure"),
    ("rate for c at 2025 = 50%", "cannot-be-said", 1, "submitted"),
    ("rate for c at 2025 = withheld", "cannot-be-said", 1, "missing as it is"),
    ("rate for a in south at 2025 = 50%", "cannot-be-said", 1, "returned by"),
    ("q for a at 2025 = 3", "unexpected", 19, "submitted"),
    ("q for a at 2025 = submitted", "cannot-be-said", 1, "FIELD"),
    ("rate for a at 2025 = submitted", "cannot-be-said", 22, "q for a"),
  ]

  @Test("What is wrong is said with its place and a way out", arguments: wrong.indices)
  func refused(index: Int) throws {
    let mistake = SuppositionTests.wrong[index]
    let actual = try Small.evaluation()
    let error = try #require(throws: EvaluationError.self) {
      _ = try actual.supposing([Supposition(mistake.text)])
    }
    #expect(error.code == .unusableSupposition)
    let diagnostic = try #require(error.diagnostics.first)
    #expect(error.diagnostics.count == 1)
    #expect(diagnostic.code.name == mistake.code, "\(mistake.text): \(diagnostic.message)")
    #expect(diagnostic.origin.column == mistake.column, "\(mistake.text): \(diagnostic.message)")
    let help = diagnostic.help ?? ""
    #expect(help.contains(mistake.help), "\(mistake.text): \(help)")
    #expect(DiagnosticCatalogue.entries.contains { $0.code == diagnostic.code })
  }

  @Test("All that is wrong is said at once")
  func all() throws {
    let actual = try Small.evaluation()
    let texts = ["rate at 2025 = 50%", "rate for a at 2025 = 50%", "rate for a at 2025 = 60%"]
    let error = try #require(throws: EvaluationError.self) {
      _ = try actual.supposing(texts.map { try Supposition($0) })
    }
    #expect(error.diagnostics.map(\.message).count == 2)
    #expect(error.diagnostics.last?.message.contains("rate for a at 2025 = 50%") == true)
  }
}

extension Judgement {
  /// What is judged and said, without the reasons.
  fileprivate var bare: [String] {
    [
      subject.name, place ?? "", "\(period)", partner ?? "", change?.text ?? "",
      target?.rawValue ?? "",
    ]
      + bands.map { $0.label ?? "undecided" }
  }
}

/// Three partners in two places, of which one has not returned.
enum Small {
  static let text = """
    framework f "F" {
      calendar calendar years
      place town "Town"
      place north "North" within town
      place south "South" within town
      partner a "Partner A" within north
      partner b "Partner B"
      partner c "Partner C" within south
      policy { missing left out if any known }
      returns q {
        supplied by a, b, c
        every year due 60 days after
        y period from "Y"
        who partner from "P"
        area place from "Area"
        n count from "N"
        d count from "D"
        missing "*" = withheld
      }
      outcome o "Homes" {
        lead a
        accountable b, c
        measure rate "Found a home" = sum of n in q as share of sum of d in q {
          population headline
          higher is better
          baseline 2024
          real change at least 2 points since baseline
          target at least 70% by 2028
        }
        measure all "Homes" = sum of n in q {
          performance
          higher is better
          target at least 110
        }
        measure double "Homes, weighed" = rate / 2 {
          performance
          higher is better
        }
      }
      rating progress "Progress" for measures {
        in order
        best to worst "on course", "holding", "off course"
        "off course" when it is worsening
        "on course" when it is met
        "holding" otherwise
      }
      rule good "Enough homes" { require rate >= 60% }
    }
    """

  static let rows = [
    "2023,a,north,25,60", "2023,b,north,18,40", "2023,b,south,50,80", "2023,c,south,6,40",
    "2024,a,north,24,60", "2024,b,north,19,40", "2024,b,south,56,80", "2024,c,south,5,50",
    "2025,a,north,20,60", "2025,b,north,20,40", "2025,b,south,60,80",
  ]

  static func evaluation(replacing others: [String: String] = [:]) throws -> Evaluation {
    let rows = (self.rows + [""]).map { others[$0] ?? $0 }.filter { !$0.isEmpty }
    let framework = try Framework(parsing: text, name: "f.accountability")
    let csv = (["Y,P,Area,N,D"] + rows).joined(separator: "\n") + "\n"
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 1))
    return try Evaluator(framework).evaluate(
      ["q": .csv(Array(csv.utf8), path: "q.csv")],
      asOf: date
    )
  }
}
