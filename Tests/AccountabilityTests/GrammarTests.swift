import AccountabilityRules
import AccountabilityTestSupport
import Foundation
import Testing

/// Holds the page of the grammar and the parser to each other, both ways.
@Suite("The grammar")
struct GrammarTests {
  private static let page = Pages.reference.first { $0.path.hasSuffix("/grammar.md") }

  private static let grammar = Result { () throws -> Grammar in
    try Grammar(page.map { MarkdownFences($0.text).texts("ebnf").joined() } ?? "")
  }

  /// The codes of diagnostics that say of a text that it is none of the language's.
  private static let codes: Set<String> = [
    "minus-before-power", "mixed-and-or", "nested-too-deeply", "no-framework", "unclosed-name",
    "unclosed-text", "unexpected", "unknown-character", "unknown-clause", "unknown-escape",
    "unmatched-brace",
  ]

  /// What the page says in words of tables, since no form says it.
  private static let saidInWords = ["expected 'name', ", "expected a file or rows, "]

  /// What is wrong with a text's form.
  private static func mistakes(in source: SourceText) -> [Diagnostic] {
    Framework.parse(source).diagnostics.filter { found in
      codes.contains(found.code.name) && !saidInWords.contains(where: found.message.hasPrefix)
    }
  }

  // MARK: The page

  @Test("Whatever a production uses is defined, and serves a file")
  func defined() throws {
    let grammar = try Self.grammar.get()
    #expect(grammar.order.count > 100)
    #expect(grammar.undefined == [])
    #expect(grammar.unreachable == [])
  }

  @Test("Every word of the language that forms a closed list is in the grammar")
  func words() throws {
    let words = try Self.grammar.get().words
    let known = Pages.words + Words.ofSources + Words.continuing + ClauseParser.declarations
    #expect(Set(known).subtracting(words).subtracting(Self.names).sorted() == [])
  }

  /// Words that are names of parts, and no keywords.
  private static let names = Set(ObservationPart.allCases.map(\.rawValue))
    .union(ResultPart.allCases.map(\.rawValue))

