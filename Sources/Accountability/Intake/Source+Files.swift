import AccountabilityRules

// What a source says of its files.

extension Source {
  /// Texts that stand for missing values, and the fields in which they do; in all where none is named.
  typealias Marks = [(texts: [String], reason: MissingReason, fields: [Reference])]

  /// The marks of its files.
  var marks: Marks {
    clauses.compactMap { stated in
      guard case .missing(let texts, let reason, let fields) = stated.clause else { return nil }
      return (texts, reason, fields)
    }
  }

  /// How its files are read as characters.
  var encoding: TextEncoding {
    clauses.lazy.compactMap {
      if case .encoding(let encoding) = $0.clause { encoding } else { nil }
    }
    .first ?? .utf8
  }

  /// What parts the decimals of its numbers.
  var decimalSign: UInt8 {
    for stated in clauses {
      if case .decimal(let text) = stated.clause, let byte = text.utf8.first { return byte }
    }
    return UInt8(ascii: ".")
  }
}

extension TextEncoding {
  /// What is wrong with a file's form; bytes that cannot be read are named as what they were read as.
  func sentence(_ kind: CSVProblem.Kind) -> String {
    guard kind == .invalidUTF8, self != .utf8 else { return kind.sentence }
    return "these bytes are not \(rawValue) text; the file may have been saved in another encoding"
  }
}

extension Source {
  /// The position of the field whose day dates a row; `nil` where none does.
  var datingField: Int? {
    guard kind == .records, !fields.contains(where: { $0.type == .period }) else { return nil }
    if let stated = datedBy { return fieldPosition(stated.name) }
    return fields.firstIndex { $0.type == .date }
  }
}
