/// What a file seems to be that is given where a text or a table is wanted.
///
///     ForeignFormat(bytes)?.description  // an Excel workbook
///
/// It looks at the file's first bytes, not at its name.
public enum ForeignFormat: Hashable, Sendable, CaseIterable {
  /// A workbook of Excel, such as `.xlsx`.
  case workbook

  /// A spreadsheet in the OpenDocument format, such as `.ods`.
  case openDocument

  /// A file of Microsoft Office as it was before 2007, such as `.xls`.
  case oldWorkbook

  /// A document in the Portable Document Format.
  case pdf

  /// Files packed into one: ZIP, gzip.
  case archive

  /// A web page.
  case webPage

  /// Objects or lists in JSON.
  case json

  /// The text of a framework.
  case framework

  /// A text in UTF-16.
  case utf16

  /// No text at all.
  case binary

  /// How many bytes are looked at.
  private static let sample = 4_096

  /// Looks at a file's first bytes; `nil` where they can be a text in UTF-8 or another encoding of one
  /// byte a character.
  ///
  /// - Complexity: O(1).
  public init?(_ bytes: [UInt8]) {
    let start = bytes.prefix(ForeignFormat.sample)
    if let format = ForeignFormat.signed(start) ?? ForeignFormat.written(start) {
      self = format
    } else if start.contains(0), ForeignFormat.alternates(start) {
      self = .utf16
    } else if start.count(where: ForeignFormat.isControl) * 16 > start.count {
      self = .binary
    } else {
      return nil
    }
  }

  /// By the signatures of formats that have one.
  private static func signed(_ start: ArraySlice<UInt8>) -> ForeignFormat? {
    if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) { return .utf16 }
    if start.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .oldWorkbook }
    if start.starts(with: [0x1F, 0x8B]) { return .archive }
    if start.starts(with: Array("%PDF-".utf8)) { return .pdf }
    guard start.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return nil }
    let names = String(decoding: start, as: UTF8.self)
    if names.contains("opendocument.spreadsheet") { return .openDocument }
    return names.contains("[Content_Types].xml") || names.contains("xl/") ? .workbook : .archive
  }

  /// By the words with which a text begins.
  private static func written(_ start: ArraySlice<UInt8>) -> ForeignFormat? {
    let text = withoutRemarks(String(decoding: start, as: UTF8.self))
    let word = text.prefix(16).lowercased()
    if word.hasPrefix("<!doctype html") || word.hasPrefix("<html") { return .webPage }
    let line = text.prefix { !$0.isNewline }
    if word.hasPrefix("framework "), line.contains("\"") { return .framework }
    let next = text.dropFirst().first { !$0.isWhitespace }
    switch text.first {
    case "[": return next == "{" ? .json : nil
    case "{": return next == "\"" ? .json : nil
    default: return nil
    }
  }

  /// A text without a byte-order mark, and without white space and remarks before its first word.
  private static func withoutRemarks(_ text: String) -> Substring {
    var rest = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    while rest.hasPrefix("//") { rest = rest.drop { !$0.isNewline }.drop(while: \.isWhitespace) }
    return rest
  }

  /// Whether no text has the byte, but by a slip: a control character that moves nothing.
  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && !(0x08...0x0D).contains(byte) && byte != 0x1B
  }

  /// Whether nearly every other byte is nought, as in Latin letters of two bytes each.
  private static func alternates(_ start: ArraySlice<UInt8>) -> Bool {
    let counts = start.enumerated().reduce(into: [0, 0]) { counts, next in
      if next.element == 0 { counts[next.offset % 2] += 1 }
    }
    let most = max(counts[0], counts[1])
    return most * 4 >= start.count && min(counts[0], counts[1]) * 8 <= most
  }
}

extension ForeignFormat {
  /// Whether it is a text in UTF-8, whatever it says.
  public var isText: Bool {
    switch self {
    case .webPage, .json, .framework: true
    case .workbook, .openDocument, .oldWorkbook, .pdf, .archive, .utf16, .binary: false
    }
  }
}

extension ForeignFormat: CustomStringConvertible {
  /// What it is, with its article: `an Excel workbook`.
  public var description: String {
    switch self {
    case .workbook: "an Excel workbook"
    case .openDocument: "an OpenDocument spreadsheet"
    case .oldWorkbook: "a file of an old Excel or Word"
    case .pdf: "a PDF document"
    case .archive: "a packed file"
    case .webPage: "a web page"
    case .json: "JSON"
    case .framework: "a framework"
    case .utf16: "a text in UTF-16"
    case .binary: "no text"
    }
  }

  /// What to do about it, where a table is wanted.
  public var help: String {
    switch self {
    case .workbook, .openDocument, .oldWorkbook:
      "open it in a spreadsheet program and save the sheet as 'CSV UTF-8'"
    case .pdf: "ask for the figures as CSV, or copy the table into a spreadsheet and save it as CSV"
    case .archive: "unpack it, and give the file that is in it"
    case .webPage: "open it in a browser: it may say why the file itself did not come"
    case .json: "give it a name that ends in '.json'"
    case .framework: "give a file of figures: CSV or JSON"
    case .utf16: "save the file as 'CSV UTF-8'"
    case .binary: "look whether it is the right file: figures come as CSV or JSON"
    }
  }
}
