/// On whose data a result hangs, and on which measures.
///
/// A result of a partner is described once for all partners: `isOwn` stands for the data of whichever
/// partner is spoken of.
struct Reliance: Hashable, Sendable {
  /// Whether it hangs on the data of the partner that is spoken of.
  var isOwn = false

  /// The partners that supply what is then their own.
  var owners = PositionSet()

  /// The partners on whose data it hangs besides, by their positions.
  var partners = PositionSet()

  /// Whether it hangs on data of which nothing says who supplies them.
  var isOpen = false

  /// Whether the partners are all there are, since rows name their partner and nothing says which are due.
  var isAssumed = false

  /// Measures that are taken from the data of the partner that is spoken of.
  var own = PositionSet()

  /// Measures that are taken from the data of one partner, whoever is spoken of.
  var alone = PositionSet()

  /// Measures that are taken from several partners' data.
  var together = PositionSet()

  /// Measures of which nothing says from whose data they are taken.
  var open = PositionSet()

  static let none = Reliance()

  /// Of data whose supplier nothing names.
  static let unknown = Reliance(isOpen: true)

  /// Whether it hangs on no data at all.
  var isEmpty: Bool { !isOwn && !isOpen && partners.isEmpty }

  /// All measures on which it hangs.
  var measures: PositionSet { own.union(alone).union(together).union(open) }

  mutating func formUnion(_ other: Reliance) {
    isOwn = isOwn || other.isOwn
    owners.formUnion(other.owners)
    isOpen = isOpen || other.isOpen
    isAssumed = isAssumed || other.isAssumed
    partners.formUnion(other.partners)
    own.formUnion(other.own)
    alone.formUnion(other.alone)
    together.formUnion(other.together)
    open.formUnion(other.open)
  }

  /// Leaves what is known of partners, and nothing of measures.
  mutating func forgetMeasures() {
    own = PositionSet()
    alone = PositionSet()
    together = PositionSet()
    open = PositionSet()
  }

  /// The same, where the partners that are spoken of are these.
  func spoken(of members: PositionSet) -> Reliance {
    guard isOwn else { return self }
    var result = self
    result.isOwn = false
    result.owners = PositionSet()
    result.partners.formUnion(members)
    result.own = PositionSet()
    if members.count > 1 {
      result.together.formUnion(own)
    } else {
      result.alone.formUnion(own)
    }
    return result
  }

  /// The same data, for a measure that is made of them.
  func of(measure: Int) -> Reliance {
    var result = Reliance(
      isOwn: isOwn,
      owners: owners,
      partners: partners,
      isOpen: isOpen,
      isAssumed: isAssumed
    )
    let suppliers = partners.count + (isOwn ? 1 : 0)
    if suppliers > 1 {
      result.together.insert(measure)
    } else if isOpen || suppliers == 0 {
      result.open.insert(measure)
    } else if isOwn {
      result.own.insert(measure)
    } else {
      result.alone.insert(measure)
    }
    return result
  }
}

/// How far what hangs on a partner's data hangs on them alone.
enum OwnData: Hashable, Sendable {
  case alone
  case shared
  case undecided

  /// The partner supplies nothing of it, and nothing can follow for it.
  case nothing
}

extension Reliance {
  /// Whether the data are those of one partner alone: S = {p}.
  func data(of partner: Int) -> OwnData {
    guard partners.isWithin(partner) else { return .shared }
    if isOpen { return .undecided }
    if partners.isEmpty { return isOwn && owners.contains(partner) ? .alone : .nothing }
    return .alone
  }
}
