/// Parts a text into tokens.
///
/// Comments are tokens too, so that the formatter can keep them. What the language does not have is
/// reported and becomes an `unknown` token; nothing is dropped but white space.
package struct Lexer {
  private let source: SourceText
  private let bytes: [UInt8]
  private var position = 0
  private var lineBreaks = 0
  package private(set) var tokens: [Token] = []
  package private(set) var diagnostics: [Diagnostic] = []

  package init(_ source: SourceText) {
    self.source = source
    bytes = source.bytes
  }

  /// The tokens of a text, and what was wrong with it.
  ///
  /// - Complexity: O(bytes).
  package static func tokens(of source: SourceText) -> (tokens: [Token], diagnostics: [Diagnostic])
  {
    var lexer = Lexer(source)
    lexer.run()
    return (lexer.tokens, lexer.diagnostics)
  }

  private mutating func run() {
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\n") {
        lineBreaks += 1
        position += 1
      } else if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
        || byte == UInt8(ascii: "\r")
      {
        position += 1
      } else {
        readToken(startingWith: byte)
      }
    }
  }

  private mutating func readToken(startingWith byte: UInt8) {
    switch byte {
    case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "/"): readComment()
    case UInt8(ascii: "\""): readText()
    case UInt8(ascii: "`"): readQuotedName()
    case UInt8(ascii: "0")...UInt8(ascii: "9"): readNumber()
    default:
      if Lexer.letterLength(bytes, at: position) > 0 {
        readWord()
      } else if let symbol = symbolHere() {
        add(.symbol(symbol), length: symbol.rawValue.utf8.count)
      } else {
        readUnknown()
      }
    }
  }

  private func peek(_ distance: Int) -> UInt8? {
    position + distance < bytes.count ? bytes[position + distance] : nil
  }

  private mutating func add(_ kind: Token.Kind, length: Int) {
    let range = position..<min(position + max(1, length), bytes.count)
    tokens.append(
      Token(
        kind: kind,
        range: range,
        lineBreaksBefore: lineBreaks,
        written: source.text(of: range)
      )
    )
    lineBreaks = 0
    position = range.upperBound
  }

  private mutating func report(_ diagnostic: (Origin) -> Diagnostic, length: Int) {
    diagnostics.append(diagnostic(source.origin(of: position..<position + length)))
  }

  // MARK: Words

  private mutating func readWord() {
    let end = Lexer.wordEnd(bytes, from: position)
    add(.word, length: end - position)
  }

  /// The end of a name: letters, digits, and single hyphens between them.
  package static func wordEnd(_ bytes: [UInt8], from start: Int) -> Int {
    var end = start
    while end < bytes.count {
      let length = letterLength(bytes, at: end)
      if length > 0 {
        end += length
      } else if isDigit(bytes[end]) {
        end += 1
      } else if bytes[end] == UInt8(ascii: "-"), end > start, end + 1 < bytes.count,
        isDigit(bytes[end + 1]) || letterLength(bytes, at: end + 1) > 0
      {
        end += 1
      } else {
        return end
      }
    }
    return end
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// How many bytes a letter has that begins here; 0 where none does.
  private static func letterLength(_ bytes: [UInt8], at position: Int) -> Int {
    let byte = bytes[position]
    guard byte >= 0x80 else {
      return (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) ? 1 : 0
    }
    let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
    let end = min(position + length, bytes.count)
    let scalar = String(decoding: bytes[position..<end], as: UTF8.self).unicodeScalars.first
    guard let scalar,
      scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
    else { return 0 }
    return end - position
  }

  private mutating func readQuotedName() {
    var end = position + 1
    while end < bytes.count, bytes[end] != UInt8(ascii: "`"), bytes[end] != UInt8(ascii: "\n") {
      end += 1
    }
    let isClosed = end < bytes.count && bytes[end] == UInt8(ascii: "`")
    let length = end - position + (isClosed ? 1 : 0)
    if !isClosed {
      report(Diagnostic.unclosedName, length: length)
    } else if length == 2 {
      report(Diagnostic.emptyName, length: length)
    }
    add(isClosed && length > 2 ? .quotedName : .unknown, length: length)
  }

  // MARK: Text and comments

  private mutating func readComment() {
    var end = position
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    var length = end - position
    while length > 0, [0x20, 0x09, 0x0D].contains(bytes[position + length - 1]) { length -= 1 }
    add(.comment, length: length)
  }

  private mutating func readText() {
    let isLong = peek(1) == UInt8(ascii: "\"") && peek(2) == UInt8(ascii: "\"")
    guard let end = isLong ? longTextEnd() : shortTextEnd() else {
      let lineEnd = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      report(Diagnostic.unclosedText, length: isLong ? 3 : lineEnd - position)
      add(.unknown, length: isLong ? bytes.count - position : lineEnd - position)
      return
    }
    add(.text, length: end - position)
  }

  private func shortTextEnd() -> Int? {
    var end = position + 1
    while end < bytes.count {
      switch bytes[end] {
      case UInt8(ascii: "\\") where bytes[(end + 1)...].first != UInt8(ascii: "\n"): end += 2
      case UInt8(ascii: "\""): return end + 1
      case UInt8(ascii: "\n"): return nil
      default: end += 1
      }
    }
    return nil
  }

  private func longTextEnd() -> Int? {
    var end = position + 3
    while end + 2 < bytes.count {
      if bytes[end] == UInt8(ascii: "\\") {
        end += 2
      } else if bytes[end..<end + 3].allSatisfy({ $0 == UInt8(ascii: "\"") }) {
        return end + 3
      } else {
        end += 1
      }
    }
    return nil
  }

  // MARK: Numbers, dates and symbols

  private mutating func readNumber() {
    if let length = dateLength() { return add(.date, length: length) }
    if let length = yearsLength() { return add(.years, length: length) }
    var end = groupedDigitsEnd()
    var points = 0
    while end + 1 < bytes.count, bytes[end] == UInt8(ascii: "."), Lexer.isDigit(bytes[end + 1]) {
      points += 1
      end = digitsEnd(from: end + 1)
    }
    if points > 1 {
      add(.version, length: end - position)
    } else if end < bytes.count, bytes[end] == UInt8(ascii: "%") {
      add(.percent, length: end + 1 - position)
    } else {
      add(.number, length: end - position)
    }
  }

  private func digitsEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count, Lexer.isDigit(bytes[end]) { end += 1 }
    return end
  }

  /// Digits, with commas that group thousands.
  private func groupedDigitsEnd() -> Int {
    var end = digitsEnd(from: position)
    guard end - position <= 3 else { return end }
    while end < bytes.count, bytes[end] == UInt8(ascii: ","), digitsEnd(from: end + 1) == end + 4 {
      end += 4
    }
    return end
  }

  private func dateLength() -> Int? {
    guard digitsEnd(from: position) == position + 4, peek(4) == UInt8(ascii: "-"),
      digitsEnd(from: position + 5) == position + 7, peek(7) == UInt8(ascii: "-"),
      digitsEnd(from: position + 8) == position + 10
    else { return nil }
    return 10
  }

  private func yearsLength() -> Int? {
    guard digitsEnd(from: position) == position + 4, peek(4) == UInt8(ascii: "-"),
      digitsEnd(from: position + 5) == position + 7
    else { return nil }
    return 7
  }

  private func symbolHere() -> Token.Symbol? {
    Token.Symbol.allCases.first { bytes[position...].starts(with: $0.rawValue.utf8) }
  }

  private mutating func readUnknown() {
    var length = 1
    while let next = peek(length), next & 0xC0 == 0x80 { length += 1 }
    let written = source.text(of: position..<position + length)
    report({ Diagnostic.unknownCharacter(written, at: $0) }, length: length)
    add(.unknown, length: length)
  }
}
