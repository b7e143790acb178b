import type { Reason } from '#lib/domain/assessment'
import { asSentence } from '#lib/domain/in-words'
import type { Ground } from '#lib/domain/risk-area'
import { see, strong } from '../report/document-builder.ts'
import { pointsOf } from '../report/reasons.ts'
import { recordsOf } from '../report/sources.ts'
import { findingOf, reasonsOf } from '../trace.ts'
import { byWeight, distinct } from './grounds-in-short.ts'
import { writeMadeFrom } from './limits-in-short.ts'
import { openOf } from './open-in-short.ts'
import type { Setting } from './setting.ts'

/** So many reasons for the person, and so many questions: more is for the lawyer’s papers, and the note says so. */
const shown = 3

/** The grounds of the profile as questions in plain words, each with its answer, and how much stands behind it. */
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
      [
        said.grounds[ground].question,
        ' ',
        strong(said.support[finding.support]),
        ' ',
        ...said.behind({
          helping: reasons.filter(({ direction }) => direction === 'for').length,
          against: reasons.filter(({ direction }) => direction === 'against').length,
          open: openOf(snapshot, ground).length,
          at: see(`plain/${ground}/for`),
        }),
      ],
      [{ kind: 'area', id: ground }],
    )
  }
}

/** The reasons and questions behind these answers, as lawyers put them; and what all of it was made from. */
export function writeLinesBehindPlainWords(setting: Setting): void {
  const { doc, profile } = setting
  const { lines, grounds } = doc.words.plainWords
  doc.heading(1, 'plain/lines', lines.heading)
  doc.paragraph('plain/lines/about', [lines.about])
  for (const ground of profile.grounds) {
    doc.heading(2, `plain/lines/${ground}`, grounds[ground].name)
    writeReasons(setting, ground)
    writeOpen(setting, ground)
  }
  writeMadeFrom(setting)
}

function writeReasons({ doc, snapshot }: Setting, ground: Ground): void {
  const { plainWords: said } = doc.words
  const finding = findingOf(snapshot.assessment, ground)
  const reasons = distinct(reasonsOf(finding))
  const against = recordsOf(finding).against.length
  for (const direction of ['for', 'against'] as const) {
    const { lead, none } = said[direction]
    const side = byWeight(reasons.filter((reason) => reason.direction === direction))
    const printed = direction === 'for' ? side.slice(0, shown) : side
    const records = direction === 'against' && against > 0 ? said.records(against) : ''
    doc.paragraph(
      `plain/${ground}/${direction}`,
      [
        strong(`${lead}. `),
        side.length > printed.length ? said.first : side.length === 0 && records === '' ? none : '',
        records,
      ],
      [],
      { leads: printed.length > 0 },
    )
    doc.items(
      `plain/${ground}/${direction}/list`,
      printed.map((reason: Reason) => ({
        id: `plain/${ground}/${direction}/${reason.rule}`,
        text: [doc.stored(asSentence(snapshot.rules[reason.rule]?.statement ?? reason.sentence))],
        points: pointsOf(reason),
      })),
      true,
    )
  }
}

function writeOpen({ doc, snapshot }: Setting, ground: Ground): void {
  const { unknown, first } = doc.words.plainWords
  const all = openOf(snapshot, ground)
  const open = all.slice(0, shown)
  doc.paragraph(
    `plain/${ground}/unknown`,
    [strong(`${unknown.lead}. `), all.length === 0 ? unknown.none : all.length > open.length ? first : ''],
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
