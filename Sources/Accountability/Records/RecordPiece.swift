import AccountabilityRules

/// Some rows of a group that are kept one by one, for what cannot be had from sums.
///
/// States share their pieces when they are merged, and no array grows beyond a piece, so that neither costs a
/// second copy of all rows.
struct RecordPiece: Sendable {
  /// How many rows a piece has at most.
  private static let most = 1 << 11

  /// Stands for a number that is kept apart.
  private static let apart = Int32.min

  /// The class of each row.
  private(set) var classes: [Int32] = []

  /// The numbers of each use, in parts of its scale.
  private var numbers: [[Int32]]

  /// Numbers of more than 32 bits, by use and row.
  private var wide: [[Int: Int]]

  /// Numbers that the scale does not hold, by use and row.
  private var odd: [[Int: ExactNumber]]

  /// What tells each row's value from others, for each use.
  private(set) var keys: [[RecordKey]]

  init(uses: Int) {
    numbers = Array(repeating: [], count: uses)
    wide = Array(repeating: [:], count: uses)
    odd = Array(repeating: [:], count: uses)
    keys = Array(repeating: [], count: uses)
  }

  /// Whether further rows belong in another piece.
  var isFull: Bool { classes.count >= RecordPiece.most }

  // MARK: Adding a row

  /// Adds the next row's number for a use, in parts of its scale.
  mutating func add(_ number: Int, _ use: Int) {
    if let short = Int32(exactly: number), short != RecordPiece.apart {
      numbers[use].append(short)
    } else {
      wide[use][numbers[use].count] = number
      numbers[use].append(RecordPiece.apart)
    }
  }

  /// Adds the next row's number for a use, which its scale does not hold.
  mutating func add(odd number: ExactNumber, _ use: Int) {
    odd[use][numbers[use].count] = number
    numbers[use].append(RecordPiece.apart)
  }

  mutating func add(_ key: RecordKey, _ use: Int) { keys[use].append(key) }

  /// Ends the row whose values were added.
  mutating func end(_ class: Int32) { classes.append(`class`) }

  /// The same rows where classes have other positions.
  func withClasses(at positions: [Int]) -> RecordPiece {
    var copy = self
    copy.classes = classes.map { Int32(truncatingIfNeeded: positions[Int($0)]) }
    return copy
  }

  // MARK: Reading

  /// Adds the numbers of a use in the rows whose class is taken, in parts of its scale, and those that it does
  /// not hold.
  func take(_ use: Int, where isTaken: [Bool], _ taken: inout [Int], _ odd: inout [ExactNumber]) {
    let numbers = numbers[use]
    for row in classes.indices where isTaken[Int(classes[row])] {
      let number = numbers[row]
      if number != RecordPiece.apart {
        taken.append(Int(number))
      } else if let number = wide[use][row] {
        taken.append(number)
      } else if let number = self.odd[use][row] {
        odd.append(number)
      }
    }
  }
}
