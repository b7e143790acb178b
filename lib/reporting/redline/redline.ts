import { sameWording } from '../merge/merge-units.ts'
import type { UnitKind } from '../merge/unit.ts'
import { type PrintedUnit, printedUnitsOf } from '../merge/units-of.ts'
import type { ReportContent, TracePoint } from '../report-model.ts'
import { commonPairs } from '../words/common-words.ts'
import { tokensOf } from '../words/tokens.ts'
import { mergeSequence } from './merge-sequence.ts'
import { printedTokens } from './printed-tokens.ts'
import { type Run, wordRuns } from './word-runs.ts'

export type { Run } from './word-runs.ts'

/** What became of a unit, a row or a table between two versions. */
export type Became = 'same' | 'changed' | 'inserted' | 'deleted'

/** A unit of either version, word by word. */
export interface RedlineUnit {
  id: string
  kind: UnitKind
  became: Became
  /** It stands in another place than it did. */
  moved: boolean
  /** The number of the paragraph in the later version, or in the earlier one where it is gone; null for other kinds. */
  number: number | null
  /** The level of a heading. */
  level: 1 | 2 | 3 | null
  runs: Run[]
  /** Its footnotes, each whole. */
  notes: Run[]
  /** What it rests on in either version, for the reasons why it changed. */
  points: TracePoint[]
}

export interface RedlineRow {
  id: string
  became: Became
  cells: RedlineUnit[]
}

export interface RedlineTable {
  kind: 'table'
  id: string
  became: Became
  /** How wide its columns are, one to another, in the later version that has it. */
  widths: number[]
  caption: RedlineUnit[]
  heads: RedlineUnit[]
  rows: RedlineRow[]
}

/** Two versions of a document in one: everything that stands in either, in the order of the later one. */
export interface Redline {
  format: 'article-three/redline@1'
  language: ReportContent['language']
  title: string
  before: RedlineSide
  after: RedlineSide
  blocks: (RedlineUnit | RedlineTable)[]
  /** How many units became what; cells count as units. */
  counts: Record<Became, number>
}

/** Which version it is: what stands at the head of its pages. */
export interface RedlineSide {
  reference: string
  report: string
  date: string
  timestamp: string
  /** `EXAMPLE …` or `DRAFT …`: printed on every page here too. */
  marks: string[]
}

/** What was struck out and put in between two versions of a document, unit by unit and word by word. */
export function redlineOf(before: ReportContent, after: ReportContent): Redline {
  const [was, is] = [before, after].map(printedUnitsOf) as [PrintedUnit[], PrintedUnit[]]
  const [wasById, isById] = [was, is].map((units) => new Map(units.map((unit) => [unit.id, unit]))) as [
    Map<string, PrintedUnit>,
    Map<string, PrintedUnit>,
  ]
  const { order, moved } = mergeSequence(was, is)
  const units = order.flatMap((id) => {
    const [one, other] = [wasById.get(id) ?? null, isById.get(id) ?? null]
    const unit = other ?? one
    return unit ? [{ of: unit, unit: redlineUnit(one, other, unit, moved.has(id)) }] : []
  })
  const counts = { same: 0, changed: 0, inserted: 0, deleted: 0 }
  for (const { unit } of units) counts[unit.became] += 1
  return {
    ...{ format: 'article-three/redline@1', language: after.language, title: after.title, counts },
    ...{ before: sideOf(before), after: sideOf(after), blocks: intoBlocks(units, widthsOf(before, after)) },
  }
}

const sideOf = ({ running, date, timestamp, marks }: ReportContent): RedlineSide => ({
  ...{ ...running, date, timestamp, marks },
})

