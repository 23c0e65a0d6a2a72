// What can be wrong with a text's form.

extension Diagnostic {
  package static func unclosedText(at origin: Origin) -> Diagnostic {
    Diagnostic(
      "unclosed-text",
      "this text has no closing quotation mark",
      at: origin,
      help: "close it with '\"'; a text over several lines stands between '\"\"\"' and '\"\"\"'"
    )
  }

  package static func unclosedName(at origin: Origin) -> Diagnostic {
    Diagnostic(
      "unclosed-name",
      "this name has no closing backtick",
      at: origin,
      help: "close it with '`'"
    )
  }

  package static func emptyName(at origin: Origin) -> Diagnostic {
    Diagnostic(
      "unclosed-name",
      "there is no name between these backticks",
      at: origin,
      help: "write the name between them, or take them away"
    )
  }

  package static func unknownCharacter(_ written: String, at origin: Origin) -> Diagnostic {
    let scalar = written.unicodeScalars.first.map {
      "U+" + String($0.value, radix: 16).uppercased()
    }
    let help: String? =
      switch written {
      case "“", "”", "„": "texts stand in straight quotation marks: \""
      case "‘", "’": "texts stand in straight quotation marks: \"; odd names stand in backticks: `"
      case "–", "—", "−": "a minus and the hyphen in a name are written '-'"
      case "≥": "write '>=', or 'at least'"
      case "≤": "write '<=', or 'at most'"
      case ";": "clauses are parted by line breaks"
      default: nil
      }
    let isVisible = written.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F }
    let found = Diagnostic(
      "unknown-character",
      "the language has no character \(isVisible ? "'\(written)' " : "")(\(scalar ?? "?"))",
      at: origin,
      help: help ?? "take it away, or put it in quotation marks"
    )
    return found.repaired(by: plainSpelling(of: written, at: origin))
  }

  /// A character that word processors put in the place of a plain one, as the plain one.
  private static func plainSpelling(of written: String, at origin: Origin) -> [Repair] {
    let plain: String? =
      switch written {
      case "“", "”", "„": "\""
      case "–", "—", "−": "-"
      case "≥": ">="
      case "≤": "<="
      default: nil
      }
    return plain.map {
      [
        Repair(
          "write \($0) instead of \(written)",
          .unsafe,
          [.replace(written, at: origin, with: $0)]
        )
      ]
    } ?? []
  }

  package static func strayBrace(at origin: Origin) -> Diagnostic {
    Diagnostic(
      "unmatched-brace",
      "this '}' closes nothing",
      at: origin,
      help: "take it away, or look above for a '{' that is missing"
    )
  }

  package static func unclosedBrace(at origin: Origin) -> Diagnostic {
    Diagnostic(
      "unmatched-brace",
      "this '{' is never closed",
      at: origin,
      help: "add '}' on a line of its own where the block ends"
    )
  }

  package static func braceWithoutClause(at origin: Origin) -> Diagnostic {
    Diagnostic(
      "unexpected",
      "no clause stands before this '{'",
      at: origin,
      help: "write the clause that the braces belong to before them, or take them away"
    )
  }

  package static func nestedTooDeeply(
    limit: Int,
    at origin: Origin,
    help: String = "give parts of it names of their own"
  ) -> Diagnostic {
    Diagnostic(
      "nested-too-deeply",
      "this is nested more than \(limit) deep",
      at: origin,
      help: help
    )
  }

  package static func tooLong(limit: Int, at origin: Origin) -> Diagnostic {
    Diagnostic(
      "nested-too-deeply",
      "this clause has more than \(limit) signs of arithmetic",
      at: origin,
      help: "give parts of it names of their own"
    )
  }

  package static func expected(
    _ what: String,
    found token: Token?,
    at origin: Origin,
    help: String? = nil
  ) -> Diagnostic {
    let found = token.map { "'\($0.written.prefix(40))'" } ?? "the end of the clause"
    return Diagnostic("unexpected", "expected \(what), found \(found)", at: origin, help: help)
  }

  package static func unknownClause(
    _ word: Token,
    in block: String,
    known: [String],
    at origin: Origin
  ) -> Diagnostic {
    Diagnostic(
      "unknown-clause",
      "no clause of \(block) begins with '\(word.written.prefix(40))'",
      at: origin,
      help: Suggestion.nearest(to: word.written, among: known).map { "did you mean '\($0)'?" }
        ?? "clauses of \(block) begin with: \(known.joined(separator: ", "))"
    )
    .repaired(by: Repair.spellings(of: word.written, among: known, at: origin))
  }

  package static func wrongSeparator(at origin: Origin) -> Diagnostic {
    .wrongNumber(
      "a separator is one character",
      at: origin,
      help: "write for instance: separator \";\""
    )
  }

  package static func wrongDecimalSign(at origin: Origin) -> Diagnostic {
    .wrongNumber(
      "a decimal sign is a comma or a point",
      at: origin,
      help: "write for instance: decimal \",\""
    )
  }

  package static func notAvailable(_ what: String, at origin: Origin, help: String) -> Diagnostic {
    Diagnostic(
      "not-available",
      "\(what) cannot be evaluated by this version",
      at: origin,
      help: help
    )
  }

  package static func needsBody(_ what: String, at origin: Origin) -> Diagnostic {
    Diagnostic(
      "unexpected",
      "\(what) needs its clauses in braces",
      at: origin,
      help: "write '{', the clauses one a line, '}'"
    )
  }

  /// A text in which nothing begins a framework: this is all that is said of it.
  package static func noFramework(in source: SourceText, at token: Token?) -> Diagnostic {
    let first = source.line(1) ?? ""
    let isTable = !first.contains("{") && first.contains { ",;\t".contains($0) }
    let begin = "a framework begins with: framework name \"Title\" { … }"
    return Diagnostic(
      "no-framework",
      "this text has no framework",
      at: source.origin(of: token?.range ?? 0..<0),
      help: isTable
        ? "it looks like rows of a table, which are handed over beside a framework; \(begin)"
        : begin
    )
  }

  package static func mixedAndOr(at origin: Origin) -> Diagnostic {
    Diagnostic(
      "mixed-and-or",
      "'and' and 'or' stand side by side without brackets",
      at: origin,
      help: "put brackets round the part that belongs together: 'a and (b or c)'"
    )
  }

  package static func minusBeforePower(at origin: Origin) -> Diagnostic {
    Diagnostic(
      "minus-before-power",
      "a minus stands before a power",
      at: origin,
      help: "say which is meant: '-(a ^ b)' or '(-a) ^ b'"
    )
  }

  package static func wrongNumber(_ what: String, at origin: Origin, help: String) -> Diagnostic {
    Diagnostic("wrong-number", what, at: origin, help: help)
  }

  package static func repeatedClause(_ what: String, at origin: Origin, first: Origin) -> Diagnostic
  {
    Diagnostic(
      "repeated-clause",
      "\(what) is stated twice",
      at: origin,
      labels: [Label("first stated here", at: first)],
      help: "keep one of the two"
    )
  }

  /// A diagnostic that is an error, with its code as a literal.
  package init(
    _ code: String,
    _ message: String,
    at origin: Origin,
    labels: [Label] = [],
    help: String? = nil
  ) {
    self.init(Code(code), .error, message, at: origin, labels: labels, help: help)
  }
}
