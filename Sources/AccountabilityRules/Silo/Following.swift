/// What may follow for each partner, and how it hangs on the partner's own data.
///
/// Most of what follows for all partners hangs alike on the data of each: of several, or of nobody knows whom. That is
/// counted once and not for each of them, so that many ratings of many partners are not looked at one by one.
struct Following: Sendable {
  /// What follows for every partner and hangs on several partners' data.
  private var sharedByAll = 0

  /// What follows for every partner and of which nothing says on whose data it hangs.
  private var undecidedForAll = 0

  private var partners: [OfPartner]

  /// What follows for one partner otherwise than for all.
  private struct OfPartner {
    /// What hangs on its own data alone, as positions among all that may follow.
    var alone: [Int] = []
    var shared = 0
    var undecided = 0
  }

  /// Tells apart what may follow for so many partners.
  ///
  /// - Complexity: O(stakes × partners / 64), and O(partners) for each stake that is not for all alike.
  init(_ stakes: [Stake], partners count: Int) {
    partners = Array(repeating: OfPartner(), count: count)
    for (index, stake) in stakes.enumerated() { add(stake, at: index) }
  }

  private mutating func add(_ stake: Stake, at index: Int) {
    let suppliers = stake.reliance.partners.count
    if stake.partners.count < partners.count {
      for partner in stake.partners.positions { add(stake, at: index, for: partner) }
    } else if suppliers == 0, stake.reliance.isOpen {
      undecidedForAll += 1
    } else if suppliers == 0 {
      for partner in stake.reliance.owners.positions { add(stake, at: index, for: partner) }
    } else {
      sharedByAll += 1
      // Of one partner's data alone: for that one it is not shared.
      guard suppliers == 1, let supplier = stake.reliance.partners.positions.first else { return }
      partners[supplier].shared -= 1
      add(stake, at: index, for: supplier)
    }
  }

  private mutating func add(_ stake: Stake, at index: Int, for partner: Int) {
    switch stake.reliance.data(of: partner) {
    case .alone: partners[partner].alone.append(index)
    case .shared: partners[partner].shared += 1
    case .undecided: partners[partner].undecided += 1
    case .nothing: break
    }
  }

  /// How many things may follow for a partner.
  func count(for partner: Int) -> Int {
    let other = partners[partner]
    return sharedByAll + undecidedForAll + other.alone.count + other.shared + other.undecided
  }

  /// What hangs on a partner's own data alone, as positions among all that may follow.
  func alone(for partner: Int) -> [Int] { partners[partner].alone }

  /// Of how many things nothing says on whose data they hang.
  func undecided(for partner: Int) -> Int { undecidedForAll + partners[partner].undecided }
}
