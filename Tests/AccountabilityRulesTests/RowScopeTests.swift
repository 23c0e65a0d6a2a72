import AccountabilityRules
import Testing

/// Names have a meaning among rows, of a person, or among results; each mistake says where it would be right.
@Suite("Rows, persons and results")
struct RowScopeTests {
  @Test("What stands in its own scope is accepted", arguments: RowScopes.accepted)
  func accepted(text: String) {
    let found = RowScopes.errors(in: text)
    #expect(found.isEmpty, "\(found.map(\.message))")
  }

  @Test("What stands in another scope is found at its word", arguments: RowScopes.refused.indices)
  func refused(index: Int) throws {
    let mistake = RowScopes.refused[index]
    let text = "\(RowScopes.head)\(mistake.text)\n}"
    let found = RowScopes.errors(in: mistake.text)
    #expect(found.map(\.code.name) == [mistake.code], "\(found.map(\.message))")
    let first = try #require(found.first)
    #expect(first.message.contains(mistake.message), "\(first.message)")
    #expect(first.help?.contains(mistake.help) ?? false, "\(first.help ?? "no help")")
    let start = text.utf8.index(text.utf8.startIndex, offsetBy: first.origin.offset)
    #expect(text[start...].hasPrefix(mistake.at), "\(text[start...].prefix(20))")
  }
}

enum RowScopes {
  static let head = """
    framework f "F" {
    policy { missing stays missing }
    calendar financial quarters from april
    partner council
    partner audit
    records needs {
      family person
      need one of housing, money, school
      on date
      event one of found, supported, resolved
      plan yes-no
      cost money GBP
      agency partner
    }
    records anonymous {
      on date
      crisis yes-no
    }
    returns quarterly {
      quarter period
      warm count
    }
    cohort helped "Three needs or more" = persons in needs whose distinct need in needs >= 3
    measure warm-homes = sum of warm in quarterly
    claim successful "A successful outcome" {
      for persons in helped
      require latest plan
      require no needs where event is found and not plan
      audited by audit
    }
    rule everyone { require warm-homes > 3 }

    """

  static func errors(in text: String) -> [Diagnostic] {
    let parsed = Framework.parse(SourceText(name: "case", text: "\(head)\(text)\n}"))
    return Diagnostic.inReadingOrder(parsed.diagnostics + parsed.check())
      .filter { $0.severity == .error }
  }

  static let accepted: [String] = [
    "cohort recent = persons in needs where event is found over last 12 months",
    "cohort inner = persons in helped whose latest plan within 6 months",
    "measure m = persons in needs where need is housing",
    "measure m = persons in helped",
    "measure m = share of helped whose successful is met",
    "measure m = share of helped whose latest event is resolved and latest cost > 5 GBP",
    "measure m = share of helped whose seen by at least 2 partners",
    "measure m = share of needs where plan",
    "measure m = share of needs whose first on >= 2025-01-01",
    "measure m = share of (needs where event is found) where followed by needs with same need where event is resolved within 24 months",
    "measure m = count of needs where plan ever",
    "measure m = distinct need in needs where plan",
    "measure m = count of persons in helped",
    "measure m = (sum of cost in needs) as share of sum of cost in needs where plan",
    "rule r { require no needs where event is found and not plan }",
    "rule r { require at least 2 needs where plan have cost > 3 GBP }",
    "rule r { for persons in helped as p\n require (sum of cost in needs) < 100 GBP }",
    "rule r { require all persons in helped have successful is met }",
    "measure m = persons in needs per 1,000 warm-homes standardised directly by need, agency to needs",
  ]

