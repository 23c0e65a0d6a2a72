import AccountabilityRules

/// A text that stands where a figure is missing.
///
/// Only two marks mean one thing wherever they stand: `[c]` and `[z]`, from the shorthand that the
/// United Kingdom's Government Statistical Service sets for all its tables. The others are used for
/// different reasons by different bodies (`x` is *not available* there, and *suppressed* at Statistics
/// Canada; `-` is nought in some tables and not known in others): for them a reason is taken that the
/// author has to confirm.
struct MissingMark {
  let text: String
  let reason: MissingReason

  /// Whether the mark's meaning is set by a standard.
  let isStandard: Bool

  /// The mark that a text is; `nil` if it is none.
  init?(text: String) {
    self.text = text
    switch text.lowercased() {
    case "[c]": (reason, isStandard) = (.withheld, true)
    case "[z]": (reason, isStandard) = (.notApplicable, true)
    case "*", "c", "suppressed", "[low]", "low": (reason, isStandard) = (.withheld, false)
    case "z", "not applicable": (reason, isStandard) = (.notApplicable, false)
    case "", "-", "–", "—", ".", "..", "...", "…", ":", "na", "n/a", "#n/a", "[x]", "x", "[w]",
      "[u]",
      "null", "nan", "none", "nk", "not known", "not available":
      (reason, isStandard) = (.notCollected, false)
    default: return nil
    }
  }
}
