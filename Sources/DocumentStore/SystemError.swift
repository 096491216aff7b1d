#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Why the system did not do what was asked: the one place where an error number becomes a value.
public enum SystemError: Error, Equatable, Sendable {
  /// There is no such file or folder.
  case notFound
  /// The name is taken.
  case exists
  /// The permissions do not allow it.
  case denied
  /// The disk is full, or the quota.
  case noSpace
  /// The file would grow beyond a limit.
  case tooLarge
  /// The device failed.
  case inputOutput
  /// The file system is mounted read-only.
  case readOnly
  /// A symbolic link stands where a file should.
  case link
  /// A folder stands where a file should.
  case isFolder
  /// A file stands where a folder should.
  case notAFolder
  /// A part of the path is too long.
  case nameTooLong
  /// The file system cannot do this at all, such as locking.
  case unsupported
  /// Another reason, by its number.
  case other(Int32)

  /// The value of an error number.
  public init(number: Int32) {
    switch number {
    case ENOENT: self = .notFound
    case EEXIST: self = .exists
    case EACCES, EPERM: self = .denied
    case ENOSPC, EDQUOT: self = .noSpace
    case EFBIG: self = .tooLarge
    case EIO: self = .inputOutput
    case EROFS: self = .readOnly
    case ELOOP: self = .link
    case EISDIR: self = .isFolder
    case ENOTDIR: self = .notAFolder
    case ENAMETOOLONG: self = .nameTooLong
    case ENOTSUP, EOPNOTSUPP, ENOSYS, ENOLCK: self = .unsupported
    default: self = .other(number)
    }
  }
}
