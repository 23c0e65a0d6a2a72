import Foundation
import Testing

@testable import accountability_tool

@Suite(
  "The command 'format'",
  .enabled(if: ToolProcess.isBuilt, "the tool is not beside the tests")
)
struct FormatCommandTests {
  private let untidy = """
    framework a "A" {
      version 1
      place  x "X"


      partner p "P"
      partner q "Q"
      partner r "R"
      partner s "S"
      partner t "T"
      partner u "U"
      partner v "V"
      policy { missing stays missing
        round half up to 1 decimal }
    }
    """

  private let tidy = "framework a \"A\" {\n  version 1\n}\n"

  @Test("With --check, what would change is shown as a unified difference")
  func check() throws {
    try ToolProcess.inFolder { tool in
      try tool.write(untidy, to: "a b")
      try tool.write(tidy, to: "c")
      let run = try tool.run("format", "--check", "c", "a b")
      #expect(run.status == 1)
      #expect(
        run.output == """
          --- a b\t
          +++ a b\t
          @@ -1,8 +1,7 @@
           framework a "A" {
             version 1
          -  place  x "X"
          +  place x "X"
           
          -
             partner p "P"
             partner q "Q"
             partner r "R"
          @@ -10,6 +9,8 @@
             partner t "T"
             partner u "U"
             partner v "V"
          -  policy { missing stays missing
          -    round half up to 1 decimal }
          -}
          \\ No newline at end of file
          +  policy {
          +    missing stays missing
          +    round half up to 1 decimal
          +  }
          +}

          """
      )
      #expect(
        run.error == """
          accountability: 1 of 2 frameworks would change: a b
            help: 'accountability format --write' lays them out

          """
      )
      #expect(try tool.bytes(of: "a b") == Array(untidy.utf8))
    }
  }

  @Test("With --check, nothing is printed of what is laid out already")
  func checkOfTidy() throws {
    try ToolProcess.inFolder { tool in
      try tool.write(tidy, to: "a")
      let run = try tool.run("format", "--check", "a", "-", input: tidy)
      #expect(run.status == 0)
      #expect(run.output + run.error == "")
    }
  }

  @Test("With --check, line ends and a byte-order mark are told of")
  func invisible() throws {
    try ToolProcess.inFolder { tool in
      try tool.write("\u{FEFF}" + tidy.replacing("\n", with: "\r\n"), to: "a")
      let run = try tool.run("format", "--check", "a")
      #expect(run.status == 1)
      let remarks = "a: it begins with a byte-order mark\na: lines end with CR LF\n--- a\n+++ a\n"
      #expect(run.output.hasPrefix(remarks + "@@ -1,3 +1,3 @@\n"))
    }
  }

  @Test("With --check, one file that cannot be laid out does not hide the others")
  func checkOfBroken() throws {
    try ToolProcess.inFolder { tool in
      try tool.write(untidy, to: "a")
      try tool.write("framework b \"B {\n", to: "b")
      let broken = try tool.run("format", "--check", "b", "a")
      #expect(broken.status == 1)
      #expect(broken.error.contains("b:1:13: error: this text has no closing quotation mark"))
      #expect(broken.output.hasPrefix("--- a\n"))
      let absent = try tool.run("format", "--check", "c", "a")
      #expect(absent.status == 3)
      #expect(absent.output.hasPrefix("--- a\n"))
    }
  }

  @Test("With --write, changed files are named, and the others left alone")
  func write() throws {
    try ToolProcess.inFolder { tool in
      try tool.write(untidy, to: "a")
      try tool.write(tidy, to: "b")
      let before = try tool.changed("b")
      let run = try tool.run("format", "--write", "a", "b", "a")
      #expect(run.status == 0)
      #expect(run.output == "a\n")
      #expect(try tool.bytes(of: "b") == Array(tidy.utf8))
      #expect(try tool.changed("b") == before)
      let again = try tool.run("format", "--write", "a", "b")
      #expect(again.status == 0)
      #expect(again.output == "")
      #expect(try tool.run("format", "--check", "a").status == 0)
    }
  }

  @Test("With --write, nothing is written if one file cannot be laid out")
  func writesAllOrNone() throws {
    try ToolProcess.inFolder { tool in
      try tool.write(untidy, to: "a")
      try tool.write("}", to: "b")
      #expect(try tool.run("format", "--write", "a", "b").status == 1)
      #expect(try tool.run("format", "--write", "a", "c").status == 3)
      #expect(try tool.bytes(of: "a") == Array(untidy.utf8))
    }
  }

  @Test("What is not UTF-8 is refused and stays as it is")
  func encoding() throws {
    try ToolProcess.inFolder { tool in
      let bytes = Array("framework a \"A\" {\n// caf".utf8) + [0xE9] + Array("\n}\n".utf8)
      try tool.write(bytes, to: "a")
      let run = try tool.run("format", "--write", "a")
      #expect(run.status == 3)
      #expect(run.error.contains("cannot read 'a': line 2 is not in UTF-8"))
      #expect(try tool.bytes(of: "a") == bytes)
    }
  }

  @Test("Standard input is laid out on standard output")
  func standardInput() throws {
    try ToolProcess.inFolder { tool in
      let run = try tool.run("format", "-", input: "framework a \"A\"{version 1}")
      #expect(run.status == 0)
      #expect(run.output == "framework a \"A\" { version 1 }\n")
    }
  }
}
