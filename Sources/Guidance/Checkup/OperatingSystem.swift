// SPDX-License-Identifier: MIT

/// An operating system, as far as it decides how software is installed.
public struct OperatingSystem: Hashable, Sendable {
  /// How software is installed.
  public enum Kind: Hashable, Sendable {
    /// Debian, Ubuntu and their kin, with `apt-get`.
    case debian
    /// Fedora, Red Hat and their kin, with `dnf`.
    case fedora
    /// Arch Linux and its kin, with `pacman`.
    case arch
    /// SUSE, with `zypper`.
    case suse
    /// Alpine Linux, with `apk`, for which there is no Swift.
    case alpine
    /// A Linux that is none of these.
    case otherLinux
    /// macOS, with Homebrew.
    case macOS
    /// None of those on which the kit was tried.
    case unknown
  }

  /// What it calls itself, such as `Debian GNU/Linux 12 (bookworm)`.
  public var name: String

  /// How software is installed on it.
  public var kind: Kind

  /// A system.
  public init(name: String, kind: Kind) {
    self.name = name
    self.kind = kind
  }

  /// The Linux that a text in the form of `/etc/os-release` describes: its own name, and that of the
  /// first system it resembles.
  public init(linux release: String) {
    let values = Self.values(in: release)
    let words = ["ID", "ID_LIKE"].flatMap { (values[$0] ?? "").split(separator: " ") }
    name = values["PRETTY_NAME"] ?? values["NAME"] ?? "Linux"
    kind = words.lazy.compactMap { Self.kinds[String($0)] }.first ?? .otherLinux
  }

  private static let kinds: [String: Kind] = [
    "debian": .debian, "ubuntu": .debian, "fedora": .fedora, "rhel": .fedora, "amzn": .fedora,
    "arch": .arch, "suse": .suse, "opensuse": .suse, "alpine": .alpine,
  ]

  private static func values(in release: String) -> [String: String] {
    let pairs = release.split(separator: "\n").compactMap { line -> (String, String)? in
      let parts = line.split(separator: "=", maxSplits: 1)
      return parts.count == 2 ? (String(parts[0]), parts[1].filter { $0 != "\"" }) : nil
    }
    return Dictionary(pairs) { _, last in last }
  }
}
