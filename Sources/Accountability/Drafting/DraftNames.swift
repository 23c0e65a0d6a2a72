import AccountabilityRules

/// Names that are still free, made from titles.
struct DraftNames {
  private var taken: Set<String> = []

  /// The longest name that is made.
  private static let longest = 60

  /// A name for a title: its words in small letters, parted by hyphens.
  ///
  /// Where the language has another use for it, or another declaration has it, `kind` is put before it
  /// or a number behind it.
  mutating func name(for title: String, kind: String) -> String {
    let base = DraftNames.base(title, kind: kind)
    var name = base
    var number = 2
    while !taken.insert(name).inserted {
      name = "\(base)-\(number)"
      number += 1
    }
    return name
  }

  private static func base(_ title: String, kind: String) -> String {
    var name = ""
    for word in HeadingWords(title).words where name.utf8.count + word.utf8.count < longest {
      name += (name.isEmpty ? "" : "-") + word
    }
    if isPlain(name) { return name }
    let longer = name.isEmpty ? kind : "\(kind)-\(name)"
    return isPlain(longer) ? longer : kind
  }

  /// Whether a name can be written without backticks wherever it may stand.
  private static func isPlain(_ name: String) -> Bool {
    !name.isEmpty && Writing.name(name) == name && Writing.fieldName(name) == name
  }
}
