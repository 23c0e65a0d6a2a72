import AccountabilityRules

/// What the council's spreadsheet exports: one measure a row.
public let measuresFile = """
  code,title,better,goal
  beds-free,Beds free at night,fewer,5
  calls,Calls answered,more,200
  """

/// An agreement whose measures stand in that file.
public let tableText = """
  framework winter "Winter" {
    calendar calendar quarters
    policy { missing stays missing }
    returns counts { quarter period
      what measure
      figure count
    }
    measures from "measures.csv" = the figure in counts {
      name column "code"
      title column "title"
      column "better" { "more" = higher is better, "fewer" = lower is better }
      target reaching column "goal"
    }
  }
  """

/// The agreement from its text; the library asks for the file that it names.
public func frameworkFromText() throws -> Framework {
  let files = FileLoader(["measures.csv": Array(measuresFile.utf8)])
  return try Framework(parsing: tableText, name: "winter", files: files)
}

/// The same agreement in Swift, from the rows of the same file.
public func frameworkFromRows() throws -> Framework {
  let table = try DefinitionTable(
    csv: Array(measuresFile.utf8),
    name: "measures.csv",
    columns: ["code", "title", "better"],
    numbers: ["goal"]
  )
  let counts = Returns("counts")
  let quarter = counts.period("quarter")
  let what = counts.measure("what")
  let figure = counts.count("figure")
  return Framework("winter", "Winter") {
    AccountabilityRules.Calendar(.calendar, .quarters)
    Policy { MissingStaysMissing() }
    ReturnsSource(counts) {
      quarter.from()
      what.from()
      figure.from()
    }
    for row in table.rows {
      Define(count(row.text("code")), row.text("title"), the(figure, in: counts)) {
        if row["better"] == "more" { HigherIsBetter() } else { LowerIsBetter() }
        if let goal = row.number("goal") { Target(.reaching(goal)) }
      }
      .at(row)
    }
  }
}
