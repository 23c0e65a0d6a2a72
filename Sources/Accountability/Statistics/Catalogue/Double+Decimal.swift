extension Double {
  /// The number that a text writes in decimals: `-12.5`, `.5` or `6e-3`.
  ///
  /// Nothing else is a number of a file: neither `inf`, `nan` nor hexadecimal digits.
  init?(decimal text: String) {
    let isPlain = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
        UInt8(ascii: "+"), UInt8(ascii: "e"), UInt8(ascii: "E"):
        true
      default: false
      }
    }
    guard isPlain, let number = Double(text) else { return nil }
    self = number
  }
}
