/// How a text differs from its layout, as the unified difference that `diff -u` prints and `patch -p0`
/// takes.
///
///     --- warm.accountability
///     +++ warm.accountability
///     @@ -3,3 +3,3 @@
///        calendar financial quarters from april
///     -  place  millbrook "Millbrook"
///     +  place millbrook "Millbrook"
///        partner council "Council"
///
/// The formatter moves white space only, so lines belong together where as much ink stands before
/// them. That makes the difference linear in the size of the text, whatever was changed.
struct LayoutDifference {
  /// What becomes of a line.
  enum Change: Character {
    case stays = " "
    case goes = "-"
    case comes = "+"
  }

  /// A line, and what becomes of it.
  struct Line {
    var change: Change
    var text: ArraySlice<UInt8>

    /// Whether the text ends behind it without a line end.
    var isUnended = false
  }

  /// How many lines that stay are shown before and behind those that do not.
  private static let context = 3

  /// All lines, those that go before those that come in their place.
  let lines: [Line]

  /// The difference between a text and its layout, byte by byte.
  ///
  /// - Complexity: O(bytes of both).
  init(_ old: [UInt8], _ new: [UInt8]) {
    var walk = Walk(old: Self.lines(of: old), new: Self.lines(of: new))
    walk.run()
    lines = walk.lines
  }

  /// Whether nothing goes and nothing comes.
  var isEmpty: Bool { lines.allSatisfy { $0.change == .stays } }

  /// The lines of a text without their ends.
  private static func lines(of bytes: [UInt8]) -> [Line] {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { Line(change: .stays, text: $0) }
    if lines.last?.text.isEmpty ?? false {
      lines.removeLast()
    } else if !lines.isEmpty {
      lines[lines.count - 1].isUnended = true
    }
    return lines
  }
}

// MARK: - Text

extension LayoutDifference {
  /// The difference with a name in its head; nothing where nothing changes.
  ///
  /// - Parameters:
  ///   - name: What the text is called.
  ///   - paint: Makes a line of the difference fit for where it is shown.
  /// - Returns: Its head and its hunks.
  func text(named name: String, _ paint: (Change, String) -> String = { $1 }) -> String {
    guard !isEmpty else { return "" }
    // A tab ends a name that has spaces in it.
    let end = name.contains(" ") ? "\t\n" : "\n"
    let head = paint(.goes, "--- \(name)") + end + paint(.comes, "+++ \(name)") + end
    return head + hunks.map { text(of: $0, paint) }.joined()
  }

  /// The lines that are shown: those that change, and a few about them.
  private var hunks: [Range<Int>] {
    var hunks: [Range<Int>] = []
    for index in lines.indices where lines[index].change != .stays {
      let start = max(0, index - Self.context)
      let end = min(lines.count, index + Self.context + 1)
      if let last = hunks.last, last.upperBound >= start {
        hunks[hunks.count - 1] = last.lowerBound..<end
      } else {
        hunks.append(start..<end)
      }
    }
    return hunks
  }

  private func text(of hunk: Range<Int>, _ paint: (Change, String) -> String) -> String {
    let old = span(of: hunk, without: .comes)
    let new = span(of: hunk, without: .goes)
    return lines[hunk].reduce(into: "@@ -\(old) +\(new) @@\n") { text, line in
      let words = String(decoding: line.text, as: UTF8.self)
      text += paint(line.change, String(line.change.rawValue) + words) + "\n"
      if line.isUnended { text += "\\ No newline at end of file\n" }
    }
  }

  /// The first line of a hunk on one side, and how many there are: `3,7`.
  private func span(of hunk: Range<Int>, without other: Change) -> String {
    let before = lines[..<hunk.lowerBound].count { $0.change != other }
    let count = lines[hunk].count { $0.change != other }
    let first = count == 0 ? before : before + 1
    return count == 1 ? "\(first)" : "\(first),\(count)"
  }
}

// MARK: - Which lines belong together

/// Goes down two texts of the same ink, line by line.
private struct Walk {
  let old: [LayoutDifference.Line]
  let new: [LayoutDifference.Line]
  private(set) var lines: [LayoutDifference.Line] = []

  private var oldIndex = 0
  private var newIndex = 0
  private var oldInk = 0
  private var newInk = 0

  /// Lines that come, kept until those have gone in whose place they stand.
  private var coming: [LayoutDifference.Line] = []

  init(old: [LayoutDifference.Line], new: [LayoutDifference.Line]) {
    self.old = old
    self.new = new
  }

  mutating func run() {
    while oldIndex < old.count || newIndex < new.count {
      if isSame {
        lines += coming
        coming = []
        lines.append(old[oldIndex])
        moveOld()
        moveNew()
      } else if isOldNext {
        take(old[oldIndex], as: .goes)
        moveOld()
      } else {
        take(new[newIndex], as: .comes)
        moveNew()
      }
    }
    lines += coming
  }

  /// Whether the next lines are one.
  private var isSame: Bool {
    guard oldIndex < old.count, newIndex < new.count, oldInk == newInk else { return false }
    let (first, second) = (old[oldIndex], new[newIndex])
    return first.text == second.text && first.isUnended == second.isUnended
  }

  /// Whether the old text's next line is to go before the new one's comes: where it is behind, and
  /// where it is not and the other side has no empty line too many.
  private var isOldNext: Bool {
    guard oldIndex < old.count else { return false }
    guard newIndex < new.count else { return true }
    if oldInk != newInk { return oldInk < newInk }
    return Self.ink(of: new[newIndex]) > 0 || Self.ink(of: old[oldIndex]) == 0
  }

  private mutating func take(_ line: LayoutDifference.Line, as change: LayoutDifference.Change) {
    var line = line
    line.change = change
    if change == .comes { coming.append(line) } else { lines.append(line) }
  }

  private mutating func moveOld() {
    oldInk += Self.ink(of: old[oldIndex])
    oldIndex += 1
  }

  private mutating func moveNew() {
    newInk += Self.ink(of: new[newIndex])
    newIndex += 1
  }

  /// How many bytes of a line are not white; a byte-order mark is.
  private static func ink(of line: LayoutDifference.Line) -> Int {
    let isMarked = line.text.startIndex == 0 && line.text.starts(with: [0xEF, 0xBB, 0xBF])
    return line.text.dropFirst(isMarked ? 3 : 0).count { ![0x20, 0x09, 0x0D].contains($0) }
  }
}