  static let refused: [SourceMistake] = [
    // A person's words among results.
    SourceMistake(
      "rule r { require latest plan }",
      "wrong-scope",
      at: "latest",
      "'latest' has no meaning here",
      help: "behind 'whose'"
    ),
    SourceMistake(
      "rule r { require seen by at least 2 partners }",
      "wrong-scope",
      at: "seen",
      "'seen'",
      help: "behind 'whose'"
    ),
    SourceMistake(
      "rule r { require successful is met }",
      "wrong-scope",
      at: "successful",
      "'successful'",
      help: "share of … whose successful is met"
    ),
    SourceMistake(
      "rule r { require helped > 3 }",
      "wrong-scope",
      at: "helped",
      "'helped'",
      help: "persons in helped"
    ),
    SourceMistake(
      "rule r { require followed by needs within 3 days }",
      "wrong-scope",
      at: "followed",
      "'followed'",
      help: "behind 'where'"
    ),
    // Among rows.
    SourceMistake(
      "measure m = count of needs where warm-homes > 3",
      "wrong-scope",
      at: "warm-homes",
      "'warm-homes'",
      help: "fields of its rows"
    ),
    SourceMistake(
      "measure m = count of needs where latest plan",
      "wrong-scope",
      at: "latest",
      "'latest'",
      help: "behind 'whose'"
    ),
    SourceMistake(
      "measure m = count of needs where (count of needs) > 3",
      "wrong-scope",
      at: "(count",
      "'count'",
      help: "one row"
    ),
    SourceMistake(
      "measure m = count of needs where distinct need in needs > 3",
      "wrong-scope",
      at: "distinct",
      "'distinct'",
      help: "behind 'whose'"
    ),
    SourceMistake(
      "measure m = count of needs with same need",
      "wrong-scope",
      at: "need",
      "'with same'",
      help: "no row is spoken of"
    ),
    // Of a person.
    SourceMistake(
      "measure m = share of helped whose plan",
      "wrong-scope",
      at: "plan",
      "'plan'",
      help: "'latest plan'"
    ),
    SourceMistake(
      "measure m = share of helped whose warm-homes > 3",
      "wrong-scope",
      at: "warm-homes",
      "'warm-homes'",
      help: "one person"
    ),
    SourceMistake(
      "measure m = share of helped whose everyone is met",
      "wrong-scope",
      at: "everyone",
      "'everyone'",
      help: "one person"
    ),
    SourceMistake(
      "measure m = share of helped where latest plan",
      "wrong-scope",
      at: "latest",
      "'where'",
      help: "write 'whose'"
    ),
    SourceMistake(
      "measure m = count of helped",
      "wrong-scope",
      at: "helped",
      "'helped'",
      help: "name its source, 'needs'"
    ),
    SourceMistake(
      "measure m = share of helped whose latest paln",
      "unknown-name",
      at: "paln",
      "no field of 'needs' is called 'paln'",
      help: "plan"
    ),
    SourceMistake(
      "measure m = share of helped whose latest event is resovled",
      "unknown-name",
      at: "resovled",
      "no code of 'event'",
      help: "resolved"
    ),
    SourceMistake(
      "measure m = share of helped whose latest cost > 5",
      "unlike-types",
      at: "5",
      "money in GBP",
      help: "5 GBP"
    ),
    // Persons where nobody says who they are.
    SourceMistake(
      "measure m = persons in anonymous",
      "wrong-kind",
      at: "anonymous",
      "does not say whom a row is about",
      help: "person from"
    ),
    SourceMistake(
      "measure m = share of anonymous where followed by anonymous where crisis within 3 days",
      "wrong-kind",
      at: "followed",
      "does not say whom",
      help: "person from"
    ),
    SourceMistake(
      "measure m = persons in nobody",
      "unknown-name",
      at: "nobody",
      "no cohort or source is called 'nobody'",
      help: ""
    ),
    // Claims and cohorts.
    SourceMistake(
      "claim c { require warm-homes > 3 }",
      "no-definition",
      at: "c",
      "of which persons",
      help: "for persons in"
    ),
    SourceMistake(
      "claim c { for persons in helped\n audited by audits\n require latest plan }",
      "unknown-name",
      at: "audits",
      "no partner",
      help: "audit"
    ),
    SourceMistake(
      "claim c { for persons in helped }",
      "empty-rule",
      at: "c",
      "neither requires nor forbids",
      help: "require"
    ),
    SourceMistake(
      "cohort c = persons in c",
      "circular-definition",
      at: "c",
      "defined by itself",
      help: ""
    ),
    SourceMistake(
      "measure m = persons in needs per 1 warm-homes standardised directly by nead to quarterly",
      "unknown-name",
      at: "nead",
      "field to part by",
      help: "need"
    ),
    SourceMistake(
      "measure m = persons in needs per 1 warm-homes standardised directly by cost to quarterly",
      "wrong-type",
      at: "cost",
      "makes no groups",
      help: "codes"
    ),
    SourceMistake(
      "measure m = persons in needs per 1 warm-homes standardised directly by need to quarterly",
      "unknown-name",
      at: "need",
      "the standard 'quarterly' has no field 'need'",
      help: "under the names"
    ),
    SourceMistake(
      "measure m = persons in needs per 1 warm-homes standardised directly by need to helped",
      "wrong-kind",
      at: "helped",
      "is a cohort",
      help: "a source"
    ),
  ]
}
