import { isDeepStrictEqual } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { shareCase } from '#lib/server/cases/case-people'
import { readCase } from '#lib/server/cases/read-case'
import { saveFact } from '#lib/server/cases/save-fact'
import { saveFacts } from '#lib/server/cases/save-facts'
import { database } from '#lib/server/database/client'
import type { Somebody } from '#tests/support/an-organisation'
import { isLinearisable, type Operation } from '#tests/support/linearisable'
import { aCase, as, aViewer } from '#tests/support/people'
import { seeded } from '#tests/support/seeded'

const factKeys = ['person.residenceHereYears', 'proceedings.monthsHeld', 'proceedings.daysHeldWithoutPapers'] as const
const clients = 4
const steps = 30

/** A case as whoever reads it sees it: its version, and each answer with the version it was written in. */
interface Seen {
  version: number
  answers: Partial<Record<string, { version: number; value: number }>>
}

const written = (state: Seen, values: Record<string, number | null>): Seen => {
  const version = state.version + 1
  const answers = { ...state.answers }
  for (const [key, value] of Object.entries(values))
    if (value === null) delete answers[key]
    else answers[key] = { version, value }
  return { version, answers }
}

/** What a client asked, and how it was answered. */
type Step = Operation<Seen> & { caseId: string; who: number; event: 'case.read' | 'facts.save' | null; wrote?: number }
type Done = Pick<Step, 'after' | 'event' | 'wrote'>

async function read(viewer: Somebody, caseId: string): Promise<Done & { seen: Seen }> {
  const found = await as(viewer, () => readCase(caseId))
  if (!found.ok) throw new Error(found.reason)
  const { version, facts } = found.case
  const answers: Seen['answers'] = {}
  for (const [key, { entry, version: of }] of Object.entries(facts)) {
    const [first] = entry.kind === 'asserted' ? entry.assertions : []
    answers[key] = { version: of, value: first?.value as number }
  }
  const seen = { version, answers }
  return { seen, event: 'case.read', after: (state) => (isDeepStrictEqual(state, seen) ? state : null) }
}

/** Saves one answer or takes it away, on what the client last saw of it. */
async function saveOne(viewer: Somebody, caseId: string, last: Seen, key: string, value: number | null): Promise<Done> {
  const entry = value === null ? null : { kind: 'asserted', assertions: [{ value, says: 'client' }] }
  const expectedVersion = last.answers[key]?.version ?? 0
  const saved = await as(viewer, () => saveFact({ caseId, factKey: key, entry, expectedVersion }))
  const versionIn = (state: Seen) => state.answers[key]?.version ?? 0
  if (saved.ok) {
    const { version, caseVersion } = saved
    return {
      ...{ event: 'facts.save', wrote: caseVersion },
      after: (state) => {
        const next = written(state, { [key]: value })
        const isTold = next.version === caseVersion && versionIn(next) === version
        return versionIn(state) === expectedVersion && isTold ? next : null
      },
    }
  }
  if (saved.reason !== 'stale') throw new Error(saved.reason)
  const current = saved.current?.version ?? 0
  return {
    event: null,
    after: (state) => (versionIn(state) === current && current !== expectedVersion ? state : null),
  }
}

/** Saves two answers together, on the version of the case that the client last saw. */
async function saveBoth(viewer: Somebody, caseId: string, last: Seen, value: number): Promise<Done> {
  const facts = { [factKeys[0]]: value, [factKeys[1]]: value }
  const saved = await as(viewer, () => saveFacts({ caseId, facts, expectedVersion: last.version }))
  if (!saved.ok && saved.reason !== 'stale') throw new Error(saved.reason)
  const { version } = saved
  if (!saved.ok)
    return { event: null, after: (state) => (state.version === version && version !== last.version ? state : null) }
  return {
    ...{ event: 'facts.save', wrote: version },
    after: (state) => (state.version === last.version && version === last.version + 1 ? written(state, facts) : null),
  }
}

