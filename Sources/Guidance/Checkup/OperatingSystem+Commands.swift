// SPDX-License-Identifier: MIT

extension OperatingSystem {
  /// The command that installs libyaml with its header; `nil` where it is not known.
  func installingLibrary(isSuperuser: Bool) -> String? {
    let sudo = isSuperuser ? "" : "sudo "
    return switch kind {
    case .debian: "\(sudo)apt-get update && \(sudo)apt-get install -y libyaml-dev"
    case .fedora: "\(sudo)dnf install -y libyaml-devel"
    case .arch: "\(sudo)pacman -S --needed libyaml"
    case .suse: "\(sudo)zypper install libyaml-devel"
    case .alpine: "\(sudo)apk add yaml-dev"
    case .macOS: "brew install libyaml"
    case .otherLinux, .unknown: nil
    }
  }

  /// The command that installs a Swift that will do.
  ///
  /// - Parameters:
  ///   - version: The version that is wanted.
  ///   - hasInstaller: Whether Swift's own installer is there.
  ///   - isAnyThere: Whether there is a Swift, if not the right one.
  func installingSwift(_ version: SwiftVersion, hasInstaller: Bool, isAnyThere: Bool) -> String? {
    if hasInstaller { return "swiftly install --use \(version)" }
    let source = "https://download.swift.org/swiftly"
    switch kind {
    case .macOS where !isAnyThere: return "xcode-select --install"
    case .macOS:
      return "curl -O \(source)/darwin/swiftly.pkg && installer -pkg swiftly.pkg "
        + "-target CurrentUserHomeDirectory && ~/.swiftly/bin/swiftly init"
    case .alpine, .unknown: return nil
    case .debian, .fedora, .arch, .suse, .otherLinux:
      let archive = "swiftly-$(uname -m).tar.gz"
      return "curl -O \(source)/linux/\(archive) && tar zxf \(archive) && ./swiftly init"
    }
  }

  /// The command that has the clock set right; `nil` where it is not known.
  func settingClock(isSuperuser: Bool) -> String? {
    let sudo = isSuperuser ? "" : "sudo "
    return switch kind {
    case .macOS: "\(sudo)sntp -sS time.apple.com"
    case .alpine, .unknown: nil
    case .debian, .fedora, .arch, .suse, .otherLinux: "\(sudo)timedatectl set-ntp true"
    }
  }
}
