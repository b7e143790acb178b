import { asSentence } from '#lib/domain/in-words'
import { strong } from '../report/document-builder.ts'
import { pointsOf } from '../report/reasons.ts'
import { findingOf, reasonsOf } from '../trace.ts'
import { byWeight, distinct } from './grounds-in-short.ts'
import { openOf } from './open-in-short.ts'
import type { Setting } from './setting.ts'

/** So many reasons on each side: more is for the lawyer’s papers, and the note says so. */
const shown = 3

/** The grounds of the profile in plain words, with what helps, what stands against, and what is not known yet. */
export function writeGroundsInPlainWords({ doc, snapshot, profile }: Setting): void {
  const { plainWords: said } = doc.words
  doc.heading(1, 'plain', said.heading)
  doc.paragraph('plain/about', [said.about])
  for (const ground of profile.grounds) {
    const finding = findingOf(snapshot.assessment, ground)
    const reasons = distinct(reasonsOf(finding))
    doc.heading(2, `plain/${ground}`, said.grounds[ground].name)
    doc.paragraph(
      `plain/${ground}/question`,
      [said.grounds[ground].question, ' ', strong(said.support[finding.support])],
      [{ kind: 'area', id: ground }],
    )
    for (const direction of ['for', 'against'] as const) {
      const { lead, none } = said[direction]
      const side = byWeight(reasons.filter((reason) => reason.direction === direction))
      const printed = direction === 'for' ? side.slice(0, shown) : side
      const more = side.length > printed.length ? said.first : ''
      doc.paragraph(`plain/${ground}/${direction}`, [strong(`${lead}. `), side.length === 0 ? none : more], [], {
        leads: printed.length > 0,
      })
      doc.items(
        `plain/${ground}/${direction}/list`,
        printed.map((reason) => ({
          id: `plain/${ground}/${direction}/${reason.rule}`,
          text: [doc.stored(asSentence(snapshot.rules[reason.rule]?.statement ?? reason.sentence))],
          points: pointsOf(reason),
        })),
        true,
      )
    }
    const open = openOf(snapshot, ground).slice(0, shown)
    doc.paragraph(
      `plain/${ground}/unknown`,
      [strong(`${said.unknown.lead}. `), open.length === 0 ? said.unknown.none : ''],
      [],
      { leads: open.length > 0 },
    )
    doc.items(
      `plain/${ground}/unknown/list`,
      open.map(({ fact, question }) => ({
        id: `plain/${ground}/unknown/${fact}`,
        text: [doc.stored(question)],
        points: [{ kind: 'fact', id: fact }],
      })),
      true,
    )
  }
}
