import Foundation
import Testing

@testable import accountability_tool

@Suite(
  "Wrong files",
  .enabled(if: ToolProcess.isBuilt, "the tool is not beside the tests")
)
struct WrongFilesTests {
  private static let framework = """
    framework f "F" {
      calendar calendar years
      place town "Town"
      policy { missing stays missing }
      returns q {
        y period from "Year"
        n count from "N"
      }
      measure m = sum of n in q { neither is better }
    }

    """

  private static let utf16 = "Year,N\n2024,3\n".utf16.flatMap {
    [UInt8($0 & 0xFF), UInt8($0 >> 8)]
  }

  private static let files: [(name: String, bytes: [UInt8])] = [
    ("f", Array(framework.utf8)),
    ("d.csv", Array("Year,N\n2024,3\n".utf8)),
    ("headings.csv", Array("Annum,N\n2024,3\n".utf8)),
    ("workbook.csv", [0x50, 0x4B, 3, 4] + Array("..[Content_Types].xml".utf8)),
    ("old.csv", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
    ("page.csv", Array("\n<!DOCTYPE html><html><body>Not found</body></html>".utf8)),
    ("binary.csv", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 9]),
    ("signed.csv", [0xFF, 0xFE] + utf16),
    ("unsigned.csv", utf16),
    ("empty.csv", []),
    ("json.csv", Array("[{\"Year\": 2024, \"N\": 3}]".utf8)),
    ("framework.csv", Array(framework.utf8)),
  ]

  private func inFolder(_ body: (ToolProcess) throws -> Void) throws {
    try ToolProcess.inFolder { tool in
      for file in Self.files { try tool.write(file.bytes, to: file.name) }
      try body(tool)
    }
  }

  private static let wrong: [(file: String, message: String, help: String)] = [
    ("headings.csv", "no column", "help"),
    ("workbook.csv", "the file is an Excel workbook", "save the sheet as 'CSV UTF-8'"),
    ("old.csv", "the file is a file of an old Excel or Word", "save the sheet as 'CSV UTF-8'"),
    ("page.csv", "the file is a web page", "open it in a browser"),
    ("binary.csv", "the file is no text", "look whether it is the right file"),
    ("json.csv", "the file is JSON", "ends in '.json'"),
    ("framework.csv", "the file is a framework", "give a file of figures"),
    ("signed.csv", "utf-16", "encoding utf-16"),
    ("unsigned.csv", "utf-16", "encoding utf-16"),
    ("empty.csv", "there are no headings", "right file"),
  ]

  @Test("What is wrong with a file of figures is said of that file", arguments: wrong)
  func figures(file: String, message: String, help: String) throws {
    try inFolder { tool in
      for line in [
        ["evaluate", "f", "--as-of", "2026-01-01"], ["needs", "f", "--as-of", "2026-01-01"],
        ["explain", "f", "m at 2024"],
      ] {
        let run = try tool.run(line + ["--data", "q=\(file)"])
        #expect(run.status == 3)
        #expect(run.output == "")
        #expect(run.error.hasPrefix("\(file): error: "))
        #expect(run.error.contains(message))
        #expect(run.error.contains(help))
        #expect(!run.error.contains("f:5"))
      }
    }
  }

  @Test(
    "So it is where a framework is drafted, and where a statistic is computed",
    arguments: wrong
  )
  func tables(file: String, message: String, help: String) throws {
    try inFolder { tool in
      let isUTF16 = message == "utf-16"
      for line in [["new", file], ["calculate", "mean", file, "--with", "level=95%"]] {
        let run = try tool.run(line)
        #expect(run.status == 3)
        #expect(run.error.contains("\(file): "))
        if message.hasPrefix("the file is") || isUTF16 {
          #expect(run.error.contains(isUTF16 ? "a text in UTF-16" : message))
          #expect(run.error.contains(isUTF16 ? "save the file as 'CSV UTF-8'" : help))
        }
      }
    }
  }

