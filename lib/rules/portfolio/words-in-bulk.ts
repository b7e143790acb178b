import { caseFileFormat } from '#lib/domain/case-file'
import type { Library } from '#lib/domain/library'
import { grounds } from '#lib/domain/risk-area'
import { viewCase } from '#lib/rules/engine/case-view'
import { testsOfGround } from '#lib/rules/engine/ground-finding'
import { type PlacedTest, placeTests } from '#lib/rules/engine/place-tests'
import type { PreparedRuleSet } from '#lib/rules/engine/prepare-rule-set'
import { remember } from '#lib/rules/engine/remember'
import { type Plane, type WordPlanes, wordPlanes } from '#lib/rules/engine/word-planes'
import { type BitPlanes, turnerOf } from './bit-planes.ts'
import { putCell } from './encode-row.ts'
import type { PackedWords } from './packed-words.ts'
import { conditionOf, type RowLogic, rowLogicOf } from './row-logic.ts'
import { type RowPlanes, rowPlanesOf } from './row-planes.ts'
import { gatherEvery, type Span, spansOf } from './several-rows.ts'

/** Cases of the same two states as they are stored. */
export interface StoredCases {
  requestingState: string
  requestedState: string
  /** One row after another: `storedBytes` of `RowFields` each. */
  rows: Uint8Array
  /** How many of the rows each case has. */
  counts: Uint8Array
}

/** Stands for the words of a case that has to be assessed by itself. */
export const byItself = -1

/** Rows evaluated together: their planes stay in the cache. */
const blockWords = 128
const blockRows = 32 * blockWords

/**
 * The words of many cases at once on a day, in their order: what an assessment of each would show. Cases of the
 * same states share the law, the treaties and the material, so these are looked up once for all of them, and
 * every condition is evaluated 32 cases at a time.
 */
export function wordsInBulk(
  { requestingState, requestedState, rows, counts }: StoredCases,
  { ruleSet, library, on }: { ruleSet: PreparedRuleSet; library: Library; on: string },
): Int32Array<ArrayBuffer> {
  const words = new Int32Array(counts.length)
  const states = `${requestingState} ${requestedState}`
  const group = groupOn(
    ruleSet,
    library,
    on,
  )(states, () => prepareGroup({ requestingState, requestedState }, ruleSet, library, on))
  const evaluate = evaluatorOf(ruleSet)
  for (let at = 0, end = 0, row = 0; at < counts.length; at = end) {
    const first = row
    while (end < counts.length && row - first + (counts[end] as number) <= blockRows) row += counts[end++] as number
    evaluate({ rows, first, count: row - first, counts: counts.subarray(at, end) }, group, words.subarray(at, end))
  }
  return words
}

/** What the cases of one requesting and one requested state have in common on a day. */
interface Group {
  testsByGround: readonly (readonly PlacedTest[])[]
  /** The cells that the state's profile asserts and the library gives; null where a value lies in no cell. */
  common: Uint8Array | null
}

/** So many pairs of states are kept ready on a day, and so many days: today, and yesterday at midnight. */
const mostGroups = 512
const mostDays = 2

type Groups = ReturnType<typeof remember<Group>>
const kept = new WeakMap<PreparedRuleSet, WeakMap<Library, ReturnType<typeof remember<Groups>>>>()

function groupOn(ruleSet: PreparedRuleSet, library: Library, on: string): Groups {
  const ofRuleSet = kept.get(ruleSet) ?? new WeakMap<Library, ReturnType<typeof remember<Groups>>>()
  kept.set(ruleSet, ofRuleSet)
  const days = ofRuleSet.get(library) ?? remember<Groups>(mostDays)
  ofRuleSet.set(library, days)
  return days(on, () => remember<Group>(mostGroups))
}

/** The case of the two states of which nothing is known says all that they share. */
function prepareGroup(
  states: { requestingState: string; requestedState: string },
  ruleSet: PreparedRuleSet,
  library: Library,
  on: string,
): Group {
  const neutral = { format: caseFileFormat, reference: '-', ...states, assessedOn: on, facts: {} } as const
  const view = viewCase(neutral, ruleSet, library)
  const placement = placeTests(view)
  const { fields } = rowLogicOf(ruleSet)
  let common: Uint8Array | null = new Uint8Array(fields.allBytes)
  for (const field of fields.all) {
    const { kind, possible } = view.state(field.fact)
    const [value] = possible
    if (kind === 'unknown' || value === undefined) continue
    const cell = field.item === null ? (fields.cells.get(field.fact)?.cellOf(value) ?? -1) : -1
    if (cell < 0) common = null
    else if (common) putCell(common, field, cell)
  }
  return { testsByGround: grounds.map((ground) => testsOfGround(placement, ground)), common }
}

