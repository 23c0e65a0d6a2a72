/// What is written of simulated places.
struct SimulatedReturns: Sendable {
  /// The returns of all places, a row for each that was returned.
  private(set) var returns =
    "Place,Quarter,Partner,Seen,Hardest group,Housed,Hardest group housed,Handed over in time,Kept waiting,Cost\n"

  /// Which partner did what, a row for each place.
  private(set) var truth = "Place,Behaviour,Begins,Partner,Coupled\n"

  init(_ setting: Setting) {
    for number in 1...max(1, setting.places) {
      let place = SimulatedPlace(setting, index: number)
      add(place, number)
      truth +=
        "\(SimulatedFramework.place(number)),\(setting.behaviour.rawValue),"
        + "\(SimulatedFramework.quarter(setting.begins - 1)),"
        + "\(SimulatedFramework.partner(place.actor + 1)),\(SimulatedFramework.partner(place.coupled + 1))\n"
    }
  }

  private mutating func add(_ place: SimulatedPlace, _ number: Int) {
    for (partner, quarters) in place.returns.enumerated() {
      for (quarter, one) in quarters.enumerated() where one.isReturned {
        let figures = [
          one.seen, one.hard, one.housed, one.hardHoused, one.inTime, one.waiting, one.cost,
        ]
        returns +=
          "\(SimulatedFramework.place(number)),\(SimulatedFramework.quarter(quarter)),"
          + "\(SimulatedFramework.partner(partner + 1)),"
          + figures.map(String.init).joined(separator: ",") + "\n"
      }
    }
  }
}
