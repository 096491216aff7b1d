#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The two calls whose names Swift's own types hide.
enum SystemCalls {
  static func read(_ descriptor: Int32, _ buffer: inout [UInt8]) -> Int {
    buffer.withUnsafeMutableBytes { bytes in
      #if canImport(Darwin)
      Darwin.read(descriptor, bytes.baseAddress, bytes.count)
      #else
      Glibc.read(descriptor, bytes.baseAddress, bytes.count)
      #endif
    }
  }

  static func write(_ descriptor: Int32, _ bytes: ArraySlice<UInt8>) -> Int {
    bytes.withUnsafeBytes { bytes in
      #if canImport(Darwin)
      Darwin.write(descriptor, bytes.baseAddress, bytes.count)
      #else
      Glibc.write(descriptor, bytes.baseAddress, bytes.count)
      #endif
    }
  }
}
