import Foundation
import Testing

@testable import accountability_tool

@Suite(
  "The command 'check' on several frameworks",
  .enabled(if: ToolProcess.isBuilt, "the tool is not beside the tests")
)
struct CheckSeveralTests {
  private let sound = "framework sound \"S\" {\n  version 1\n}\n"

  /// A framework with one error, on its second line.
  private func broken(_ word: String) -> String {
    "framework broken \"B\" {\n  \(word) 1\n}\n"
  }

  /// The lines of the text that say what is wrong.
  private func found(_ run: ToolProcess.Run) -> [String] {
    run.output.split(separator: "\n").filter { $0.contains(": error: ") }.map(String.init)
  }

  @Test("Frameworks are reported in the order in which they are given, each once")
  func order() throws {
    try ToolProcess.inFolder { tool in
      try tool.write(broken("wersion"), to: "z")
      try tool.write(sound, to: "m")
      try tool.write(broken("vershun"), to: "a")
      let run = try tool.run("check", "z", "m", "a", "z")
      #expect(run.status == 1)
      #expect(found(run).map { $0.prefix(6) } == ["z:2:3:", "a:2:3:"])
      #expect(run.output.contains("\n3 frameworks: 2 errors, 0 warnings\n"))
      #expect(run.error == "")
    }
  }

  @Test("A file that cannot be read does not keep the others from being checked")
  func unread() throws {
    try ToolProcess.inFolder { tool in
      try tool.write(broken("wersion"), to: "a")
      for format in ["text", "json", "sarif", "github"] {
        let run = try tool.run("check", "--format", format, "nowhere", "a")
        #expect(run.status == 3)
        #expect(run.error.hasPrefix("accountability: cannot read 'nowhere': "))
        #expect(run.output.contains("begins with 'wersion'"))
      }
      let text = try tool.run("check", "nowhere", "a").output
      #expect(text.contains("\n2 frameworks: 1 error, 0 warnings, 1 not read\n"))
      let annotations = try tool.run("check", "--format", "github", "nowhere", "a").output
      #expect(annotations.hasPrefix("::error file=nowhere::cannot read 'nowhere'"))
    }
  }

  @Test("What two frameworks import is reported once")
  func shared() throws {
    try ToolProcess.inFolder { tool in
      try tool.write(broken("wersion"), to: "common")
      for name in ["a", "b"] {
        let text = "framework \(name) \"N\" {\n  import \"common\" version 1\n}\n"
        try tool.write(text, to: name)
      }
      let run = try tool.run("check", "a", "b")
      #expect(run.status == 1)
      #expect(found(run).filter { $0.hasPrefix("common:2:3:") }.count == 1)
    }
  }

  @Test("Paths of every kind come back as they are", arguments: ["a b", "ä", "'q'", "x\"y", "-"])
  func paths(path: String) throws {
    try ToolProcess.inFolder { tool in
      let name = path == "-" ? "standard input" : path
      if path != "-" { try tool.write(broken("wersion"), to: path) }
      let run = try tool.run("check", path, input: path == "-" ? broken("wersion") : "")
      #expect(run.status == 1)
      #expect(found(run).map { $0.hasPrefix("\(name):2:3: error: ") } == [true])
    }
  }

  @Test("The same input gives the same bytes")
  func stable() throws {
    try ToolProcess.inFolder { tool in
      try tool.write(broken("wersion"), to: "a")
      try tool.write(sound, to: "b")
      for format in ["text", "json", "sarif", "github"] {
        let first = try tool.run("check", "--format", format, "a", "b").output
        #expect(try tool.run("check", "--format", format, "a", "b").output == first)
      }
    }
  }
}
