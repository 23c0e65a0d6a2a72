/// Circles in what depends on what, found without a deep stack.
struct Circles<Node: Hashable> {
  /// Each way that leads back to where it came from, with that node at both its ends.
  private(set) var found: [[Node]] = []

  private var finished: Set<Node> = []

  /// The way from the root: what each of its nodes depends on, and how many of these were looked at.
  private var path: [(node: Node, next: [Node], seen: Int)] = []
  private var positions: [Node: Int] = [:]

  /// Follows each root to all that it depends on, in order.
  ///
  /// - Parameters:
  ///   - roots: Where to begin.
  ///   - next: What a node depends on.
  /// - Complexity: O(nodes + dependencies + lengths of the circles).
  init(from roots: some Sequence<Node>, next: (Node) -> [Node]) {
    for root in roots {
      enter(root, next)
      while let last = path.last {
        guard last.seen < last.next.count else {
          leave(last.node)
          continue
        }
        path[path.count - 1].seen += 1
        enter(last.next[last.seen], next)
      }
    }
  }

  private mutating func enter(_ node: Node, _ next: (Node) -> [Node]) {
    guard !finished.contains(node) else { return }
    if let start = positions[node] {
      found.append(path[start...].map(\.node) + [node])
      return
    }
    positions[node] = path.count
    path.append((node, next(node), 0))
  }

  private mutating func leave(_ node: Node) {
    path.removeLast()
    positions[node] = nil
    finished.insert(node)
  }
}