  @Test("Every clause that a block knows begins a clause in the grammar", arguments: blocks)
  func clauses(block: String) throws {
    let text = "framework f \"F\" {\n\(block) {\nqqqqqqqq 1\n}\n}"
    let found = Framework.parse(SourceText(name: "block", text: text)).diagnostics
    let help = try #require(found.first { $0.code.name == "unknown-clause" }?.help)
    let list = try #require(help.firstRange(of: "begin with: ").map { help[$0.upperBound...] })
    let words = try Self.grammar.get().words
    for clause in list.split(separator: ", ") where !clause.contains("a ") {
      for word in clause.split(separator: " ") { #expect(words.contains(String(word))) }
    }
  }

  static let blocks = [
    "policy", "records s", "returns s", "outcome o", "measure m", "rating r", "rule r", "claim c",
    "consequence c", "story s", "test \"t\"",
  ]

  // MARK: From the grammar to the parser

  @Test("Texts that are made from the grammar have the form of the language, whatever is chosen")
  func derivations() throws {
    let grammar = try Self.grammar.get()
    var derivation = GrammarDerivation(grammar, seed: 4)
    var missing = Set(GrammarDerivation.choices(of: grammar))
    var refused = 0
    for round in 0..<12 {
      let open = missing.sorted { ($0.node, $0.way) < ($1.node, $1.way) }
      for choice in open where missing.contains(choice) {
        let (text, choices) = derivation.text(towards: choice, depth: 8 + 3 * round)
        let isSentence = try expectAgreement(text)
        if isSentence { missing.subtract(choices) } else { refused += 1 }
      }
    }
    #expect(missing.map { Self.described($0, in: grammar) } == [])
    print("\(refused) texts were left out, which longer parts of them make none of the grammar's")
  }

  @Test("Texts that are made at random have the form of the language")
  func randomDerivations() throws {
    var derivation = GrammarDerivation(try Self.grammar.get(), seed: 5)
    for _ in 0..<100 { try expectAgreement(derivation.text(depth: 26).text) }
  }

  /// Whether a text is a sentence; what is one, the parser must read.
  @discardableResult
  private func expectAgreement(_ text: String) throws -> Bool {
    let source = SourceText(name: "derived", text: text)
    guard let signs = GrammarSign.signs(of: source) else {
      let (tokens, lexical) = Lexer.tokens(of: source)
      let structural = ClauseParser.clauses(of: source, tokens: tokens).diagnostics
      report(lexical + structural, source)
      return false
    }
    var recogniser = GrammarRecogniser(try Self.grammar.get(), signs, .strict)
    if recogniser.refused() != nil { return false }
    report(Self.mistakes(in: source), source)
    return true
  }

  private func report(_ diagnostics: [Diagnostic], _ source: SourceText) {
    guard !diagnostics.isEmpty else { return }
    let drawn = DiagnosticRenderer(sources: [source]).text(diagnostics)
    Issue.record("the grammar allows it, the parser does not:\n\(drawn)\n\(source.text)")
  }

  private static func described(_ choice: GrammarDerivation.Choice, in grammar: Grammar) -> String {
    let rule = grammar.order.last { (grammar.rules[$0] ?? .max) >= choice.node } ?? "?"
    return "\(choice) near \(rule): \(grammar.nodes[choice.node])"
  }

  // MARK: From the parser to the grammar

  @Test("Each framework of the pages and the examples is one of the grammar's", arguments: texts)
  func recognised(text: Text) throws {
    try expectRecognised(text.source)
  }

  @Test("Each framework of the generator is one of the grammar's")
  func generated() throws {
    for seed in 1...60 {
      var generator = FrameworkGenerator(seed: UInt64(seed))
      let text = generator.framework().canonicalText
      try expectRecognised(SourceText(name: "seed \(seed)", text: text))
    }
  }

  private func expectRecognised(_ source: SourceText) throws {
    let signs = try #require(GrammarSign.signs(of: source))
    var recogniser = GrammarRecogniser(try Self.grammar.get(), signs, .free)
    guard let refused = recogniser.refused() else { return }
    let place = refused?.place(in: source).map { "\($0.line):\($0.column)" } ?? "its end"
    Issue.record("\(source.name): the grammar does not lead beyond \(place)\n\(source.text)")
  }

  // MARK: Texts with mistakes

  @Test("Where words are dropped, doubled or swapped, the grammar and the parser agree")
  func mutations() throws {
    var random = SplitMix(seed: 6)
    let grammar = try Self.grammar.get()
    var counts = (accepted: 0, refused: 0)
    for text in Self.texts where text.source.text.utf8.count < 1_600 {
      for _ in 0..<6 {
        let source = SourceText(name: "mutant", text: Self.mutant(of: text.source, &random))
        guard let signs = GrammarSign.signs(of: source) else { continue }
        let mistakes = Self.mistakes(in: source)
        if Framework.parse(source).diagnostics.isEmpty {
          counts.accepted += 1
          try expectRecognised(source)
        } else if !mistakes.isEmpty {
          counts.refused += 1
          var recogniser = GrammarRecogniser(grammar, signs, .strict)
          if recogniser.refused() == nil { report(mistakes, source) }
        }
      }
    }
    print("\(counts.accepted) mutants are frameworks, \(counts.refused) are none")
    #expect(counts.accepted > 50 && counts.refused > 300)
  }

  private static func mutant(of source: SourceText, _ random: inout SplitMix) -> String {
    var words = Lexer.tokens(of: source).tokens.filter { $0.kind != .comment }
      .map { (breaks: $0.lineBreaksBefore > 0, written: $0.written) }
    let index = Int.random(in: words.indices, using: &random)
    let other = Int.random(in: words.indices, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: words.remove(at: index)
    case 1: words.insert((false, words[index].written), at: index)
    case 2: words[index].written = words[other].written
    default:
      let next = min(index + 1, words.count - 1)
      (words[index].written, words[next].written) = (words[next].written, words[index].written)
    }
    return words.map { ($0.breaks ? "\n" : " ") + $0.written }.joined()
  }

  // MARK: Texts

  struct Text: Sendable, CustomTestStringConvertible {
    let source: SourceText
    var testDescription: String { source.name }
  }

  static let texts: [Text] =
    Pages.readable.map { Text(source: $0.source) } + examples.map { Text(source: $0) }

  private static let examples: [SourceText] = {
    let folder = Pages.root.appending(path: "Examples")
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (paths ?? []).filter { $0.hasSuffix(".accountability") && !$0.contains(".build") }
      .sorted().compactMap { path in
        (try? Data(contentsOf: folder.appending(path: path)))
          .map { SourceText(name: path, bytes: Array($0)) }
      }
  }()
}

extension GrammarSign {
  fileprivate func place(in source: SourceText) -> Origin? {
    guard case .token(let token) = self else { return nil }
    return source.origin(of: token.range)
  }
}
