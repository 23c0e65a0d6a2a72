import Foundation
import Testing

@testable import accountability_tool

@Suite(
  "Files that are read and written",
  .enabled(if: ToolProcess.isBuilt, "the tool is not beside the tests")
)
struct ProtectedFilesTests {
  private static let framework = """
    framework f "F" {
      calendar calendar years
      places from "places.csv" {
        name column "Code"
        title column "Title"
      }
      policy { missing stays missing }
      returns q {
        y period from "Year"
        area place from "Place"
        n count from "N"
      }
      measure m = sum of n in q { neither is better }
    }

    """

  private static let files = [
    "f": framework, "places.csv": "Code,Title\ntown,Town\n",
    "q.csv": "Year,Place,N\n2024,town,3\n", "m.csv": "value\n3\n4\n",
  ]

  private func inFolder(_ body: (ToolProcess) throws -> Void) throws {
    try ToolProcess.inFolder { tool in
      for (name, text) in Self.files { try tool.write(text, to: name) }
      try body(tool)
    }
  }

  private static let overwriting: [[String]] = [
    ["evaluate", "f", "--data", "q=q.csv", "--output", "f"],
    ["evaluate", "f", "--data", "q=q.csv", "--output", "q.csv"],
    ["evaluate", "f", "--data", "q=q.csv", "--output", "./q.csv"],
    ["evaluate", "./f", "--data", "q=./q.csv", "--rejected", "q.csv"],
    ["evaluate", "f", "--data", "q=q.csv", "--rejected", "link"],
    ["evaluate", "f", "--data", "q=link", "--output", "q.csv"],
    ["evaluate", "f", "--data", "q=q.csv", "--output", "hard"],
    ["evaluate", "f", "--data", "q=q.csv", "--output", "places.csv"],
    ["evaluate", "f", "--data", "q=q.csv", "--output", "x", "--rejected", "x"],
    ["evaluate", "f", "--data", "q=q.csv", "--output", "x", "--rejected", "./x"],
    ["evaluate", "f", "--data", "q=q.csv", "--rejected", "-"],
    ["evaluate", "f", "--data", "q=q.csv", "--rejected", "-", "--output", "-"],
    ["explain", "f", "m at 2024", "--data", "q=q.csv", "--output", "q.csv"],
    ["check", "f", "--output", "f"],
    ["check", "f", "--fix", "--output", "./f"],
    ["check", "f", "--output", "places.csv"],
    ["test", "f", "--output", "f"],
    ["test", "f", "--output", "places.csv"],
    ["needs", "f", "--output", "f"],
    ["needs", "f", "--data", "q=q.csv", "--output", "q.csv"],
    ["new", "q.csv", "--output", "q.csv"],
    ["calculate", "mean", "m.csv", "--with", "level=95%", "--output", "./m.csv"],
  ]

  @Test("What is read is never overwritten, by whatever path", arguments: overwriting)
  func overwrites(line: [String]) throws {
    try inFolder { tool in
      let folder = tool.folder
      let manager = FileManager.default
      try manager.createSymbolicLink(
        at: folder.appending(path: "link"),
        withDestinationURL: folder.appending(path: "q.csv")
      )
      try manager.linkItem(
        at: folder.appending(path: "q.csv"),
        to: folder.appending(path: "hard")
      )
      let run = try tool.run(line)
      #expect(run.status == 2, "\(run.error)")
      #expect(run.output == "")
      #expect(run.error.contains("\n  help: "))
      for (name, text) in Self.files { #expect(try tool.bytes(of: name) == Array(text.utf8)) }
      let names = try manager.contentsOfDirectory(atPath: folder.path()).sorted()
      #expect(names == ["f", "hard", "link", "m.csv", "places.csv", "q.csv"])
    }
  }

  private static let apart: [[String]] = [
    ["evaluate", "f", "--data", "q=q.csv", "--output", "x", "--rejected", "y"],
    ["evaluate", "f", "--data", "q=q.csv", "--output", "/dev/null", "--rejected", "/dev/null"],
    ["evaluate", "f", "--data", "q=q.csv", "--output", "x", "--rejected", "-"],
    ["check", "f", "f", "./f"],
    ["new", "q.csv", "--output", "x"],
  ]

  @Test("What does not meet is written", arguments: apart)
  func writes(line: [String]) throws {
    try inFolder { tool in
      let run = try tool.run(line)
      #expect(run.status == 0, "\(run.error)")
    }
  }

  private static let twice: [([String], String)] = [
    (["evaluate", "-", "--data", "q=-"], "standard input is to be read twice"),
    (["evaluate", "-", "--data", "q=/dev/stdin"], "standard input is to be read twice"),
    (
      ["evaluate", "f", "--data", "q=q.csv", "--data", "q=./q.csv"],
      "source 'q' is given the file './q.csv' twice"
    ),
    (
      ["evaluate", "f", "--data", "q=-", "--data", "q=-"], "source 'q' is given the file '-' twice"
    ),
    (["new", "q.csv", "q.csv"], "the file 'q.csv' is given twice"),
    (["new", "q.csv", "./q.csv"], "the file './q.csv' is given twice"),
    (["new", "-", "-"], "the file '-' is given twice"),
  ]

  @Test("What is given twice is refused", arguments: twice)
  func givenTwice(line: [String], message: String) throws {
    try inFolder { tool in
      let run = try tool.run(line, input: Self.framework)
      #expect(run.status == 2)
      #expect(run.error.contains(message))
    }
  }

  @Test("Of several files all are written or none")
  func allOrNone() throws {
    try inFolder { tool in
      let names = ["a", "b", "none/c"].map { tool.folder.appending(path: $0).path() }
      try tool.write("old", to: "a")
      #expect(throws: FileError.self) {
        try FileSystem.write(names.map { FileContents(path: $0, bytes: [1]) })
      }
      #expect(try tool.bytes(of: "a") == Array("old".utf8))
      let left = try FileManager.default.contentsOfDirectory(atPath: tool.folder.path())
      #expect(Set(left) == Set(Self.files.keys).union(["a"]))
      try FileSystem.write(names.prefix(2).map { FileContents(path: $0, bytes: [1]) })
      #expect(try tool.bytes(of: "a") + tool.bytes(of: "b") == [1, 1])
    }
  }

  @Test("What was repaired is said when it is written, and only then", .enabled(if: geteuid() != 0))
  func repairs() throws {
    try ToolProcess.inFolder { tool in
      let faulty = "framework f \"F\" {\n  version 1\n  version 1\n}\n"
      try tool.write(faulty, to: "f")
      try tool.write(faulty, to: "g")
      chmod(tool.folder.appending(path: "g").path(), 0o400)
      let run = try tool.run("check", "--fix", "f", "g")
      #expect(run.status == 3)
      #expect(!run.error.contains("repaired"))
      #expect(try tool.bytes(of: "f") == Array(faulty.utf8))
      let alone = try tool.run("check", "--fix", "f")
      #expect(alone.status == 0)
      #expect(alone.error.contains("f:3:3: repaired: "))
    }
  }

  @Test("Where a file cannot be laid down, none is laid out", .enabled(if: geteuid() != 0))
  func formats() throws {
    try ToolProcess.inFolder { tool in
      let untidy = "framework f \"F\" {\n version 1\n}\n"
      try tool.write(untidy, to: "f")
      try tool.write(untidy, to: "g")
      chmod(tool.folder.appending(path: "g").path(), 0o400)
      let run = try tool.run("format", "--write", "f", "g")
      #expect(run.status == 3)
      #expect(run.output == "")
      #expect(try tool.bytes(of: "f") == Array(untidy.utf8))
    }
  }
}
