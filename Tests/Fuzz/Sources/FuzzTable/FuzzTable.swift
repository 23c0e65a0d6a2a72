import Invariants

/// What libFuzzer calls with the bytes that it has made up.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTable(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  if let broken = TableInvariants.firstBroken(by: input) { fatalError(broken) }
  return 0
}
