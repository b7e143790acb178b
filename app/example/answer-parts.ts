import type { Assessment, GroundFinding, TestFinding } from '#lib/domain/assessment'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { furtherGrounds, type Ground, grounds, riskAreas } from '#lib/domain/risk-area'
import type { Moves } from '#lib/reporting/compare-assessments'
import { findingOf } from '#lib/reporting/trace'
import type { Answer } from './answer.ts'

type Head = Omit<Assessment, 'areas' | 'furtherGrounds' | 'nextEnquiries' | 'whatWouldChange' | 'otherSide' | 'gaps'>
type GroundHead = Omit<GroundFinding, 'tests'> & { tests: string[] }

/**
 * An answer in pieces, each small enough to be read in well under a frame. Only those that differ cross from the
 * worker to the page, and what did not change stays the same object there, so that it is not drawn again.
 */
export type Part =
  | { of: 'head'; key: ''; value: Head }
  | { of: 'ground'; key: Ground; value: GroundHead }
  | { of: 'test'; key: string; value: TestFinding }
  | { of: 'enquiries'; key: ''; value: Assessment['nextEnquiries'] }
  | { of: 'changes'; key: ''; value: Assessment['whatWouldChange'] }
  | { of: 'other-side'; key: ''; value: Assessment['otherSide'] }
  | { of: 'gaps'; key: ''; value: Assessment['gaps'] }
  | { of: 'moves'; key: ''; value: Moves }
  | { of: 'authorities'; key: ''; value: Answer['authorities'] }
  | { of: 'record'; key: string; value: EvidenceRecord }

export const nameOf = ({ of, key }: Part): string => `${of} ${key}`

export function takeApart({ assessment, moves, records, authorities }: Answer): Part[] {
  const {
    areas: _areas,
    furtherGrounds: _further,
    nextEnquiries,
    whatWouldChange,
    otherSide,
    gaps,
    ...head
  } = assessment
  return [
    { of: 'head', key: '', value: head },
    ...grounds.flatMap((ground): Part[] => {
      const finding = findingOf(assessment, ground)
      const tests = finding.tests.map((test) => ({ key: `${ground} ${test.id} ${test.forum}`, value: test }))
      return [
        { of: 'ground', key: ground, value: { ...finding, tests: tests.map(({ key }) => key) } },
        ...tests.map((test): Part => ({ of: 'test', ...test })),
      ]
    }),
    { of: 'enquiries', key: '', value: nextEnquiries },
    { of: 'changes', key: '', value: whatWouldChange },
    { of: 'other-side', key: '', value: otherSide },
    { of: 'gaps', key: '', value: gaps },
    { of: 'moves', key: '', value: moves },
    { of: 'authorities', key: '', value: authorities },
    ...Object.entries(records).map(([key, value]): Part => ({ of: 'record', key, value })),
  ]
}

/**
 * The answer put together again. Whatever is the same in `before` is taken from there as the same object; records
 * are kept once they came, since another answer may name them again.
 */
export function putTogether(parts: readonly Part[], before?: Answer): Answer {
  const heads: Head[] = []
  const groundHeads = new Map<Ground, GroundHead>()
  const tests = new Map<string, TestFinding>()
  const rest: { [K in 'nextEnquiries' | 'whatWouldChange' | 'otherSide' | 'gaps']?: Assessment[K] } = {}
  let moves: Moves = { grounds: [], fellAway: [], cameUp: [] }
  let authorities: Answer['authorities'] = {}
  const records: Record<string, EvidenceRecord> = {}
  for (const part of parts) {
    switch (part.of) {
      case 'head':
        heads.push(part.value)
        break
      case 'ground':
        groundHeads.set(part.key, part.value)
        break
      case 'test':
        tests.set(part.key, part.value)
        break
      case 'enquiries':
        rest.nextEnquiries = part.value
        break
      case 'changes':
        rest.whatWouldChange = part.value
        break
      case 'other-side':
        rest.otherSide = part.value
        break
      case 'gaps':
        rest.gaps = part.value
        break
      case 'moves':
        moves = part.value
        break
      case 'authorities':
        authorities = part.value
        break
      case 'record':
        records[part.key] = part.value
        break
    }
  }
  const finding = (ground: Ground): GroundFinding => {
    const { tests: keys, ...found } = sure(groundHeads.get(ground))
    const whole = { ...found, tests: keys.map((key) => sure(tests.get(key))) }
    const known = before && findingOf(before.assessment, ground)
    return known && sameFinding(known, whole) ? known : whole
  }
  const areas = Object.fromEntries(riskAreas.map((area) => [area, finding(area)])) as Assessment['areas']
  const further = Object.fromEntries(
    furtherGrounds.map((ground) => [ground, finding(ground)]),
  ) as Assessment['furtherGrounds']
  return {
    assessment: {
      ...sure(heads[0]),
      areas: keepSame(before?.assessment.areas, areas),
      furtherGrounds: keepSame(before?.assessment.furtherGrounds, further),
      nextEnquiries: rest.nextEnquiries ?? [],
      whatWouldChange: rest.whatWouldChange ?? [],
      otherSide: rest.otherSide ?? [],
      gaps: rest.gaps ?? [],
    },
    moves,
    records: keepSame(before?.records, { ...before?.records, ...records }),
    authorities,
  }
}

/** The parts of two findings are the same objects, or equal as text: a head is small. */
const sameFinding = ({ tests: a, ...one }: GroundFinding, { tests: b, ...other }: GroundFinding): boolean =>
  a.length === b.length && a.every((test, at) => test === b[at]) && JSON.stringify(one) === JSON.stringify(other)

function keepSame<T extends object>(before: T | undefined, after: T): T {
  if (before === undefined) return after
  const [a, b] = [Object.entries(before), new Map(Object.entries(after))]
  return a.length === b.size && a.every(([key, value]) => b.get(key) === value) ? before : after
}

function sure<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('An answer came without one of its parts.')
  return value
}
