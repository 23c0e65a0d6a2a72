import Accountability
import AccountabilityRules
import Foundation
import Testing

@Suite("What a check found, for other programs")
struct CheckReportTests {
  // MARK: Annotations

  @Test("An annotation names the file, the lines, the columns and the code")
  func annotation() {
    var report = CheckReport()
    let text = SourceText(name: "a.b", text: "one\ntwo thrée\nfour")
    report.add([diagnostic(text, 8..<14)], of: [text], named: "a.b")
    let place = "file=a.b,line=2,endLine=2,col=5,endColumn=10,title=unknown-name"
    #expect(report.workflowAnnotations == "::error \(place)::message (help)\n")
  }

  @Test("Where the words go over lines, an annotation has no columns")
  func longAnnotation() {
    var report = CheckReport()
    let text = SourceText(name: "a", text: "one\ntwo\nthree")
    report.add([diagnostic(text, 5..<9)], of: [text], named: "a")
    let annotations = report.workflowAnnotations
    #expect(annotations.hasPrefix("::error file=a,line=2,endLine=3,title=unknown-name::"))
  }

  @Test("Nothing in an annotation can end it early, or begin another")
  func escaping() {
    let origin = Origin(file: "50%,\u{301} a:b\n::error::", line: 1, column: 1)
    let diagnostic = Diagnostic(Diagnostic.Code("unknown-name"), .error, "a%\r\nb::c,d", at: origin)
    #expect(
      [diagnostic].workflowAnnotations == """
        ::error file=50%25%2C\u{301} a%3Ab%0A%3A%3Aerror%3A%3A,line=1,col=1,\
        title=unknown-name::a%25%0D%0Ab::c,d

        """
    )
  }

  @Test("What has no place has an annotation without one")
  func placeless() {
    let diagnostic = Diagnostic(Diagnostic.Code("unknown-name"), .warning, "message", at: .unknown)
    #expect([diagnostic].workflowAnnotations == "::warning title=unknown-name::message\n")
  }

  // MARK: Several frameworks

  @Test("What two frameworks share is in the report once, with the first")
  func shared() throws {
    let common = SourceText(name: "common", text: "x")
    let found = diagnostic(common, 0..<1)
    var report = CheckReport()
    report.add([found], of: [common], named: "b")
    report.add([found], of: [common], named: "a")
    report.addUnread("c", because: "no such file")
    #expect(report.files.map(\.name) == ["b", "a", "c"])
    #expect(report.files.map(\.diagnostics.count) == [1, 0, 0])
    #expect(report.hasErrors)
    let encoded = EncodedDiagnostics(report)
    #expect(encoded.files.map(\.errors) == [1, 0, 0])
    #expect(encoded.files.map(\.problem) == [nil, nil, "no such file"])
    #expect(encoded.diagnostics.map(\.endColumn) == [2])
  }

  // MARK: SARIF

  @Test("A log has what the standard requires, and nothing that it forbids")
  func log() throws {
    var report = CheckReport()
    let text = SourceText(name: "our files/ä#1", text: "é\u{301}🏠 x\ny")
    let label = Diagnostic.Label("there", at: text.origin(of: 11..<12))
    var first = diagnostic(text, 9..<10)
    first.labels = [label, Diagnostic.Label("nowhere", at: .unknown)]
    let warning = Diagnostic(
      Diagnostic.Code("unstated-baseline"),
      .warning,
      "message",
      at: .unknown
    )
    report.add([first, warning], of: [text], named: text.name)
    report.addUnread("/tmp/x y", because: "no such file")
    let run = try SARIFReader(SARIFLog(report)).run

    let rules = run.tool.driver.rules
    #expect(rules.map(\.id) == ["unknown-name", "unstated-baseline"])
    #expect(rules.map(\.defaultConfiguration?.level) == ["error", "warning"])
    #expect(run.results.map(\.ruleIndex) == [0, 1])
    let place = try #require(run.results[0].locations.first?.physicalLocation)
    #expect(place.artifactLocation.uri == "our%20files/%C3%A4%231")
    // One character, two code points; and a house, which is one.
    #expect(place.region == SARIFRegion(startLine: 1, startColumn: 5, endLine: 1, endColumn: 6))
    #expect(run.results[0].relatedLocations?.map(\.id) == [1])
    #expect(run.results[1].locations.isEmpty)
    #expect(run.invocations[0].executionSuccessful == false)
    let unread = run.invocations[0].toolExecutionNotifications?.first
    #expect(unread?.locations[0].physicalLocation.artifactLocation.uri == "file:///tmp/x%20y")
  }

  @Test("A fix says which words of which file it replaces, in code points")
  func fixes() throws {
    let text = SourceText(
      name: "a b",
      text: """
        framework f "F" {
          partner council "Council"
          outcome o "e\u{301}" { lead counsil }
        }
        """
    )
    var report = CheckReport()
    report.add(Framework.parse(text), named: text.name)
    let fixes = try SARIFReader(SARIFLog(report)).run.results.compactMap(\.fixes).joined()
    let change = try #require(fixes.first?.artifactChanges.first)
    #expect(change.artifactLocation.uri == "a%20b")
    #expect(
      change.replacements.map(\.deletedRegion)
        == [SARIFRegion(startLine: 3, startColumn: 25, endLine: 3, endColumn: 32)]
    )
    #expect(change.replacements.map(\.insertedContent.text) == ["council"])
  }

  @Test("Every code in the catalogue makes a rule with a description and a level")
  func rules() throws {
    let diagnostics = DiagnosticCatalogue.entries.map {
      Diagnostic($0.code, $0.severity, "message", at: .unknown)
    }
    let rules = try SARIFReader(SARIFLog(diagnostics)).run.tool.driver.rules
    #expect(rules.count == DiagnosticCatalogue.entries.count)
    for rule in rules {
      #expect(rule.shortDescription?.text.isEmpty == false)
      #expect(rule.defaultConfiguration != nil)
    }
  }

  private func diagnostic(_ text: SourceText, _ range: Range<Int>) -> Diagnostic {
    Diagnostic(
      Diagnostic.Code("unknown-name"),
      .error,
      "message",
      at: text.origin(of: range),
      help: "help"
    )
  }
}