/** The cases of a block: their rows, from `first` on, and how many each has. */
interface Block {
  rows: Uint8Array
  first: number
  count: number
  counts: Uint8Array
}

type Evaluator = (block: Block, group: Group, words: Int32Array) => void

const evaluators = new WeakMap<PreparedRuleSet, Evaluator>()

function evaluatorOf(ruleSet: PreparedRuleSet): Evaluator {
  const made = evaluators.get(ruleSet) ?? makeEvaluator(rowLogicOf(ruleSet))
  evaluators.set(ruleSet, made)
  return made
}

function makeEvaluator(logic: RowLogic): Evaluator {
  const { fields, exact } = logic
  const planes = rowPlanesOf(exact, fields, blockWords)
  const turn = turnerOf(fields, blockWords)
  const leave = leavesOf(logic, planes)
  return ({ rows, first, count, counts }, { common, testsByGround }, words) => {
    if (common === null) {
      words.fill(byItself)
      return
    }
    const width = Math.ceil(count / 32)
    const bits = turn(rows, first, count, common)
    planes.run(bits, width)
    const spans = spansOf(counts)
    const left = leave(bits, width, spans)
    const must = (id: string): Plane => {
      const plane = planes.mustBe(exact.nodeNamed.get(id) ?? 0)
      gatherEvery(plane, spans)
      return plane
    }
    const { ground } = wordPlanes(
      width,
      ({ rule }) => must(conditionOf.rule(rule.id)),
      ({ test, forum }) => must(conditionOf.testIn(test.id, forum)),
    )
    const found = testsByGround.map(ground)
    for (let at = 0, lane = 0; at < words.length; lane += counts[at] as number, at += 1)
      words[at] = ((left[lane >> 5] as number) & (1 << (lane & 31))) !== 0 ? byItself : packedAt(found, lane)
  }
}

function packedAt(found: readonly WordPlanes[], at: number): PackedWords {
  let packed = 0
  for (let ground = 0; ground < found.length; ground += 1) {
    const planes = found[ground] as WordPlanes
    let rank = 0
    for (let step = 0; step < planes.length; step += 1)
      rank += (((planes[step] as Plane)[at >> 5] as number) >>> (at & 31)) & 1
    packed |= rank << (2 * ground)
  }
  return packed
}

/**
 * The cases that have to be assessed by themselves: those whose row says so, and those in which the engine, looking
 * at one case, may leave open what is settled here, or the other way round: it tries no more than so many
 * completions of a condition.
 */
function leavesOf(
  logic: RowLogic,
  planes: RowPlanes,
): (bits: BitPlanes, words: number, spans: readonly Span[]) => Int32Array {
  const { exact, written, notRepaired } = logic
  const asWritten = rowPlanesOf(written, logic.fields, blockWords)
  const nodeOf = (id: string): number => exact.nodeNamed.get(id) ?? 0
  return (bits, words, spans) => {
    const left = new Int32Array(words)
    const must = (id: string): Plane => {
      const plane = planes.mustBe(nodeOf(id))
      gatherEvery(plane, spans)
      return plane
    }
    // The first byte of a row: whatever it says but `exact`.
    for (let bit = 0; bit < 8; bit += 1)
      for (let word = 0; word < words; word += 1)
        left[word] = (left[word] as number) | (bits.planes[bit * bits.stride + word] as number)
    if (written.order.length > 0) asWritten.run(bits, words)
    for (const [id, node] of written.nodeNamed) {
      const [settled, settledAsWritten] = [must(id), asWritten.mustBe(node)]
      for (let word = 0; word < words; word += 1)
        left[word] = (left[word] as number) | ((settled[word] as number) & ~(settledAsWritten[word] as number))
    }
    for (const id of notRepaired) {
      const [settled, cannot] = [must(id), planes.cannotBe(nodeOf(id))]
      for (let word = 0; word < words; word += 1)
        left[word] = (left[word] as number) | ~((settled[word] as number) | (cannot[word] as number))
    }
    return left
  }
}
