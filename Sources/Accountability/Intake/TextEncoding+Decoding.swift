import AccountabilityRules

extension TextEncoding {
  /// A file's bytes in UTF-8.
  ///
  /// What cannot be read stays unreadable: a byte that UTF-8 never has stands in its place, so that the
  /// cell that holds it is refused where it is read.
  ///
  /// - Complexity: O(bytes); UTF-8 is given back as it is.
  func utf8(_ bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .utf8: bytes
    case .utf16: TextEncoding.fromUTF16(bytes)
    case .windows1252: TextEncoding.fromWindows1252(bytes)
    }
  }

  /// The encoding that a file's first bytes name, if they do.
  static func named(bySignatureOf bytes: [UInt8]) -> TextEncoding? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
    return bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) ? .utf16 : nil
  }

  private static let unreadable: UInt8 = 0xFF

  // MARK: UTF-16

  /// The order of bytes is that of the signature; without one, that in which the first character is a
  /// Latin one, and the higher byte first where neither is (Unicode 16.0, section 3.10, D98).
  private static func fromUTF16(_ bytes: [UInt8]) -> [UInt8] {
    let isSigned = named(bySignatureOf: bytes) == .utf16
    let begin = bytes.prefix(2)
    let isLowFirst = isSigned ? begin.first == 0xFF : begin.count == 2 && begin.last == 0
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var position = isSigned ? 2 : 0
    while position + 1 < bytes.count {
      let (first, second) = (UInt16(bytes[position]), UInt16(bytes[position + 1]))
      units.append(isLowFirst ? second << 8 | first : first << 8 | second)
      position += 2
    }
    var text = utf8(units)
    if position < bytes.count { text.append(unreadable) }
    return text
  }

  private static func utf8(_ units: [UInt16]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(units.count)
    var decoder = UTF16()
    var rest = units.makeIterator()
    while true {
      switch decoder.decode(&rest) {
      case .scalarValue(let scalar): text += UTF8.encode(scalar).map(Array.init) ?? [unreadable]
      case .error: text.append(unreadable)
      case .emptyInput: return text
      }
    }
  }

  // MARK: Windows-1252

  private static func fromWindows1252(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else if let scalar = windows1252(byte) {
        text += UTF8.encode(scalar).map(Array.init) ?? [unreadable]
      } else {
        text.append(unreadable)
      }
    }
    return text
  }

  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar? {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    let code = windows1252Specials[Int(byte) - 0x80]
    return code == 0 ? nil : Unicode.Scalar(code)
  }

  /// The characters of the bytes 80 to 9F; nought where there is none (Unicode's mapping table
  /// VENDORS/MICSFT/WINDOWS/CP1252.TXT, version 2.01).
  private static let windows1252Specials: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]
}
