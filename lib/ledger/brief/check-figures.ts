import { stateWords, successorOf } from '#lib/domain/ledger/claim-state'
import { type Entry, stateOf } from '#lib/domain/ledger/ledger'
import { datesIn } from './dates-in-text.ts'
import { type FigureFound, figuresIn, sameUnit } from './figures-in-text.ts'
import { type Finding, findingAt } from './finding.ts'
import type { PlainText } from './plain-text.ts'
import { type Known, stemsOf, type Topics } from './topic.ts'

/** A figure that is printed with so many digits is recognised wherever it stands. */
const telling = 6
const sameThing = 0.5
/** Where two names or other seldom words are in common. */
const sameThingByName = 0.35
const related = 0.2

/** The figures of a sentence against those of the claims on the same thing: other values, and values that were overtaken. */
export function checkFigures(plain: PlainText, topics: Topics): Finding[] {
  const figures = figuresIn(plain.text)
  if (figures.length === 0) return []
  const stems = stemsOf(plain.text)
  const years = datesIn(plain.text).map(({ date }) => date.slice(0, 4))
  const known = topics.known
    .filter(({ entry }) => entry.claim.figure !== null)
    .map((one) => ({ ...one, affinity: topics.affinity(stems, one), names: topics.seldomShared(stems, one) }))
    .sort((one, other) => other.affinity - one.affinity)
  return figures.flatMap((figure) => {
    const overtaken = known.find((one) => isOvertaken(figure, one, years))
    if (overtaken) return [overtakenFinding(plain, figure, overtaken.entry)]
    const comparable = known.filter((one) => isComparable(figure, one, years))
    if (comparable.some(({ entry }) => holds(figure, entry))) return []
    return comparable.slice(0, 1).map(({ entry }) => differsFinding(plain, figure, entry))
  })
}

type Near = Known & { affinity: number; names: number }

const valuesOf = ({ claim: { figure } }: Entry): number[] =>
  [figure?.value, figure?.numerator, figure?.denominator].filter((value) => value != null)

const holds = ({ value, tolerance }: FigureFound, entry: Entry): boolean =>
  valuesOf(entry).some((one) => Math.abs(one - value) <= tolerance + Number.EPSILON * Math.abs(value))

const badStates = new Set(['contradicted', 'superseded', 'conflicting'])

function isOvertaken(figure: FigureFound, { entry, affinity }: Near, years: readonly string[]): boolean {
  if (!badStates.has(stateOf(entry)) || !holds(figure, entry)) return false
  if (figure.digits >= telling) return true
  const unit = entry.claim.figure?.unit ?? ''
  const year = years.length === 0 || years.includes(entry.claim.asOf.slice(0, 4))
  return affinity >= related && year && sameUnit(figure, unit)
}

/** A rate is compared with one of the same year only. */
function isComparable(figure: FigureFound, { entry, affinity, names }: Near, years: readonly string[]): boolean {
  const { asOf, figure: known } = entry.claim
  if (known?.value == null || known.unit === null || stateOf(entry) === 'superseded') return false
  if (!sameUnit(figure, known.unit) || affinity < (names < 2 ? sameThing : sameThingByName)) return false
  return figure.rate ? years.includes(asOf.slice(0, 4)) : true
}

function overtakenFinding(plain: PlainText, figure: FigureFound, entry: Entry): Finding {
  const successor = successorOf(entry.moves)
  const ground = entry.moves.findLast(({ to }) => to !== 'superseded')?.ground ?? ''
  return findingAt(plain, figure.from, figure.to, {
    kind: 'figure-overtaken',
    says: `The library holds this figure as ${stateWords[stateOf(entry)]}${successor === null ? '' : ` by ${successor}`}. ${ground}`.trim(),
    todo:
      successor === null ? 'Read what stands against it before it is used.' : 'Use the later figure, or print both.',
    claim: entry.claim.id,
  })
}

const differsFinding = (plain: PlainText, figure: FigureFound, { claim }: Entry): Finding =>
  findingAt(plain, figure.from, figure.to, {
    kind: 'figure-differs',
    says: `The library has ${claim.figure?.value} ${claim.figure?.unit}, as of ${claim.asOf}: ${claim.proposition}`,
    todo: 'Find out what each of the two counts, and up to which day; print neither before that.',
    claim: claim.id,
  })
