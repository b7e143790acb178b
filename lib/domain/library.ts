import { z } from 'zod'
import { type CalendarDate, firstDayOf } from './calendar-date.ts'
import { calendarDateSchema } from './calendar-date-schema.ts'
import { canonicalHash } from './canonical-hash.ts'
import { type DecidedCase, decidedCaseSchema } from './decided-case.ts'
import { type EvidenceRecord, evidenceRecordSchema } from './evidence-record.ts'
import { type Jurisdiction, jurisdictionSchema } from './jurisdiction.ts'
import { type ContraryRecord, contraryFileSchema, contraryProblems } from './ledger/contrary-record.ts'
import type { Tier } from './ledger/tier.ts'
import { jsonPath, type Problem, problemsOf } from './problem.ts'

/** Everything stored that an assessment may rest on. */
export interface Library {
  version: string
  /** The day on which it was put together, and its records verified. */
  compiledOn: CalendarDate
  /** `sha256:` of the canonical JSON of edition, records, what is contrary to them, decisions and states. */
  hash: string
  /** How far all that is in it may go, where that is not to anybody: it prints into nothing that goes further. */
  reach?: Exclude<Tier, 'public'>
  evidence: EvidenceRecord[]
  /** Which of its records speak against which. */
  contrary: ContraryRecord[]
  decidedCases: DecidedCase[]
  jurisdictions: Jurisdiction[]
}

export interface RawLibrary {
  edition: unknown
  evidence: unknown
  contrary: unknown
  decidedCases: unknown
  jurisdictions: unknown
}

const librarySchema = z.strictObject({
  edition: z.strictObject({ version: z.string().min(1), compiledOn: calendarDateSchema }),
  evidence: z.array(evidenceRecordSchema),
  contrary: contraryFileSchema,
  decidedCases: z.array(decidedCaseSchema),
  jurisdictions: z.array(jurisdictionSchema),
})
type Parsed = z.infer<typeof librarySchema>

/**
 * Reads a library and refuses it whole when anything in it is wrong, with every problem found: shapes,
 * repeated ids, dates out of order, a successor that does not exist, a circle of successors, a contrary record that
 * does not exist or speaks of something else.
 */
export function parseLibrary(raw: RawLibrary): { ok: true; library: Library } | { ok: false; problems: Problem[] } {
  const parsed = librarySchema.safeParse(raw)
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error) }
  const { edition, evidence, decidedCases, jurisdictions } = parsed.data
  const { contrary } = parsed.data.contrary
  const problems = [
    ...repeated(
      'evidence',
      'id',
      evidence.map(({ id }) => id),
    ),
    ...repeated(
      'decidedCases',
      'id',
      decidedCases.map(({ id }) => id),
    ),
    ...repeated(
      'jurisdictions',
      'iso2',
      jurisdictions.map(({ iso2 }) => iso2),
    ),
    ...successorProblems(evidence),
    ...circleProblems(evidence),
    ...contraryProblems(contrary, evidence),
    ...laterThanEdition(parsed.data),
    ...jurisdictionDateProblems(jurisdictions),
  ]
  if (problems.length > 0) return { ok: false, problems }
  const hash = canonicalHash({
    edition,
    evidence: evidence.toSorted(byKey(({ id }) => id)),
    contrary: contrary.toSorted(byKey(({ claim, by }) => `${claim} ${by}`)),
    decidedCases: decidedCases.toSorted(byKey(({ id }) => id)),
    jurisdictions: jurisdictions.toSorted(byKey(({ iso2 }) => iso2)),
  })
  return {
    ok: true,
    library: {
      version: edition.version,
      compiledOn: edition.compiledOn,
      hash,
      evidence,
      contrary,
      decidedCases,
      jurisdictions,
    },
  }
}

/** The order in which records are listed means nothing, and is no part of the hash. */
const byKey =
  <T>(key: (item: T) => string) =>
  (a: T, b: T): number =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0

