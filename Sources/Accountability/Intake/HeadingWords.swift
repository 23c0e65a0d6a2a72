/// The words of a heading, in small letters: `first`, `name` for "First Name", `FirstName` or
/// `first_name`.
struct HeadingWords: Hashable {
  let words: [String]

  init(_ heading: String) {
    var words: [String] = []
    var word = ""
    var previous: Character = " "
    for character in heading {
      let isWord = character.isLetter || character.isNumber
      let isCapitalAfterSmall = character.isUppercase && previous.isLowercase
      if (!isWord || isCapitalAfterSmall) && !word.isEmpty {
        words.append(word.lowercased())
        word = ""
      }
      if isWord { word.append(character) }
      previous = character
    }
    if !word.isEmpty { words.append(word.lowercased()) }
    self.words = words
  }

  /// The words with single spaces between them.
  var phrase: String { words.joined(separator: " ") }

  /// Whether one of some words is among them.
  func contains(anyOf others: Set<String>) -> Bool { !others.isDisjoint(with: words) }

  /// Whether the words of a phrase stand among them one behind the other.
  func contains(phrase: String) -> Bool { " \(self.phrase) ".contains(" \(phrase) ") }

  /// Whether the last word is one of some.
  func ends(in others: Set<String>) -> Bool { words.last.map(others.contains) ?? false }
}

extension HeadingWords {
  /// Whether the column is called like one of periods.
  var speakOfPeriods: Bool {
    contains(anyOf: ["period", "year", "years", "quarter", "month", "time", "fy", "date"])
      && !contains(anyOf: ["type", "grain", "number", "since", "base"])
  }

  /// Whether the column is called like one of places.
  var speakOfPlaces: Bool {
    contains(anyOf: [
      "area", "place", "ward", "district", "la", "lad", "region", "geography", "county", "borough",
      "locality", "neighbourhood", "parish", "constituency", "province", "territory", "country",
      "nation", "town", "city", "location", "site",
    ]) || contains(phrase: "local authority") || contains(phrase: "health board")
  }

  /// Whether the column is called like one of partners.
  var speakOfPartners: Bool {
    contains(anyOf: [
      "agency", "partner", "organisation", "organization", "org", "provider", "trust", "service",
      "supplier", "department", "directorate", "team", "practice", "hospital", "icb", "council",
    ]) && !contains(anyOf: ["user", "users"])
  }

  /// Whether the column is called like one of measures' names.
  var speakOfMeasures: Bool {
    contains(anyOf: ["indicator", "measure", "metric", "kpi", "series", "statistic"])
      && !speakOfUnits
  }

  /// Whether the column is called like one of figures alone.
  var speakOfValues: Bool {
    ["value", "values", "figure", "figures", "result", "estimate", "obs value", "observation"]
      .contains(phrase)
  }

  /// Whether the column says what sort something is, or in what unit it is counted.
  var speakOfUnits: Bool {
    contains(anyOf: ["unit", "units", "multiplier"])
      || ends(in: [
        "type", "group", "category", "class", "band", "quintile", "decile", "status", "note",
      ])
      || phrase == "age"
  }

  /// Whether the column parts people into groups.
  var speakOfGroups: Bool {
    contains(anyOf: [
      "sex", "gender", "age", "ages", "ethnicity", "ethnic", "disability", "religion",
      "nationality",
      "tenure", "group", "cohort", "characteristic", "characteristics", "sector", "population",
    ])
  }

  /// Whether the column holds codes or keys, whose digits are no figures.
  var speakOfCodes: Bool {
    contains(anyOf: ["code", "codes", "id", "ids", "ref", "key", "urn", "ukprn"])
  }

  /// Whether the column is called like one of shares.
  var speakOfShares: Bool { contains(anyOf: ["share", "proportion", "fraction"]) }

  /// Whether the column is called like one of dates of receipt.
  var speakOfReceipt: Bool { contains(anyOf: ["received", "receipt", "submitted", "submission"]) }
}
