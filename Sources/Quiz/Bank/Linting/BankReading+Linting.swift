// SPDX-License-Identifier: MIT

internal import YAML

extension BankReading {
  /// Reports what doesn't hinder a session and yet should be mended.
  func lint() {
    for file in files {
      for rubric in file.questionNodes.compactMap({ $0["rubric"] }) {
        RubricLint(rubric, file.reader).run()
      }
    }
  }
}
