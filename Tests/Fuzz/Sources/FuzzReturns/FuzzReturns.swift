import Invariants

/// What libFuzzer calls with the bytes that it has made up.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzReturns(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  if let broken = ReturnsInvariants.firstBroken(by: input) { fatalError(broken) }
  return 0
}
