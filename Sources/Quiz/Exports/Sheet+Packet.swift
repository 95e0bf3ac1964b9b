// SPDX-License-Identifier: MIT

extension Sheet {
  /// What the interviewer of a design question has at hand.
  var packet: [Block] {
    guard let packet = question.packet else { return [] }
    return [
      .heading("What to ask first"), .items(packet.scoping.map(\.item)),
      .heading("Probes"), .items(packet.probes.map(\.item)),
      .heading("Red flags"), .list(packet.redFlags),
      .heading("What a junior says"), .text(packet.junior),
      .heading("What a senior says"), .text(packet.senior),
      .heading("What a staff engineer says"), .text(packet.staff),
      .heading("Aloud, in two minutes"), .text(packet.twoMinutes),
      .heading("Aloud, in ten minutes"), .text(packet.tenMinutes),
    ] + exemplars
  }

  private var exemplars: [Block] {
    guard let exemplars = asked.rubric?.exemplars else { return [] }
    return exemplars.flatMap { exemplar -> [Block] in
      let remark = exemplar.remark.map { [Block.text($0)] } ?? []
      return [.heading("An answer: \(exemplar.name)"), .text(exemplar.text)] + remark
    }
  }
}

extension Packet.Probe {
  fileprivate var item: Asked.Item { Asked.Item(label: ask, text: good) }
}