function repeated(list: keyof Parsed, key: string, ids: readonly string[]): Problem[] {
  return ids.flatMap((id, place) =>
    ids.indexOf(id) < place
      ? [{ path: jsonPath([list, place, key]), message: `expected an id of its own, but ${id} stands above already` }]
      : [],
  )
}

/** A successor exists, and does not speak of an earlier day than the record it replaces. */
function successorProblems(evidence: readonly EvidenceRecord[]): Problem[] {
  const byId = new Map(evidence.map((record) => [record.id, record]))
  return evidence.flatMap((record, place) => {
    if (record.supersededBy === null) return []
    const path = jsonPath(['evidence', place, 'supersededBy'])
    const successor = byId.get(record.supersededBy)
    if (!successor)
      return [{ path, message: `expected the id of a record, but there is no record ${record.supersededBy}` }]
    return successor.asOf < record.asOf
      ? [
          {
            path,
            message: `expected a successor as of ${record.asOf} or later, but ${successor.id} is as of ${successor.asOf}`,
          },
        ]
      : []
  })
}

/** Each circle of successors is named once, at its first record. */
function circleProblems(evidence: readonly EvidenceRecord[]): Problem[] {
  const successor = new Map(evidence.map(({ id, supersededBy }) => [id, supersededBy]))
  const reported = new Set<string>()
  return evidence.flatMap(({ id }, place) => {
    const chain = [id]
    let next = successor.get(id) ?? null
    while (next !== null && !chain.includes(next)) {
      chain.push(next)
      next = successor.get(next) ?? null
    }
    if (next !== id || reported.has(id)) return []
    for (const member of chain) reported.add(member)
    return [
      {
        path: jsonPath(['evidence', place, 'supersededBy']),
        message: `expected no circle of successors, but found ${[...chain, id].join(' → ')}`,
      },
    ]
  })
}

/** Nothing in a library was published, or speaks of a day, after the library was put together. */
function laterThanEdition({ edition: { compiledOn }, evidence, decidedCases }: Parsed): Problem[] {
  const late = (path: readonly PropertyKey[], day: string, from: string): Problem[] =>
    from > compiledOn
      ? [
          {
            path: jsonPath(path),
            message: `expected a day up to that of the edition (${compiledOn}), but found ${day}`,
          },
        ]
      : []
  return [
    ...evidence.flatMap(({ source, asOf }, place) => [
      ...late(['evidence', place, 'source', 'date'], source.date, firstDayOf(source.date)),
      ...late(['evidence', place, 'asOf'], asOf, asOf),
    ]),
    ...decidedCases.flatMap(({ date }, place) => (date ? late(['decidedCases', place, 'date'], date, date) : [])),
  ]
}

function jurisdictionDateProblems(jurisdictions: readonly Jurisdiction[]): Problem[] {
  return jurisdictions.flatMap((state, place) => {
    const inOrder = (path: readonly string[], first: string | null, then: string | null, words: string): Problem[] =>
      first !== null && then !== null && then < first
        ? [
            {
              path: jsonPath(['jurisdictions', place, ...path]),
              message: `expected ${words} (${first}), but found ${then}`,
            },
          ]
        : []
    const { signed, inForce, status } = state.chinaExtraditionTreaty
    const treaty = ['chinaExtraditionTreaty', 'inForce']
    const bound = state.echrRatified !== null && state.echrCeased === null
    return [
      ...inOrder(treaty, signed, inForce, 'entry into force not before signature'),
      ...inOrder(['echrCeased'], state.echrRatified, state.echrCeased, 'an end not before ratification'),
      ...(inForce !== null && status !== 'in-force'
        ? [
            {
              path: jsonPath(['jurisdictions', place, ...treaty]),
              message: `expected null for a treaty that is ${status}`,
            },
          ]
        : []),
      ...(state.echr !== bound
        ? [{ path: jsonPath(['jurisdictions', place, 'echr']), message: `expected ${bound}, as its dates say` }]
        : []),
    ]
  })
}