  @Test(
    "What is no framework has one error, and is not laid out",
    arguments: ["d.csv", "empty.csv"]
  )
  func noFramework(file: String) throws {
    try inFolder { tool in
      let before = try tool.bytes(of: file)
      for line in [
        ["check"], ["format", "--write"], ["format", "--check"], ["evaluate"], ["test"],
      ] {
        let run = try tool.run(line + [file])
        #expect(run.status == 1)
        let text = run.output + run.error
        #expect(text.contains("\(file):1:1: error: this text has no framework [no-framework]"))
        #expect(text.components(separatedBy: ": error: ").count == 2)
        #expect(try tool.bytes(of: file) == before)
      }
    }
  }

  @Test(
    "A framework that is no text is told as what it is",
    arguments: ["workbook.csv", "signed.csv"]
  )
  func noText(file: String) throws {
    try inFolder { tool in
      let run = try tool.run("check", file)
      #expect(run.status == 3)
      let kind = file == "signed.csv" ? "a text in UTF-16" : "an Excel workbook"
      #expect(run.error.contains("cannot read '\(file)': it is \(kind)"))
    }
  }

  private static let definitions: [(path: String, input: Bool, help: String)] = [
    ("none.csv", false, "a framework names its files from the folder in which it lies"),
    ("none.csv", true, "from standard input names its files from the folder you are in"),
    (".", false, "this is a folder; name a file in it"),
    ("empty.csv", false, "help"),
  ]

  @Test(
    "A file of definitions that cannot be read is an input that cannot be",
    arguments: definitions
  )
  func definitionsFile(path: String, input: Bool, help: String) throws {
    try inFolder { tool in
      let text = Self.framework.replacing(
        "place town \"Town\"",
        with: """
          places from "\(path)" { name column "Code" }
          """
      )
      try tool.write(text, to: "g")
      for command in ["check", "evaluate", "needs", "test"] {
        let run = try tool.run(command, input ? "-" : "g", input: input ? text : "")
        #expect(run.status == 3)
        #expect((run.output + run.error).contains("[unreadable-file]"))
        #expect((run.output + run.error).contains(help))
      }
    }
  }

  private static let usage: [([String], String, String)] = [
    (
      ["needs", "f", "--as-of", "2026-05-01", "--until", "2026-04-01"], "'--until 2026-04-01'",
      "later"
    ),
    (
      ["needs", "f", "--as-of", "31/03/2026"], "'--as-of' takes a date, not '31/03/2026'",
      "2026-03-31"
    ),
    (
      ["needs", "f", "--until", "2026-02-30"], "'--until' takes a date",
      "no such day in the calendar"
    ),
    (["evaluate", "f", "--data", "=d.csv"], "not '=d.csv'", "--data q=d.csv"),
    (["evaluate", "f", "--data", "d.csv"], "not 'd.csv'", "--data q=d.csv"),
    (["evaluate", "f", "--data", "q="], "not 'q='", "--data q=PATH"),
    (["evaluate", "f", "--data", "q", "d.csv"], "'--data' takes one word", "write --data q=d.csv"),
    (["evaluate", "f", "--data", "q", "=", "d.csv"], "takes one word", "write --data q=d.csv"),
    (["calculate", "d.csv", "mean"], "there is no statistic 'd.csv'", "the statistic comes first"),
    (["calculate", "mean", "d.csv", "--column", "N"], "not 'N'", "--column numerator=Housed"),
    (["calculate"], "missing STATISTIC and FILE.csv", "usage: "),
    (
      ["calculate", "proprtion", "d.csv"], "there is no statistic 'proprtion'",
      "did you mean 'proportion'?"
    ),
    (["calculate", "proportion", "d.csv"], "wants 'level' and 'method'", "wilson"),
    (
      ["calculate", "mean", "d.csv", "--with", "level=95"],
      "'level' takes a share above 0 and below 1, not '95'", "did you mean '95%'?"
    ),
    (
      ["calculate", "mean", "d.csv", "--with", "level=95%", "--column", "vlaue=N"],
      "there is no input 'vlaue'", "did you mean 'value'?"
    ),
  ]

  @Test("A wrong word is told with a way out", arguments: usage)
  func wrongUse(line: [String], message: String, help: String) throws {
    try inFolder { tool in
      let run = try tool.run(line)
      #expect(run.status == 2)
      #expect(run.error.contains(message))
      #expect(run.error.contains(help))
    }
  }

