import type { Reason } from '#lib/domain/assessment'
import { asSentence } from '#lib/domain/in-words'
import type { Ground } from '#lib/domain/risk-area'
import { supportWords } from '#lib/domain/support'
import { type Rich, type Row, strong } from '../report/document-builder.ts'
import { pointsOf } from '../report/reasons.ts'
import { recordsOf } from '../report/sources.ts'
import { Words } from '../report/words.ts'
import { findingOf, reasonsOf } from '../trace.ts'
import { byWeight, distinct } from './grounds-in-short.ts'
import { openOf } from './open-in-short.ts'
import type { Setting } from './setting.ts'

/** So many reasons on a side have room on one page; the others are counted. So are the questions: what to ask next follows. */
const shown = 2

/** The grounds of the profile on part of one page: the word with its definition, for, against, not known. */
export function writeGroundsAtAGlance(setting: Setting): void {
  const { doc, snapshot, profile } = setting
  const { atAGlance: said, inShort, changes } = doc.words
  doc.heading(1, 'short', inShort.heading)
  const words = new Words(doc.words)
  const found = profile.grounds.map((ground) => findingOf(snapshot.assessment, ground).support)
  const used = supportWords.filter((support) => found.includes(support))
  // Defined above the table: its columns are too narrow for it.
  doc.paragraph('short/words', [`${said.about} ${changes.words(used.map((support) => words.say(support)))}`], [], {
    leads: true,
  })
  doc.table(
    'short/table',
    said.caption,
    [
      { label: said.columns.area, width: 16 },
      { label: said.columns.for, width: 42 },
      { label: said.columns.against, width: 42 },
    ],
    profile.grounds.map((ground) => row(setting, ground, words)),
    { compact: true },
  )
}

function row({ doc, snapshot }: Setting, ground: Ground, words: Words): Row {
  const { atAGlance: said, terms } = doc.words
  const finding = findingOf(snapshot.assessment, ground)
  const reasons = distinct(reasonsOf(finding))
  const side = (direction: Reason['direction']) => byWeight(reasons.filter((reason) => reason.direction === direction))
  const [speaksFor, speaksAgainst, open] = [side('for'), side('against'), openOf(snapshot, ground)]
  const records = recordsOf(finding).against.length
  const statement = ({ rule, sentence }: Reason) => doc.stored(asSentence(snapshot.rules[rule]?.statement ?? sentence))
  return {
    id: `short/${ground}`,
    cells: [
      [
        [strong(terms.grounds[ground].name)],
        words.stress(finding.support),
        [open.length === 0 ? said.noQuestion : said.questions(open.length)],
      ],
      lines(speaksFor.map(statement), said.noReason, said.furtherReasons),
      lines(
        speaksAgainst.map(statement),
        said.noReason,
        said.furtherReasons,
        records === 0 ? '' : said.records(records),
      ),
    ],
    points: [
      { kind: 'area', id: ground },
      ...[...speaksFor.slice(0, shown), ...speaksAgainst.slice(0, shown)].flatMap(pointsOf),
    ],
  }
}

/** So many lines, and in one more what is left of them, with what else there is. */
function lines(all: readonly Rich[], none: string, further: (left: number) => string, more = ''): Rich[][] {
  const left = all.length - shown
  const last = [all.length === 0 ? none : left > 0 ? further(left) : '', more].filter((text) => text !== '')
  return [...all.slice(0, shown).map((line) => [line]), ...(last.length === 0 ? [] : [[last.join(' ')]])]
}
