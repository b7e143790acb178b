import { formatDate } from '#lib/domain/date-in-words'
import { count } from '#lib/domain/in-words'
import { coverInEnglish } from '../wording/english/opening.ts'
import type { Redline, RedlineSide } from './redline.ts'
import { unitsOfRedline } from './redline-content.ts'

/** What stands at the head of a redline that is printed: of which versions it is, how much changed, how to read it. */
export interface RedlineFront {
  marks: string[]
  running: { reference: string; report: string }
  lines: { label: string; value: string }[]
}

/**
 * A redline tells why words moved, with it why a question has no answer, which is between client and counsel: whatever it
 * compares, it goes no further than counsel.
 *
 * @param reading how to read the changes in a file of this kind
 */
export function frontOf({ before, after, counts, ...redline }: Redline, reading: string): RedlineFront {
  const moved = unitsOfRedline({ before, after, counts, ...redline }).filter((unit) => unit.moved).length
  return {
    marks: [...new Set([coverInEnglish.marks.counsel, ...after.marks, ...before.marks])],
    running: { reference: after.reference, report: `${before.report} and ${after.report} compared` },
    lines: [
      { label: 'Before', value: sideInWords(before) },
      { label: 'After', value: sideInWords(after) },
      {
        label: 'Changes',
        value: `${count(counts.changed, 'part')} changed, ${counts.inserted} put in, ${counts.deleted} taken out, ${counts.same} the same. ${count(moved, 'part')} ${moved === 1 ? 'stands' : 'stand'} elsewhere than before. A part is a heading, a paragraph, an item of a list or a cell of a table.`,
      },
      { label: 'Reading', value: reading },
    ],
  }
}

const sideInWords = ({ reference, report, date }: RedlineSide): string =>
  `${reference}, ${report}, of ${/^\d{4}-\d{2}-\d{2}$/.test(date) ? formatDate(date) : date}`