  private static let calculated: [(text: String, message: String, help: String)] = [
    ("value\n\"3\n", "line 2, column 1: the quote that opens this field is never closed", "mend"),
    ("value,value\n3,4\n", "the file has more than one column 'value'", "a heading of its own"),
    ("valeu\n3\n", "the file has no column 'value'", "did you mean 'valeu'?"),
    ("area;value\na;3\n", "one column in all", "save it with commas"),
  ]

  @Test("A file over which nothing can be computed is named with its fault", arguments: calculated)
  func calculation(text: String, message: String, help: String) throws {
    try inFolder { tool in
      try tool.write(text, to: "t.csv")
      let run = try tool.run("calculate", "mean", "t.csv", "--with", "level=95%")
      #expect(run.status == 3)
      #expect(run.output == "")
      #expect(run.error.hasPrefix("accountability: t.csv: "))
      #expect(run.error.contains(message))
      #expect(run.error.contains(help))
    }
  }

  @Test("Columns that are not there are named together")
  func columns() throws {
    try inFolder { tool in
      let run = try tool.run(
        "calculate",
        "proportion",
        "d.csv",
        "--with",
        "level=95%",
        "--with",
        "method=wilson",
        "--column",
        "numerator=M",
        "--by",
        "Yaer"
      )
      #expect(run.status == 3)
      #expect(
        run.error == """
          accountability: d.csv: the file has no column 'M'; the file has no column 'denominator'; \
          the file has no column 'Yaer'
            help: did you mean 'N'? say which column is 'numerator', as in 'numerator=COLUMN'; say which \
          column is 'denominator', as in 'denominator=COLUMN'; did you mean 'Year'?; the file has 'Year', 'N'

          """
      )
    }
  }

  @Test("What was not read has no errors that could be counted")
  func unread() throws {
    try inFolder { tool in
      let one = try tool.run("check", "none")
      #expect(one.output == "none: not read\n")
      let two = try tool.run("check", "none", "nil")
      #expect(two.output == "2 frameworks: 2 not read\n")
    }
  }

  @Test("A file whose cells are parted by something else is told so")
  func separators() throws {
    try inFolder { tool in
      for (sign, written) in [(";", ";"), ("\t", "\\u{9}"), ("|", "|")] {
        try tool.write("Year\(sign)N\n2024\(sign)3\n", to: "s.csv")
        let run = try tool.run("evaluate", "f", "--data", "q=s.csv")
        #expect(run.status == 3)
        #expect(run.error.contains("write 'separator \"\(written)\"' in the source"))
        let clause = Self.framework.replacing(
          "n count",
          with: "separator \"\(written)\"\n    n count"
        )
        try tool.write(clause, to: "g")
        #expect(try tool.run("evaluate", "g", "--data", "q=s.csv").status == 0)
      }
    }
  }

  @Test("All sources without rows are named at once, and all files that cannot be read")
  func all() throws {
    try inFolder { tool in
      let two = Self.framework.replacing(
        "measure m",
        with: "returns r { z period from \"Year\"\n k count from \"N\" }\n measure m"
      )
      try tool.write(two, to: "two")
      let none = try tool.run("evaluate", "two")
      #expect(none.status == 3)
      #expect(none.error.contains("there are no rows for sources 'q', 'r'"))
      #expect(none.error.contains("--data q=PATH --data r=PATH"))
      let unread = try tool.run("evaluate", "two", "--data", "q=x.csv", "--data", "r=y.csv")
      #expect(unread.status == 3)
      #expect(unread.error.contains("'x.csv'"))
      #expect(unread.error.contains("'y.csv'"))
    }
  }

  @Test("What is refused is said when needs are asked for, too")
  func needs() throws {
    try inFolder { tool in
      try tool.write("Year,N\n2024,many\n", to: "bad.csv")
      let run = try tool.run("needs", "f", "--as-of", "2026-01-01", "--data", "q=bad.csv")
      #expect(run.status == 0)
      #expect(run.error.contains("bad.csv:2:6: refused: 'many' this is not a number"))
      #expect(run.error.contains("bad.csv: 1 of 1 rows were refused"))
    }
  }

  @Test("A framework that is not there does not keep the others from being tested")
  func tests() throws {
    try inFolder { tool in
      let run = try tool.run("test", "none", "f", "f")
      #expect(run.status == 3)
      #expect(run.error.contains("cannot read 'none'"))
      #expect(run.output == "f: no tests\n")
    }
  }
}
