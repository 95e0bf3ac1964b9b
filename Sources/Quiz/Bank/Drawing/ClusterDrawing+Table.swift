// SPDX-License-Identifier: MIT

internal import Presentation

/// The servers' logs in rows.
extension ClusterDrawing {
  /// The rows, in the widest form that fits.
  var table: [String] {
    let columns = self.columns
    for form in LogForm.forms(for: picture) {
      if nameWidth + form.width + columns.width <= style.width {
        return draw(form, beside: columns)
      }
    }
    // What is known beside the logs then stands below them.
    let form = LogForm.forms(for: picture).first { nameWidth + $0.width <= style.width }
    return draw(form ?? .runs(picture.members), beside: []) + [""]
      + draw(.runs([]), beside: columns)
  }

  private var nameWidth: Int {
    (picture.members.map { nameAndState($0).count }.max() ?? 0) + 1
  }

  private func draw(_ form: LogForm, beside columns: [FactColumn]) -> [String] {
    let titles = columns.map { $0.title.aligned(right: $0.width) }.joined()
    let ruler = String(repeating: " ", count: nameWidth) + form.ruler + titles
    let camps = picture.camps.map { camp in
      camp.map { row(of: $0, in: form, beside: columns) }
    }
    let width = nameWidth + form.width + columns.width
    let rows = camps.joined(separator: [picture.groups.isEmpty ? "" : partition(width: width)])
    return (ruler.trimmingEnd().isEmpty ? [] : [style.paint(ruler.trimmingEnd(), .quiet)]) + rows
  }

  private func row(
    of member: ClusterPicture.Member, in form: LogForm, beside columns: [FactColumn]
  ) -> String {
    let name = nameAndState(member).aligned(left: nameWidth)
    let tone: Style.Tone? = member.isDown ? .quiet : member.name == picture.leader ? .loud : nil
    let facts = columns.map { $0.cell(of: member).aligned(right: $0.width) }.joined()
    return (tone.map { style.paint(name, $0) } ?? name)
      + form.row(of: member, tones: tones, style: style) + facts
  }

  /// The line between groups that can't talk.
  private func partition(width: Int) -> String {
    let words = " no message passes "
    let dashes = max(8, min(width, style.width) - words.count)
    let left = String(repeating: "╌", count: dashes / 2)
    let right = String(repeating: "╌", count: dashes - dashes / 2)
    return style.paint(left + words + right, .doubtful)
  }

  /// A colour for each term, so that the eye finds what belongs together.
  private var tones: [Int: Style.Tone] {
    let palette: [Style.Tone] = [.accent, .doubtful, .good, .loud]
    let terms = picture.members.flatMap { $0.log ?? [] }.sorted()
    let distinct = terms.reduce(into: [Int]()) { if $0.last != $1 { $0.append($1) } }
    return Dictionary(
      uniqueKeysWithValues: zip(distinct, distinct.indices.map { palette[$0 % palette.count] }))
  }
}
