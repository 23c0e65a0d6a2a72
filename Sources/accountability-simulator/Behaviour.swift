/// What partners of a simulated place do from some quarter on.
///
/// What each of them changes, and by how much, stands in `Documentation/Simulator.md`.
enum Behaviour: String, CaseIterable, Sendable {
  /// Nothing changes but by chance and season.
  case noise

  /// All partners get better at what they do, and the shared outcome with them.
  case honest

  /// One partner's own rate rises, and the shared outcome falls.
  case siloSuccess = "silo-success"

  /// One partner's waiting falls, and a part of it appears as a coupled partner's.
  case displacement

  /// One partner's costs fall, and appear as another's.
  case costShunting = "cost-shunting"

  /// Some of the rates that lie just short of the target are reported just beyond it.
  case thresholdGaming = "threshold-gaming"

  /// One partner takes on fewer of those with the greatest need, and does less for them.
  case creaming

  /// One partner does not return its worst quarters.
  case selectiveSilence = "selective-silence"

  /// All partners but one get better; the one shares in what follows.
  case freeRiding = "free-riding"

  /// People of the hardest group move from one partner to another.
  case mixShift = "mix-shift"
}
