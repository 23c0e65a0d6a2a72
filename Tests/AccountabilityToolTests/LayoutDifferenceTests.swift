import AccountabilityTestSupport
import Testing

@testable import accountability_tool

@Suite("The difference between a text and its layout")
struct LayoutDifferenceTests {
  @Test("Of equal texts there is none", arguments: ["", "a", "a\n", "\n\na\r\n"])
  func none(text: String) {
    #expect(difference(text, text) == "")
  }

  struct Sample: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    let text: String
    var testDescription: String { old.debugDescription }
  }

  static let samples: [Sample] = [
    Sample(old: "a", new: "a\n", text: "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n"),
    Sample(old: "\n\na\n", new: "a\n", text: "@@ -1,3 +1 @@\n-\n-\n a\n"),
    Sample(old: " \n", new: "", text: "@@ -1 +0,0 @@\n- \n"),
    Sample(old: "a b\n", new: "a\nb\n", text: "@@ -1 +1,2 @@\n-a b\n+a\n+b\n"),
    Sample(old: "a\nb\n", new: "a b\n", text: "@@ -1,2 +1 @@\n-a\n-b\n+a b\n"),
    Sample(old: "a\n\nb\n", new: "a\nb\n", text: "@@ -1,3 +1,2 @@\n a\n-\n b\n"),
    Sample(old: "a\nb\n", new: "a\n\nb\n", text: "@@ -1,2 +1,3 @@\n a\n+\n b\n"),
  ]

  @Test("It is what 'diff -u' prints", arguments: samples)
  func sample(sample: Sample) {
    let head = "--- x\n+++ x\n"
    #expect(difference(sample.old, sample.new) == head + sample.text)
  }

  @Test("Far apart, changes stand in hunks of their own; near ones in one")
  func hunks() {
    let middle = (1...6).map { "\($0)\n" }.joined()
    let near = difference("a  b\n\(middle)c  d\n", "a b\n\(middle)c d\n")
    #expect(near.split(separator: "\n").count { $0.hasPrefix("@@") } == 1)
    let far = difference("a  b\n\(middle)7\nc  d\n", "a b\n\(middle)7\nc d\n")
    #expect(far.split(separator: "\n").count { $0.hasPrefix("@@") } == 2)
  }

  @Test("Taken together, what stays and goes is the old text, what stays and comes the new one")
  func random() {
    var random = SplitMix(seed: 11)
    for _ in 0..<2_000 {
      let ink = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        "abc".randomElement(using: &random)!
      }
      let (old, new) = (Self.spread(ink, &random), Self.spread(ink, &random))
      let lines = LayoutDifference(Array(old.utf8), Array(new.utf8)).lines
      #expect(Self.text(lines.filter { $0.change != .comes }) == old)
      let after = lines.filter { $0.change != .goes }
      // A line that stays has an end on both sides, or on neither.
      #expect(Self.text(after) == new)
    }
  }

  private static func spread(_ ink: [Character], _ random: inout SplitMix) -> String {
    let gaps = ["", "", "", " ", "\n", "\n\n", "\n ", " \n"]
    return ink.reduce(into: gaps.randomElement(using: &random) ?? "") { text, character in
      text += String(character) + (gaps.randomElement(using: &random) ?? "")
    }
  }

  private static func text(_ lines: [LayoutDifference.Line]) -> String {
    lines.map { String(decoding: $0.text, as: UTF8.self) + ($0.isUnended ? "" : "\n") }.joined()
  }

  private func difference(_ old: String, _ new: String) -> String {
    LayoutDifference(Array(old.utf8), Array(new.utf8)).text(named: "x")
  }
}
