import CLibCrypto

extension DigestAlgorithm {
  /// OpenSSL's implementation; nil where it offers none. Fetched once, since OpenSSL goes through its providers each time
  /// it is asked, and kept for as long as the process: it is the same for every digest.
  fileprivate var method: OpaquePointer? {
    switch self {
    case .sha256: Self.sha256Method
    case .sm3: Self.sm3Method
    }
  }

  // `nonisolated(unsafe)`: written once; OpenSSL counts its references to a method itself, from any thread.
  nonisolated(unsafe) private static let sha256Method = EVP_MD_fetch(nil, DigestAlgorithm.sha256.providerName, nil)
  nonisolated(unsafe) private static let sm3Method = EVP_MD_fetch(nil, DigestAlgorithm.sm3.providerName, nil)
}

/// A digest in the making: bytes go in piece by piece, one digest comes out.
///
/// It owns its OpenSSL context and gives it back at the end of its life, whether finished or not.
package struct DigestHasher: ~Copyable {
  private let algorithm: DigestAlgorithm
  private let context: OpaquePointer

  package init(_ algorithm: DigestAlgorithm) throws(DigestError) {
    guard let method = algorithm.method else { throw .unavailable(algorithm) }
    guard let context = EVP_MD_CTX_new() else { throw .failed(algorithm) }
    guard EVP_DigestInit_ex2(context, method, nil) == 1 else {
      EVP_MD_CTX_free(context)
      throw .failed(algorithm)
    }
    self.algorithm = algorithm
    self.context = context
  }

  deinit {
    EVP_MD_CTX_free(context)
  }

  package mutating func update(_ bytes: Span<UInt8>) throws(DigestError) {
    let context = context
    let accepted = bytes.withUnsafeBufferPointer { EVP_DigestUpdate(context, $0.baseAddress, $0.count) == 1 }
    guard accepted else { throw .failed(algorithm) }
  }

  package mutating func update(_ bytes: [UInt8]) throws(DigestError) {
    try update(bytes.span)
  }

  package consuming func finish() throws(DigestError) -> Digest {
    var bytes = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var count: UInt32 = 0
    guard EVP_DigestFinal_ex(context, &bytes, &count) == 1, count == DigestAlgorithm.digestByteCount else {
      throw .failed(algorithm)
    }
    return Digest(bytes: Array(bytes.prefix(Int(count))), algorithm: algorithm)
  }
}
