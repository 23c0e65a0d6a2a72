extension CSVFieldScan {
  /// Finds what is wrong with a field, in the order of the file.
  ///
  /// The field begins at the offset `fieldStart`, on the line that `place` says.
  func problems(in bytes: [UInt8], from place: CSVPlace, at fieldStart: Int) -> [CSVProblem] {
    let found = findings(in: bytes, fieldStart: fieldStart).sorted { $0.offset < $1.offset }
    return found.map { finding in
      var place = place
      place.cross(bytes, fieldStart..<finding.offset)
      return CSVProblem(
        line: place.line,
        column: place.column(at: finding.offset),
        offset: finding.offset,
        kind: finding.kind
      )
    }
  }

  private typealias Finding = (offset: Int, kind: CSVProblem.Kind)

  private func findings(in bytes: [UInt8], fieldStart: Int) -> [Finding] {
    let content = bytes[start..<contentEnd]
    var found: [Finding] = []
    func add(_ kind: CSVProblem.Kind, at offset: Int?) {
      if let offset { found.append((offset, kind)) }
    }
    if features.contains(.unclosed) { add(.unclosedQuote, at: fieldStart) }
    if features.contains(.tail) { add(.textAfterClosingQuote, at: tailStart(in: content)) }
    if features.contains(.strayQuote) {
      add(.quoteInUnquotedField, at: content.firstIndex(of: CSVReader.quote))
    }
    if features.contains(.nul) { add(.nulByte, at: content.firstIndex(of: 0)) }
    if features.contains(.invalidUTF8) { add(.invalidUTF8, at: content.firstInvalidUTF8) }
    return found
  }

  /// The offset after the closing quote, which is the first that is not doubled.
  private func tailStart(in content: ArraySlice<UInt8>) -> Int? {
    var rest = content
    while let quote = rest.firstIndex(of: CSVReader.quote) {
      rest = rest[(quote + 1)...]
      guard rest.first == CSVReader.quote else { return quote + 1 }
      rest = rest.dropFirst()
    }
    return nil
  }
}

extension ArraySlice<UInt8> {
  /// The index of the first byte that begins no well-formed UTF-8 sequence (Unicode, table 3-7).
  var firstInvalidUTF8: Int? {
    var index = startIndex
    while index < endIndex {
      guard let length = scalarLength(at: index) else { return index }
      index += length
    }
    return nil
  }

  private func scalarLength(at index: Int) -> Int? {
    guard self[index] >= 0x80 else { return 1 }
    guard let (length, second) = ArraySlice.sequence(from: self[index]),
      index + length <= endIndex, second.contains(self[index + 1]),
      self[(index + 2)..<(index + length)].allSatisfy({ $0 & 0xC0 == 0x80 })
    else { return nil }
    return length
  }

  /// How long the sequence is that a lead byte opens, and what may be its second byte.
  private static func sequence(from lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
    switch lead {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: nil
    }
  }
}
