/// A value that many look at and nobody changes; looking at it copies nothing.
final class Shared<Value: Sendable>: Sendable {
  let value: Value

  init(_ value: Value) { self.value = value }
}
