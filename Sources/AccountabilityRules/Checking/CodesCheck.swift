/// Lists of codes: whether each code, and each text of a file, stands for one thing.
enum CodesCheck {
  static func check(_ framework: Framework, except damaged: Set<String>) -> [Diagnostic] {
    framework.codes.flatMap { list -> [Diagnostic] in
      guard !list.codes.isEmpty else {
        return damaged.contains(list.name.name) ? [] : [.noCodes(list.name)]
      }
      return duplicates(list) + ambiguous(list)
    }
  }

  private static func duplicates(_ list: Codes) -> [Diagnostic] {
    var first: [String: Code] = [:]
    return list.codes.compactMap { code in
      guard let earlier = first[code.name] else {
        first[code.name] = code
        return nil
      }
      return .duplicateName(code.reference, first: earlier.reference, differsInCase: false)
    }
  }

  /// Texts that stand for two codes.
  private static func ambiguous(_ list: Codes) -> [Diagnostic] {
    var first: [String: Code] = [:]
    for code in list.codes { first[code.name] = first[code.name] ?? code }
    return list.codes.flatMap { code in
      code.texts.compactMap { text -> Diagnostic? in
        let earlier = first[text]
        if earlier == nil { first[text] = code }
        guard let earlier, earlier.name != code.name else { return nil }
        return .ambiguousText(text, at: code.origin, first: earlier.origin)
      }
    }
  }
}
