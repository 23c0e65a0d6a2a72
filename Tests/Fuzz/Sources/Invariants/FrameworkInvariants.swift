import AccountabilityRules

/// What holds for a framework's text, whatever its bytes are.
public enum FrameworkInvariants {
  /// A line that begins with these words begins a file that the framework may name; the rest of the
  /// line is its path.
  public static let fileMark = "//// file "

  /// What the bytes break, or `nil` where everything holds.
  ///
  /// - reading, checking and drawing what was found comes to an end, with places inside the texts;
  /// - a text that was read whole says the same as canonical text, and that is canonical;
  /// - it can be printed as Swift;
  /// - fix-its change words inside the text, one behind the other, and making them comes to an end;
  /// - a text that can be laid out says the same laid out, and that is not laid out otherwise.
  public static func firstBroken(by input: [UInt8]) -> String? {
    let (text, files) = parts(of: input)
    return firstBroken(by: text, files: files)
  }

  /// What a text with its files breaks, or `nil`.
  public static func firstBroken(by bytes: [UInt8], files: [String: [UInt8]]) -> String? {
    let loader = FileLoader(files)
    let source = SourceText(name: "framework", bytes: bytes)
    let parsed = Framework.parse(source, files: loader)
    let found = parsed.check()
    if let broken = DiagnosticInvariants.firstBroken(by: found, in: parsed.texts) { return broken }
    if let broken = misrepaired(source, found, loader) { return broken }
    if let framework = parsed.framework, parsed.diagnostics.isEmpty {
      if let broken = misprinted(framework) { return broken }
      if framework.swiftCode.isEmpty { return "nothing is printed as Swift" }
    }
    // Laying out parts clauses that stand on one line without a sign between them; what could not be read
    // before then can be.
    return parsed.diagnostics.isEmpty ? misformatted(source, parsed, loader) : unstable(source)
  }

  private static func misrepaired(
    _ source: SourceText,
    _ found: [Diagnostic],
    _ loader: FileLoader
  ) -> String? {
    let count = source.text.utf8.count
    for diagnostic in found {
      for fixIt in diagnostic.fixIts {
        var end = 0
        for edit in fixIt.edits {
          let (start, length) = (edit.origin.offset, edit.origin.length)
          guard edit.origin.file == source.name, start >= end, length >= 0, length <= count - start
          else { return "'\(fixIt.title)' changes \(edit.origin) behind \(end)" }
          end = start + length
        }
      }
    }
    guard found.contains(where: { !$0.fixIts.isEmpty }) else { return nil }
    let fixed = Framework.fixing(source, files: loader, upTo: .unsafe)
    return DiagnosticInvariants.firstBroken(by: fixed.remaining, in: fixed.parsed.texts)
  }

  private static func misprinted(_ framework: Framework) -> String? {
    let text = framework.canonicalText
    let again = Framework.parse(SourceText(name: "canonical", text: text))
    if let first = again.diagnostics.first {
      return "canonical text cannot be read: \(first.message) at \(first.origin)\n\(text)"
    }
    guard again.framework == framework else { return "canonical text says another thing\n\(text)" }
    guard again.framework?.canonicalText == text else { return "canonical text changes\n\(text)" }
    return nil
  }

  private static func misformatted(
    _ source: SourceText,
    _ parsed: ParsedFramework,
    _ loader: FileLoader
  ) -> String? {
    guard let text = try? SourceFormatter.formatted(source) else { return "it cannot be laid out" }
    let again = Framework.parse(SourceText(name: source.name, text: text), files: loader)
    if let first = again.diagnostics.first {
      return "laid out, it cannot be read: \(first.message) at \(first.origin)\n\(text)"
    }
    guard again.framework == parsed.framework else { return "laid out, it says another\n\(text)" }
    return unstable(source)
  }

  private static func unstable(_ source: SourceText) -> String? {
    guard let once = try? SourceFormatter.formatted(source) else { return nil }
    let twice = try? SourceFormatter.formatted(SourceText(name: source.name, text: once))
    guard let twice else { return "what was laid out cannot be laid out\n\(once)" }
    return twice == once ? nil : "laying out is not stable\n\(once)\n\(twice)"
  }

  /// The framework's text, and the files behind it.
  private static func parts(of input: [UInt8]) -> (text: [UInt8], files: [String: [UInt8]]) {
    var text: [UInt8] = []
    var files: [String: [UInt8]] = [:]
    var open: String?
    for line in input.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.starts(with: fileMark.utf8) {
        open = String(decoding: line.dropFirst(fileMark.utf8.count), as: UTF8.self)
        files[open ?? ""] = []
      } else if let open {
        files[open, default: []] += line + [UInt8(ascii: "\n")]
      } else {
        text += line + [UInt8(ascii: "\n")]
      }
    }
    if open == nil, !text.isEmpty { text.removeLast() }
    return (text, files)
  }
}