function redlineUnit(
  one: PrintedUnit | null,
  other: PrintedUnit | null,
  { id, kind, number, level }: PrintedUnit,
  moved: boolean,
): RedlineUnit {
  const became = one === null ? 'inserted' : other === null ? 'deleted' : sameWording(one, other) ? 'same' : 'changed'
  const [before, after] = [one, other].map((unit) => printedTokens(unit?.lines ?? []))
  return {
    ...{ id, kind, became, moved, number, level },
    // The same words are printed as they are now, with the numbers and spaces of now.
    runs: became === 'same' ? wordRuns(after ?? [], after ?? []) : wordRuns(before ?? [], after ?? []),
    notes: noteRuns(one?.notes ?? [], other?.notes ?? []),
    points: pointsOf(one, other),
  }
}

function noteRuns(before: readonly string[], after: readonly string[]): Run[] {
  const keys = (notes: readonly string[]) =>
    notes.map((note) =>
      tokensOf(note)
        .map(({ key }) => key)
        .join(' '),
    )
  const runs: Run[] = []
  let [b, a] = [0, 0]
  for (const [nextBefore, nextAfter] of [
    ...commonPairs(keys(before), keys(after)),
    [before.length, after.length] as const,
  ]) {
    runs.push(...before.slice(b, nextBefore).map((text): Run => ({ kind: 'deleted', text })))
    runs.push(...after.slice(a, nextAfter).map((text): Run => ({ kind: 'inserted', text })))
    const same = after[nextAfter]
    if (same !== undefined) runs.push({ kind: 'same', text: same })
    ;[b, a] = [nextBefore + 1, nextAfter + 1]
  }
  return runs
}

function pointsOf(one: PrintedUnit | null, other: PrintedUnit | null): TracePoint[] {
  const points = [...(other?.points ?? []), ...(one?.points ?? [])]
  return [...new Map(points.map((point) => [`${point.kind}:${point.id}`, point])).values()]
}

/** Units of one table that follow each other are a table, and its cells of one row a row. */
function intoBlocks(
  units: readonly { of: PrintedUnit; unit: RedlineUnit }[],
  widths: ReadonlyMap<string, number[]>,
): Redline['blocks'] {
  const blocks: Redline['blocks'] = []
  for (const { of, unit } of units) {
    if (unit.kind !== 'caption' && unit.kind !== 'head' && unit.kind !== 'cell') {
      blocks.push(unit)
      continue
    }
    const last = blocks.at(-1)
    const table = last?.kind === 'table' && last.id === of.within ? last : newTable(of.within ?? '', widths)
    if (table !== last) blocks.push(table)
    addToTable(table, unit)
  }
  return blocks.map((block) =>
    block.kind === 'table'
      ? { ...block, became: together([...block.caption, ...block.heads, ...block.rows].map(({ became }) => became)) }
      : block,
  )
}

const newTable = (id: string, widths: ReadonlyMap<string, number[]>): RedlineTable => ({
  ...{ kind: 'table', id, became: 'same', widths: widths.get(id) ?? [] },
  ...{ caption: [], heads: [], rows: [] },
})

const widthsOf = (...versions: readonly ReportContent[]): Map<string, number[]> =>
  new Map(
    versions.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'table' ? [[block.id, block.columns.map(({ width }) => width)] as const] : [],
      ),
    ),
  )

function addToTable(table: RedlineTable, unit: RedlineUnit): void {
  if (unit.kind === 'caption') table.caption.push(unit)
  else if (unit.kind === 'head') table.heads.push(unit)
  else {
    const id = rowOf(unit.id)
    const row = table.rows.at(-1)
    if (row?.id !== id) table.rows.push({ id, became: unit.became, cells: [unit] })
    else {
      row.cells.push(unit)
      row.became = together(row.cells.map(({ became }) => became))
    }
  }
}

/** A cell is the row’s id and its column. */
const rowOf = (cell: string): string => cell.replace(/@\d+(?=$|@again-)/, '')

const together = (all: readonly Became[]): Became => {
  const [first = 'same'] = all
  return all.every((one) => one === first) ? first : 'changed'
}
