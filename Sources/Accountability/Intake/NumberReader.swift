import AccountabilityRules

/// Reads numbers as files have them: `1,234.5`, `-3`, `−3`, `£12.50`.
struct NumberReader: Sendable {
  private let decimalSign: UInt8
  private let currencySigns: [[UInt8]]

  /// - Parameters:
  ///   - decimalSign: A comma or a point.
  ///   - currency: The currency of the amounts, by its three letters; their sign may stand before or
  ///     behind a number.
  init(decimalSign: UInt8 = UInt8(ascii: "."), currency: String? = nil) {
    self.decimalSign = decimalSign
    currencySigns = NumberReader.signs(of: currency)
  }

  private static func signs(of currency: String?) -> [[UInt8]] {
    guard let currency else { return [] }
    let sign: String? =
      switch currency {
      case "GBP": "£"
      case "EUR": "€"
      case "USD", "CAD", "AUD", "NZD": "$"
      default: nil
      }
    return ([currency] + (sign.map { [$0] } ?? [])).map { Array($0.utf8) }
  }

  /// The number that a cell without white space around it holds; `nil` if it holds none.
  ///
  /// Thousands may be grouped by the sign that does not part decimals, or by blanks (also those that do
  /// not break a line).
  func number(_ bytes: ArraySlice<UInt8>) -> ExactNumber? {
    if decimalSign == UInt8(ascii: "."), let number = ExactNumber(decimalUTF8: bytes) {
      return number
    }
    return plain(bytes).flatMap { ExactNumber(decimalUTF8: $0) } ?? scaled(bytes)
  }

  /// The largest exponent that a figure can need.
  private static let largestExponent = 40

  /// A number with an exponent, as statistics packages and spreadsheets write large ones: `1e+05`.
  private func scaled(_ bytes: ArraySlice<UInt8>) -> ExactNumber? {
    guard let sign = bytes.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }),
      let mantissa = plain(bytes[..<sign]).flatMap({ ExactNumber(decimalUTF8: $0) }),
      let exponent = Int(String(decoding: bytes[(sign + 1)...].prefix(5), as: UTF8.self)),
      bytes.endIndex - sign <= 5, abs(exponent) <= NumberReader.largestExponent
    else { return nil }
    return ExactNumber(10).raised(to: exponent).map { mantissa * $0 }
  }

  /// The number as this language writes it.
  private func plain(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    let (isNegative, amount) = withoutSigns(bytes)
    guard let first = amount.first, (0x30...0x39).contains(first) || first == decimalSign else {
      return nil
    }
    let whole = amount.prefix { $0 != decimalSign }
    guard let digits = ungrouped(whole) else { return nil }
    let decimals = amount.dropFirst(whole.count)
    let rest = decimals.isEmpty ? [] : [UInt8(ascii: ".")] + decimals.dropFirst()
    return (isNegative ? [UInt8(ascii: "-")] : []) + digits + rest
  }

  /// Takes a minus and a currency's sign away, in either order.
  private func withoutSigns(_ bytes: ArraySlice<UInt8>) -> (isNegative: Bool, ArraySlice<UInt8>) {
    var rest = bytes
    var isNegative = takeMinus(&rest)
    for sign in currencySigns where rest.starts(with: sign) {
      rest = RawRow.trimmed(rest.dropFirst(sign.count))
      if !isNegative { isNegative = takeMinus(&rest) }
      return (isNegative, rest)
    }
    for sign in currencySigns where rest.reversed().starts(with: sign.reversed()) {
      return (isNegative, RawRow.trimmed(rest.dropLast(sign.count)))
    }
    return (isNegative, rest)
  }

  /// A hyphen, or the sign of mathematics (U+2212).
  private func takeMinus(_ bytes: inout ArraySlice<UInt8>) -> Bool {
    for sign in [[0x2D], [0xE2, 0x88, 0x92]] as [[UInt8]] where bytes.starts(with: sign) {
      bytes = bytes.dropFirst(sign.count)
      return true
    }
    return false
  }

  private var groupingSigns: [[UInt8]] {
    let other = decimalSign == UInt8(ascii: ".") ? UInt8(ascii: ",") : UInt8(ascii: ".")
    // A blank, one that does not break the line, and a narrow one of that kind.
    return [[other], [0x20], [0xC2, 0xA0], [0xE2, 0x80, 0xAF]]
  }

  /// The digits of a whole number; `nil` if its groups are not of three digits each.
  private func ungrouped(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    guard let sign = groupingSigns.first(where: { sign in bytes.contains(sign[0]) }) else {
      return Array(bytes)
    }
    var groups: [ArraySlice<UInt8>] = []
    var rest = bytes
    while let position = rest.firstIndex(of: sign[0]) {
      groups.append(rest[..<position])
      guard rest[position...].starts(with: sign) else { return nil }
      rest = rest[position...].dropFirst(sign.count)
    }
    guard let first = groups.first, (1...3).contains(first.count),
      groups.dropFirst().allSatisfy({ $0.count == 3 }), rest.count == 3
    else { return nil }
    return groups.flatMap { $0 } + rest
  }
}
