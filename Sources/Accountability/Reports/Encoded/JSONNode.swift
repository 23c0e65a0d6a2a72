/// A value as JSON sees it.
///
/// A value is first made into a tree, because `Encoder` lets a type write to a container after it
/// has begun another, and because the layout of an array depends on all that is in it.
enum JSONNode {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array(JSONArray)
  case object(JSONObject)
  /// The place of a value that is still to come.
  case slot(JSONSlot)

  var isScalar: Bool {
    switch self {
    case .null, .bool, .number, .string: true
    case .array, .object: false
    case .slot(let slot): slot.node?.isScalar ?? false
    }
  }
}

/// The elements of an array that is being encoded.
final class JSONArray {
  var elements: [JSONNode] = []
}

/// Where an encoder puts the one value it encodes.
final class JSONSlot {
  var node: JSONNode?

  /// The value; a type that encoded nothing is an empty object.
  var filled: JSONNode { node ?? .object(JSONObject()) }
}

/// The members of an object that is being encoded, in the order in which they were.
final class JSONObject {
  private(set) var members: [(key: String, value: JSONNode)] = []
  /// The places of the keys, once there are too many to look through.
  private var places: [String: Int] = [:]
  private static let manyMembers = 16

  /// The member of a key; setting it again replaces the value where it stands.
  subscript(key: String) -> JSONNode? {
    get { place(of: key).map { members[$0].value } }
    set {
      guard let newValue else { return }
      if let place = place(of: key) {
        members[place].value = newValue
      } else {
        append(key, newValue)
      }
    }
  }

  private func place(of key: String) -> Int? {
    guard members.count >= JSONObject.manyMembers else {
      return members.firstIndex { $0.key == key }
    }
    return places[key]
  }

  private func append(_ key: String, _ value: JSONNode) {
    members.append((key, value))
    if members.count == JSONObject.manyMembers {
      for (place, member) in members.enumerated() { places[member.key] = place }
    } else if members.count > JSONObject.manyMembers {
      places[key] = members.count - 1
    }
  }
}
