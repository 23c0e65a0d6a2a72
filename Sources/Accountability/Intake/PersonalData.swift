/// Signs that a column holds data of persons.
enum PersonalData {
  /// What kind of identifier a text looks like, with its article; `nil` for most texts.
  ///
  /// One in eleven numbers of ten digits has the check digit of an NHS number, so that figures are taken
  /// for one only where most of a column are: see ``isHealthServiceNumber(_:)``.
  static func identifier(_ text: String) -> String? {
    if isEmail(text) { return "an e-mail address" }
    if isInsuranceNumber(text) { return "a National Insurance number" }
    if isPostcode(text) { return "a postcode" }
    return isHealthServiceNumber(text) ? "an NHS number" : nil
  }

  /// Why the texts of a column look like identifiers, in words without a value.
  static func sign(in texts: [String]) -> String? {
    if texts.contains(where: isEmail) { return "it holds e-mail addresses" }
    if texts.contains(where: isInsuranceNumber) { return "it holds National Insurance numbers" }
    if texts.contains(where: isPostcode) { return "it holds postcodes" }
    let numbers = texts.count(where: isHealthServiceNumber)
    return numbers * 2 > texts.count ? "it holds what may be NHS numbers" : nil
  }

  // MARK: Headings

  private static let headings: Set<String> = [
    "name", "names", "forename", "forenames", "address", "phone", "telephone", "mobile", "contact",
    "zip", "person", "client", "patient", "birthday", "nhs", "nino",
  ]

  private static let phrases = [
    "first name", "firstname", "last name", "lastname", "middle name", "full name", "given name",
    "family name", "surname", "forename", "client name", "patient name", "person name",
    "pupil name", "child name", "tenant name", "resident name", "service user name", "staff name",
    "nhs number", "nhs no", "nhs id", "nhsnumber", "ni number", "ni no", "national insurance",
    "nino", "ssn", "social security", "chi number", "dob", "date of birth", "birth date",
    "birthdate", "birthday", "postcode", "post code", "zip code", "zipcode", "email", "e mail",
    "phone number", "telephone number", "mobile number", "home address", "email address",
    "personal id", "person id", "client id", "client ref", "client reference", "patient id",
    "pupil id", "user id", "uprn",
  ]

  /// Whether a heading speaks of persons' data.
  static func isHeading(_ words: HeadingWords) -> Bool {
    isIdentifier(words) || isName(words)
  }

  /// Whether a heading names what identifies persons: a surname, a date of birth, an NHS number.
  static func isIdentifier(_ words: HeadingWords) -> Bool {
    headings.contains(words.phrase) || phrases.contains { words.contains(phrase: $0) }
  }

  /// Whether the column holds names, and nothing says that they are names of things.
  private static func isName(_ words: HeadingWords) -> Bool {
    words.ends(in: ["name", "names"]) && !words.speakOfPlaces && !words.speakOfPartners
      && !words.speakOfMeasures
      && !words.contains(anyOf: [
        "parent", "file", "project", "programme", "scheme", "school", "group", "category",
        "product",
        "event", "domain", "theme", "goal", "target", "table", "sheet", "dataset", "variable",
      ])
  }

  /// Whether a heading speaks of persons; below it figures do no harm, and texts may be names.
  static func isOfPersons(_ words: HeadingWords) -> Bool {
    words.contains(anyOf: [
      "person", "client", "patient", "tenant", "resident", "pupil", "student", "child", "claimant",
      "caseworker", "keyworker", "worker", "officer", "manager", "practitioner", "clinician",
      "employee", "staff", "author", "contact", "user",
    ]) && !words.speakOfUnits && !words.speakOfMeasures
  }

  // MARK: Values

  private static func isEmail(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(UInt8(ascii: "."))
      && !text.utf8.contains(UInt8(ascii: " "))
  }

  /// Two letters, six digits, a letter from A to D.
  private static func isInsuranceNumber(_ text: String) -> Bool {
    shape(text) == "AA999999A" && "ABCD".contains(text.last?.uppercased() ?? " ")
  }

  /// A whole postcode of the United Kingdom, in one of the six forms of BS 7666.
  private static func isPostcode(_ text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: " ")) else { return false }
    return ["A99AA", "A999AA", "AA99AA", "AA999AA", "A9A9AA", "AA9A9AA"].contains(shape(text))
  }

  /// Letters as `A`, digits as `9`, no spaces; what is longer than any number wanted here is cut.
  private static func shape(_ text: String) -> String {
    var shape = ""
    for byte in text.utf8.prefix(16) where byte != UInt8(ascii: " ") {
      switch byte {
      case 0x30...0x39: shape.append("9")
      case 0x41...0x5A, 0x61...0x7A: shape.append("A")
      default: shape.append("?")
      }
    }
    return shape
  }

  /// Ten digits of which the last is the check digit by modulus 11 (NHS Data Dictionary).
  static func isHealthServiceNumber(_ text: String) -> Bool {
    let digits = text.utf8.filter { $0 != UInt8(ascii: " ") }.map { Int($0) - 0x30 }
    guard digits.count == 10, digits.allSatisfy((0...9).contains) else { return false }
    let sum = digits.prefix(9).enumerated().reduce(0) { $0 + $1.element * (10 - $1.offset) }
    let check = (11 - sum % 11) % 11
    return check == digits[9]
  }
}
