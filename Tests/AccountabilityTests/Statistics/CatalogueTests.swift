import Foundation
import Testing

@testable import Accountability

/// The catalogue of statistics, and what it computes over CSV files.
@Suite("The catalogue of statistics")
struct CatalogueTests {
  private static let page = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Documentation/Statistics.md")

  @Test("The page is what the catalogue prints")
  func page() throws {
    let text = try String(contentsOf: Self.page, encoding: .utf8)
    #expect(text == CataloguePage().text, "print it anew: accountability calculate --page")
  }

  @Test("What can be said in a framework is said of statistics that there are")
  func spoken() {
    let names = Set(CatalogueStatistic.standard.map(\.name))
    #expect(Set(CatalogueStatistic.spoken.keys).isSubset(of: names))
    #expect(
      CatalogueStatistic.standard.count { $0.language != nil } == CatalogueStatistic.spoken.count
    )
  }

  @Test("Every entry is complete, and its example has figures for its results")
  func entries() throws {
    let names = CatalogueStatistic.standard.map(\.name)
    #expect(Set(names).count == names.count)
    for statistic in CatalogueStatistic.standard {
      let texts = [
        statistic.title, statistic.use, statistic.caution, statistic.formula, statistic.source,
      ]
      #expect(texts.allSatisfy { !$0.isEmpty && !$0.contains("\n") }, "\(statistic.name)")
      #expect(Set(statistic.example.parameters.keys) == Set(statistic.parameters.map(\.name)))
      let calculation = try Calculation(statistic.name, parameters: statistic.example.parameters)
      let lines = try calculation.csv(over: Array(statistic.example.table.utf8)).split(
        separator: "\n"
      )
      let heading = statistic.results.map(\.name).joined(separator: ",") + ",undefined"
      #expect(lines[0].hasSuffix(heading), "\(statistic.name)")
      // A row with figures ends with an empty reason.
      #expect(lines.dropFirst().contains { $0.hasSuffix(",") }, "\(statistic.name)")
    }
  }

  @Test("Rows come out as they went in, with results or the reason behind them")
  func rows() throws {
    let calculation = try Calculation(
      "proportion",
      parameters: ["level": "0.95", "method": "wilson"],
      columns: ["numerator": "Housed, all"]
    )
    let text = try calculation.csv(
      over: Array(
        #"""
        Area,"Housed, all",denominator
        "Docks ""East""",43,50
        Mill,0,0
        Hill,,9
        Moor,many,9

        """#.utf8
      )
    )
    #expect(
      text == #"""
        Area,"Housed, all",denominator,value,lower,upper,undefined
        "Docks ""East""",43,50,0.86,0.7381380628941445,0.930491665729837,
        Mill,0,0,,,,'denominator' is 0
        Hill,,9,,,,'numerator' is missing
        Moor,many,9,,,,"'numerator' is 'many', which is no number"

        """#
    )
  }

  @Test("Rows with the same value in a column are computed together")
  func groups() throws {
    let calculation = try Calculation("mean", parameters: ["level": "95%"], by: ["ward"])
    let text = try calculation.csv(over: Array("ward,value\na,1\nb,5\na,3\nb,5\n".utf8))
    let lines = text.split(separator: "\n")
    #expect(lines[0] == "ward,value,count,standard_deviation,mean,lower,upper,undefined")
    #expect(lines[1].hasPrefix("a,1,2,1.4142135623730951,2,"))
    #expect(lines[2] == "b,5,,,,,,all values of 'values' are the same")
    #expect(lines[3].dropFirst(4) == lines[1].dropFirst(4))
  }

  @Test("In a file of one column a line without a character is a missing value")
  func blanks() throws {
    let change = try Calculation("series-change", parameters: ["steps": "1"])
    let text = try change.csv(over: Array("value\n10\n\n12\r\n15\n\n".utf8))
    #expect(
      text == """
        value,difference,fraction,total,undefined
        10,,,10,
        ,,,,'value' is missing
        12,,,22,
        15,3,0.25,37,
        ,,,,'value' is missing

        """
    )
    let two = try change.csv(over: Array("value,a\n10,x\n\n12,y\n".utf8))
    #expect(two.split(separator: "\n").count == 3)
  }

  @Test("Numbers of a file are decimals, and nothing else is one")
  func numbers() throws {
    let target = try Calculation("target", parameters: ["better": "higher"])
    for text in ["0x10", "0x1p3", "inf", "-Infinity", "nan", "1_000", " 5", "+", ".", "1e"] {
      let result = try target.csv(over: Array("value,target\n\(text),1\n".utf8))
      #expect(result.hasSuffix("'value' is '\(text)', which is no number\"\n"), "\(result)")
    }
    for (text, mark) in [("+5", "better"), (".5", "worse"), ("5e-1", "worse"), ("1E3", "better")] {
      let result = try target.csv(over: Array("value,target\n\(text),1\n".utf8))
      #expect(result.hasSuffix("\(text),1,\(mark),\n"), "\(result)")
    }
    let large = try target.csv(over: Array("value,target\n1e999,1\n".utf8))
    #expect(large.hasSuffix("'value' is infinite or not a number\n"))
  }

  private static let unfitting: [(String, String, String)] = [
    ("level", "95", "a share above 0 and below 1"),
    ("level", "0%", "a share above 0 and below 1"),
    ("level", "0x1p-1", "a share above 0 and below 1"),
    ("level", "", "a share above 0 and below 1"),
    ("share", "1.1", "a share from 0 to 1"),
    ("share", "nan", "a share from 0 to 1"),
    ("per", "0", "a number above 0"), ("per", "-100", "a number above 0"),
    ("per", "inf", "a number above 0"), ("steps", "0", "a whole number from 1 upwards"),
    ("steps", "1.5", "a whole number from 1 upwards"),
    ("groups", "0x2", "a whole number from 1 upwards"),
  ]

  @Test("What a parameter cannot be is refused before any row is read", arguments: unfitting)
  func refuseUnfitting(parameter: String, value: String, allowed: String) throws {
    let takers = CatalogueStatistic.standard.filter {
      $0.parameters.contains { $0.name == parameter }
    }
    #expect(!takers.isEmpty)
    for statistic in takers {
      var parameters = statistic.example.parameters
      parameters[parameter] = value
      let error = #expect(throws: CalculationError.self) {
        try Calculation(statistic.name, parameters: parameters)
      }
      #expect(error?.message == "'\(parameter)' takes \(allowed), not '\(value)'")
    }
  }

  @Test("Groups whose names are no text are refused, not merged")
  func invalidText() throws {
    let mean = try Calculation("mean", parameters: ["level": "95%"], by: ["ward"])
    let bytes: [UInt8] = Array("ward,value\n".utf8) + [0xFF, 0x2C, 0x31, 0x0A, 0xFE, 0x2C, 0x32]
    let error = #expect(throws: CalculationError.self) { try mean.csv(over: bytes) }
    #expect(error?.message.hasPrefix("line 2, column 1: these bytes are not UTF-8") == true)
  }

  private static let refused: [(String, [String: String], [String: String], String)] = [
    ("median", [:], [:], "there is no statistic 'median of all'"),
    ("proportion", ["level": "95%"], [:], "'proportion' wants 'method'"),
    ("proportion", [:], [:], "'proportion' wants 'level' and 'method'"),
    (
      "proportion", ["level": "95", "leval": "9"], ["top": "x"],
      "there is no parameter 'leval'; there is no input 'top'; 'proportion' wants 'method'; "
        + "'level' takes a share above 0 and below 1, not '95'"
    ),
    ("mean", ["level": "sure"], [:], "'level' takes a share above 0 and below 1, not 'sure'"),
    ("mean", ["level": "100%"], [:], "'level' takes a share above 0 and below 1, not '100%'"),
    ("mean", ["level": "nan"], [:], "'level' takes a share above 0 and below 1, not 'nan'"),
    (
      "series-change", ["steps": "1.5"], [:],
      "'steps' takes a whole number from 1 upwards, not '1.5'"
    ),
    ("series-change", ["steps": "0"], [:], "'steps' takes a whole number from 1 upwards, not '0'"),
    ("proportion", ["level": "95%", "method": "exact"], [:], "there is no method 'exact'"),
    ("mean", ["level": "95%", "method": "t"], [:], "there is no parameter 'method'"),
    ("mean", ["level": "95%"], ["values": "wait"], "there is no input 'values'"),
  ]

  @Test("What there is not, and what is not stated, is refused with a way out")
  func refused() throws {
    for (name, parameters, columns, message) in Self.refused {
      let asked = name == "median" ? "median of all" : name
      let error = #expect(throws: CalculationError.self) {
        try Calculation(asked, parameters: parameters, columns: columns)
      }
      #expect(error?.message == message)
      #expect(error?.help.isEmpty == false)
    }
  }

  @Test("Files that cannot be read as a table are refused with the line")
  func files() throws {
    let mean = try Calculation("mean", parameters: ["level": "95%"])
    for (text, message) in [
      ("", "the file is empty"), ("wait\n3\n", "the file has no column 'value'"),
      ("value,area\n3,a\n4\n", "line 3 has 1 cells, and the heading 2"),
      ("value,value\n3,4\n", "the file has more than one column 'value'"),
      ("value;area\n3;a\n", "the file has no column 'value', but one column in all"),
      (
        "value\n\"3\n",
        "line 2, column 1: the quote that opens this field is never closed, so the field runs to the end of the file"
      ),
    ] {
      let error = #expect(throws: CalculationError.self) { try mean.csv(over: Array(text.utf8)) }
      #expect(error?.message == message)
    }
    #expect(try mean.csv(over: Array("value\n".utf8)).hasPrefix("value,count"))
  }

  @Test("A result is told apart from a column of the file that has its name")
  func sameNames() throws {
    let mean = try Calculation("mean", parameters: ["level": "95%"])
    let text = try mean.csv(over: Array("value,mean,undefined\n3,x,y\n4,x,y\n".utf8))
    let heading =
      "value,mean,undefined,count,standard_deviation,mean.mean,lower,upper,mean.undefined"
    #expect(text.hasPrefix(heading + "\n3,x,y,2,"))
  }
}
