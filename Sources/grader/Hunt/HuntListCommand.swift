// SPDX-License-Identifier: MIT

#if canImport(Hunting)
  internal import ArgumentParser
  internal import Foundation
  internal import Hunting
  internal import Presentation

  /// `grader hunt list`: lists the cases that were opened.
  struct HuntListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Lists the cases that were opened, and what they earned.")

    @Flag(help: "List them as JSON.")
    var json = false

    @OptionGroup var hunt: HuntOptions

    func run() throws {
      let desk = try HuntDesk(hunt)
      if json {
        let file = HuntListFile(desk.history, in: desk.casebook)
        return Output.write(try file.encoded(), to: .standardOutput)
      }
      let text = HuntListText(desk.history, in: desk.casebook, style: Terminal.style)
      Output.write(text.text)
    }
  }
#endif
