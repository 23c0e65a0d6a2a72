/// What a command line of the simulator says.
enum SimulatorArguments {
  static let usage = """
    usage: accountability-simulator BEHAVIOUR FOLDER [OPTION…]
      --places N     how many places (100)
      --partners N   how many partners a place has, at least 2 (12)
      --quarters N   how many quarters are returned (20)
      --begins N     the quarter in which the behaviour begins (13)
      --size X       what its sizes are multiplied by (1)
      --seed N       where the random numbers begin (1)
      --change KIND  real change by 'points' or beyond the 'interval' (points)
    BEHAVIOUR is one of \(Behaviour.allCases.map(\.rawValue).joined(separator: ", "))
    """

  static func read(_ words: [String]) throws(SimulatorError) -> (setting: Setting, folder: String) {
    var setting = Setting()
    var names: [String] = []
    var rest = words[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("--") else {
        names.append(word)
        continue
      }
      guard let value = rest.popFirst() else { throw wrong("'\(word)' takes a value") }
      try set(word, value, in: &setting)
    }
    guard names.count == 2, let behaviour = Behaviour(rawValue: names[0]) else {
      throw wrong("a behaviour and a folder are wanted")
    }
    guard setting.begins <= setting.quarters else {
      throw wrong("the behaviour begins behind the last quarter")
    }
    setting.behaviour = behaviour
    return (setting, names[1])
  }

  private static func set(
    _ option: String,
    _ value: String,
    in setting: inout Setting
  ) throws(SimulatorError) {
    switch option {
    case "--places": setting.places = try whole(option, value, 1...100_000)
    case "--partners": setting.partners = try whole(option, value, 2...200)
    case "--quarters": setting.quarters = try whole(option, value, 1...200)
    case "--begins": setting.begins = try whole(option, value, 1...200)
    case "--seed": setting.seed = UInt64(try whole(option, value, 0...Int.max))
    case "--size":
      guard let size = Double(value), size >= 0, size <= 10 else {
        throw wrong("'\(option)' takes a number from 0 to 10, not '\(value)'")
      }
      setting.size = size
    case "--change":
      guard let change = RealChange(rawValue: value) else {
        throw wrong("'\(option)' takes 'points' or 'interval', not '\(value)'")
      }
      setting.change = change
    default: throw wrong("there is no option '\(option)'")
    }
  }

  private static func whole(
    _ option: String,
    _ value: String,
    _ range: ClosedRange<Int>
  ) throws(SimulatorError) -> Int {
    guard let number = Int(value), range.contains(number) else {
      throw wrong(
        "'\(option)' takes a whole number from \(range.lowerBound) to \(range.upperBound), not '\(value)'"
      )
    }
    return number
  }

  private static func wrong(_ message: String) -> SimulatorError {
    SimulatorError(message: "\(message)\n\(usage)", status: 2)
  }
}