describe('S58 what four people see who read and write two cases at once', () => {
  const people: Somebody[] = []
  const cases: string[] = []
  const history: Step[] = []
  let before: bigint

  beforeAll(async () => {
    const first = await aViewer()
    people.push(first)
    while (people.length < clients) people.push(await aViewer('Ana Ruiz', { orgId: first.orgId }))
    for (const reference of ['ROWAN-1', 'ROWAN-2']) {
      const caseId = await aCase(first, { reference })
      for (const { userId } of people.slice(1)) await as(first, () => shareCase({ caseId, userId }))
      cases.push(caseId)
    }
    before = (await database().auditHead.findFirstOrThrow()).seq
    let clock = 0
    const tick = (): number => {
      clock += 1
      return clock
    }
    await Promise.all(
      people.map(async (viewer, who) => {
        const random = seeded(who + 58)
        const pick = (count: number) => Math.floor(random() * count)
        const lastSeen = new Map<string, Seen>(cases.map((caseId) => [caseId, { version: 1, answers: {} }]))
        for (let step = 0; step < steps; step += 1) {
          const caseId = cases[pick(cases.length)]!
          const last = lastSeen.get(caseId)!
          const [kind, key, value, began] = [random(), factKeys[pick(factKeys.length)]!, pick(100), tick()]
          const record = (done: Done) => history.push({ ...done, caseId, who, began, ended: tick() })
          if (kind < 0.4) {
            const { seen, ...done } = await read(viewer, caseId)
            record(done)
            lastSeen.set(caseId, seen)
          } else if (kind < 0.55) record(await saveBoth(viewer, caseId, last, value))
          else record(await saveOne(viewer, caseId, last, key, kind < 0.7 ? null : value))
        }
      }),
    )
  })

  // A case is looked at whole: what holds for all its answers together holds for each.
  it('is one history of each case: no answer that no order of single steps explains', () => {
    for (const caseId of cases) {
      const ofCase = history.filter((step) => step.caseId === caseId)
      expect(ofCase.filter(({ event }) => event === 'facts.save').length, 'saved').toBeGreaterThan(clients)
      expect(ofCase.filter(({ event }) => event === null).length, 'stale').toBeGreaterThan(clients)
      expect(isLinearisable(ofCase, { version: 1, answers: {} }), caseId).toBe(true)
    }
  })

  it('is in the trail: each thing that was done once, in the order in which it was done, and nothing else', async () => {
    const rows = await database().auditEvent.findMany({
      where: { orgId: people[0]!.orgId, seq: { gt: before } },
      orderBy: { seq: 'asc' },
    })
    // Each does one thing after another, so the nth entry of theirs is the nth thing they did.
    const entries = people.flatMap(({ userId }, who) => {
      const own = rows.filter(({ actorId }) => actorId === userId)
      const did = history.filter((step) => step.who === who && step.event !== null)
      expect(own.map(({ action, objectId }) => [action, objectId])).toEqual(
        did.map(({ event, caseId }) => [event, caseId]),
      )
      return did.map((step, at) => ({ ...step, seq: own[at]!.seq }))
    })
    expect(entries.length).toBe(rows.length)
    const inOrder = entries.sort((a, b) => Number(a.seq - b.seq))
    for (const [at, entry] of inOrder.entries())
      for (const later of inOrder.slice(at + 1))
        expect(later.ended, 'what was over before another thing began stands before it').toBeGreaterThan(entry.began)
    for (const caseId of cases) {
      const versions = inOrder.flatMap((entry) => (entry.caseId === caseId && entry.wrote ? [entry.wrote] : []))
      expect(versions, 'no version is missing, given twice or out of order').toEqual(versions.map((_, at) => at + 2))
    }
  })
})

describe('a history', () => {
  /** A number that is set or read. */
  const set = (value: number, began: number, ended: number): Operation<number> => ({ began, ended, after: () => value })
  const unanswered = (value: number, began: number): Operation<number> => ({
    ...set(value, began, Number.POSITIVE_INFINITY),
    optional: true,
  })
  const get = (value: number, began: number, ended: number): Operation<number> => ({
    ...{ began, ended },
    after: (state) => (state === value ? state : null),
  })

  it.each([
    ['that was read behind a write that was over', [set(1, 1, 2), get(0, 3, 4)], false],
    ['that was read while it was written, either way', [set(1, 1, 4), get(0, 2, 3)], true],
    ['that was read as written and then as before', [set(1, 1, 6), get(1, 2, 3), get(0, 4, 5)], false],
    [
      'of two writers at once, seen by all in one order',
      [set(1, 1, 4), set(2, 2, 3), get(2, 5, 6), get(2, 5, 7)],
      true,
    ],
    [
      'of two writers at once, seen in two orders',
      [set(1, 1, 8), set(2, 2, 9), get(1, 3, 4), get(2, 5, 6), get(1, 7, 10)],
      false,
    ],
    ['that was never written', [set(1, 1, 2), get(3, 1, 2)], false],
    ['of a write that was not answered, and done', [unanswered(1, 1), get(0, 2, 3), get(1, 4, 5)], true],
    ['of a write that was not answered, nor done', [unanswered(1, 1), get(0, 2, 3), get(0, 4, 5)], true],
    ['of a write that was not answered, done and undone', [unanswered(1, 1), get(1, 2, 3), get(0, 4, 5)], false],
  ] as const)('%s is known for what it is', (_what, operations, expected) => {
    expect(isLinearisable(operations, 0)).toBe(expected)
  })
})
