import Accountability
import AccountabilityRules
import Foundation
import Testing

/// What the page about what if says in Swift, as it stands there.
@Suite("What if, in Swift")
struct WhatIfSwiftExample {
  @Test("The page's example does what it says")
  func example() throws {
    let evaluation = try Millbrook.complete()
    let (settled, icb) = (share("settled"), PartnerName("icb"))
    // page
    let whatIf = try evaluation.supposing([
      Supposition(settled.for(icb).at(.quarter(2025...2026, 4)), .percent(80)),
      Supposition("quarterly for council at 2025-26 Q4 = withheld"),
    ])
    let others = whatIf.judgements.filter { $0.after?.isLatest == true }

    let reach = try evaluation.reach("home is met")
    for way in reach.ways {
      if case .change(let change) = way.answer { print(way.partner ?? "all", change.suppositions) }
    }
    // page
    #expect(!others.isEmpty)
    #expect(!reach.ways.isEmpty)
  }

  @Test("What stands on the page is the example")
  func page() throws {
    let file = URL(filePath: #filePath)
    let root = file.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(
      contentsOf: root.appending(path: "Documentation/WhatIf.md"),
      encoding: .utf8
    )
    let parts = page.components(separatedBy: "```swift\n")
    let fence = try #require(parts.last?.components(separatedBy: "```").first)
    let own = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "    // page\n")
    let lines = own[1].components(separatedBy: "\n").map {
      $0.hasPrefix("    ") ? String($0.dropFirst(4)) : $0
    }
    #expect(parts.count == 2)
    #expect(fence == lines.joined(separator: "\n"))
  }
}
