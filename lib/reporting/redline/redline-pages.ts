import type { DifferenceSection } from '../difference/describe-difference.ts'
import type { ReportContent } from '../report-model.ts'
import {
  changedHeads,
  changedRows,
  nothingBeneath,
  saidOf,
  saidOfRow,
  type Why,
  whyOf,
  wordsOf,
} from './changed-parts.ts'
import type { RedlineUnit, Run } from './redline.ts'
import type { RedlineContent } from './redline-content.ts'
import { frontOf, type RedlineFront } from './redline-front.ts'
import { type RedlineBlock, stretchesOf } from './stretches.ts'

/** A changed part in print. */
interface PrintedPart {
  said: string
  /** "12. ", or nothing. */
  number: string
  runs: Run[]
  /** Its footnotes, where one of them changed. */
  notes: Run[]
}

type Printed =
  | { kind: 'same'; parts: number }
  | { kind: 'heading'; level: number; runs: Run[]; said: string; why: PrintedWhy | null }
  | ({ kind: 'part'; why: PrintedWhy | null } & PrintedPart)
  | {
      kind: 'table'
      caption: string
      heads: PrintedPart[]
      rows: { said: string; cells: { head: string; runs: Run[] }[] }[]
      left: number
      why: PrintedWhy | null
    }

/** Sentences first, then what changed beneath the part. */
interface PrintedWhy {
  sentences: string[]
  because: { what: string; before: string | null; after: string | null }[]
}

/** A redline as its PDF prints it; all in order. */
export interface RedlinePages extends RedlineFront {
  /** ISO instant of the later version. */
  timestamp: string
  title: string
  language: ReportContent['language']
  inShort: string
  /** What changed beneath the words: only parts in which something did. */
  sections: Pick<DifferenceSection, 'title' | 'groups'>[]
  body: Printed[]
}

const reading =
  'What was put in is underlined, what was taken out is struck through, and each changed part says first what became of it. What stayed the same is counted, and its words are left out. Numbers of paragraphs are those of the later version, and a number that alone has changed is not marked.'

/** The redline as pages: of which versions, what changed beneath the words, and the words that changed with their reasons. */
export function redlinePages(content: RedlineContent): RedlinePages {
  const { redline, reasons } = content
  const { after, language, title } = redline
  // Under a heading of our own. Headings of two versions may follow each other with a level left out, which no PDF may have.
  let deepest = 1
  const levelOf = ({ level }: RedlineUnit): number => {
    deepest = Math.min((level ?? 1) + 1, deepest + 1)
    return deepest
  }
  const printed = (block: RedlineBlock): Printed => {
    if (block.kind === 'table') return tableOf(block, content)
    const part = partOf(block)
    const why = inPrint(whyOf([block], content))
    return block.kind === 'heading'
      ? { kind: 'heading', level: levelOf(block), runs: part.runs, said: part.said, why }
      : { kind: 'part', ...part, why }
  }
  return {
    ...frontOf(redline, reading),
    ...{ timestamp: after.timestamp, title, language, inShort: reasons.inShort },
    sections: reasons.sections
      .filter(({ groups }) => groups.length > 0)
      .map(({ title, groups }) => ({ title, groups })),
    body: stretchesOf(redline.blocks).flatMap(({ kind, blocks }): Printed[] =>
      kind === 'same' ? [{ kind, parts: blocks.length }] : blocks.map(printed),
    ),
  }
}

const partOf = (unit: RedlineUnit): PrintedPart => ({
  said: saidOf(unit),
  number: unit.number === null ? '' : `${unit.number}. `,
  runs: unit.runs,
  notes: unit.notes.some(({ kind }) => kind !== 'same') ? unit.notes : [],
})

function tableOf(table: Extract<RedlineBlock, { kind: 'table' }>, content: RedlineContent): Printed {
  const heads = changedHeads(table)
  const rows = changedRows(table)
  const names = table.heads.map(wordsOf)
  return {
    ...{ kind: 'table', caption: table.caption.map(wordsOf).join(' '), heads: heads.map(partOf) },
    rows: rows.map(({ became, cells }) => ({
      said: saidOfRow(became),
      cells: cells.map(({ runs }, column) => ({
        head: cells.length < names.length ? '' : (names[column] ?? ''),
        runs,
      })),
    })),
    left: table.rows.length - rows.length,
    why: inPrint(whyOf([...heads, ...rows.flatMap(({ cells }) => cells)], content)),
  }
}

const inPrint = (why: Why | null): PrintedWhy | null =>
  why === null
    ? null
    : {
        sentences: [
          ...(why.byHand ? ['Words of the author.'] : []),
          ...(!why.byHand && why.because.length === 0 ? [nothingBeneath] : []),
        ],
        because: why.because.map(({ what, before, after }) => ({ what, before, after })),
      }
