import { createHash, randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { canonicalJson } from '#lib/domain/canonical-hash'
import { unshareCase } from '#lib/server/cases/case-people'
import { listCases } from '#lib/server/cases/list-cases'
import { database } from '#lib/server/database/client'
import { anOrganisation, rowsOf, type Somebody, type Things } from '#tests/support/an-organisation'
import { call } from '#tests/support/call-route'
import { type Door, doorsOf } from '#tests/support/doors'
import { use, uses } from '#tests/support/every-door'
import { aCase, as, aViewer } from '#tests/support/people'
import { seeded } from '#tests/support/seeded'
import { POST as casesDoor } from '../../../app/api/cases/route.ts'

const doors = await doorsOf('.')
const doorOf = (name: string): Door => doors.find((door) => door.name === name)!

const body = { reference: 'ROWAN-52', requestingState: 'CN', requestedState: 'BE' }
const open = (viewer: Somebody, key: string | null, over: Partial<typeof body> = {}) =>
  call(casesDoor, {
    ...{ as: viewer, method: 'POST', json: { ...body, ...over } },
    headers: key === null ? {} : { 'idempotency-key': key },
  })
const casesOf = (viewer: Somebody) => as(viewer, listCases)
const idIn = ({ json }: { json: unknown }) => (json as { id: string }).id
const codeIn = ({ json }: { json: unknown }) => (json as { error: { code: string } }).error.code

/** How many rows of each kind an organisation has, but for the trail. */
async function countsOf(orgId: string) {
  const { audit_events: _events, ...rows } = await rowsOf(orgId)
  return Object.fromEntries(Object.entries(rows).map(([table, { length }]) => [table, length]))
}

describe('S57 a case that is opened under one key', () => {
  it('is one, and every answer the same, when it is sent a hundred times at once', async () => {
    const viewer = await aViewer()
    const answers = await Promise.all(Array.from({ length: 100 }, () => open(viewer, 'once')))
    expect(await casesOf(viewer)).toHaveLength(1)
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    expect(answers[0]).toMatchObject({ status: 201, json: { version: 1 } })
    expect(new Set(answers.map(({ headers }) => headers.get('location')))).toEqual(
      new Set([`/api/cases/${idIn(answers[0]!)}`]),
    )
  })

  it('is one for each person and key, whatever is sent in whatever order, and the one that was sent first', async () => {
    const first = await aViewer('Ana Ruiz')
    const people = [first, await aViewer('Tomas Breitner', { orgId: first.orgId })]
    const random = seeded(57)
    const pick = (count: number) => Math.floor(random() * count)
    const sent = Array.from({ length: 60 }, () => ({
      who: pick(2),
      key: `key ${pick(4)}`,
      reference: `ELM-${pick(3)}`,
    }))
    const answers = await Promise.all(sent.map(({ who, key, reference }) => open(people[who]!, key, { reference })))
    const groups = Map.groupBy(
      sent.map((request, at) => ({ ...request, answer: answers[at]! })),
      ({ who, key }) => `${who} ${key}`,
    )
    for (const [who, person] of people.entries()) {
      const cases = new Map((await casesOf(person)).map(({ id, reference }) => [id, reference]))
      const own = [...groups].filter(([name]) => name.startsWith(`${who} `))
      expect(cases.size).toBe(own.length)
      for (const [name, group] of own) {
        const made = new Set(group.filter(({ answer }) => answer.status === 201).map(({ answer }) => idIn(answer)))
        expect(made.size, name).toBe(1)
        const reference = cases.get([...made][0]!)
        for (const { answer, reference: asked } of group)
          expect(answer.status, `${name}: ${asked}`).toBe(asked === reference ? 201 : 422)
      }
    }
  })

  it('is another each time without a key', async () => {
    const viewer = await aViewer()
    const answers = [await open(viewer, null), await open(viewer, null)]
    expect(new Set(answers.map(idIn)).size).toBe(2)
  })

  it('is not made of something else that is sent under the key', async () => {
    const viewer = await aViewer()
    await open(viewer, 'once')
    const other = await open(viewer, 'once', { requestedState: 'FR' })
    expect([other.status, codeIn(other)]).toEqual([422, 'KEY_REUSED'])
    expect(await casesOf(viewer)).toHaveLength(1)
  })

  it('may be mended and sent again under the same key, when it was refused', async () => {
    const viewer = await aViewer()
    expect((await open(viewer, 'once', { requestedState: 'ZZ' })).status).toBe(400)
    expect((await open(viewer, 'once')).status).toBe(201)
  })

  it.each([
    [
      'taken off it',
      async (viewer: Somebody, caseId: string) => {
        const other = await aViewer('Ana Ruiz', { orgId: viewer.orgId })
        await database().caseMember.create({
          data: { caseId, userId: other.userId, orgId: viewer.orgId, addedBy: viewer.userId },
        })
        await as(other, () => unshareCase({ caseId, userId: viewer.userId }))
      },
    ],
    ['left with none, for it was erased', (_viewer: Somebody, id: string) => database().case.delete({ where: { id } })],
  ])('is there no more for whoever was %s', async (_what, end) => {
    const viewer = await aViewer()
    const first = await open(viewer, 'once')
    await end(viewer, idIn(first))
    expect((await open(viewer, 'once')).status).toBe(404)
    expect(await casesOf(viewer)).toEqual([])
  })

  it('is forgotten after a day, and what was kept of it goes', async () => {
    const viewer = await aViewer()
    const first = await open(viewer, 'once')
    const ago = (hours: number) =>
      database().creation.updateMany({
        where: { userId: viewer.userId },
        data: { at: new Date(Date.now() - hours * 3_600_000) },
      })
    await ago(23.9)
    expect(idIn(await open(viewer, 'once'))).toBe(idIn(first))
    await ago(24.1)
    expect(idIn(await open(viewer, 'once'))).not.toBe(idIn(first))
    await ago(24.1)
    await open(viewer, 'another')
    expect(await database().creation.count({ where: { userId: viewer.userId } })).toBe(1)
  })

  it('S40 leaves nothing of the key or of what was sent that could be read or tried', async () => {
    const viewer = await aViewer()
    await open(viewer, 'case of ROWAN-52')
    const [row] = await database().creation.findMany({ where: { userId: viewer.userId } })
    const stored = JSON.stringify(row)
    expect(stored).not.toContain('ROWAN-52')
    for (const guess of ['case of ROWAN-52', canonicalJson(body), canonicalJson({ params: {}, body })])
      expect(stored).not.toContain(createHash('sha256').update(guess).digest('hex'))
  })

  it.each([
    ['empty', ' '],
    ['too long', 'k'.repeat(201)],
    ['not ASCII', 'clé'],
  ])('is not opened under a key that is %s', async (_what, key) => {
    const viewer = await aViewer()
    const answer = await open(viewer, key)
    expect(answer).toMatchObject({ status: 400, json: { error: { issues: [{ path: 'Idempotency-Key' }] } } })
    expect(await casesOf(viewer)).toEqual([])
  })

  it('is the same when the form is sent again', async () => {
    const viewer = await aViewer()
    const door = doorOf('app/cases/new/actions.ts openCaseAction')
    const input = { ...body, facts: {}, idempotencyKey: randomUUID() }
    const first = await use(door, { input }, viewer.sid)
    expect(first).toMatchObject({ status: 303, text: expect.stringMatching(/\/cases\/[0-9a-f-]{36}\/facts/) })
    expect(await use(door, { input }, viewer.sid)).toEqual(first)
    expect(await use(door, { input: { ...input, reference: 'ELM-1' } }, viewer.sid)).toMatchObject({
      status: 400,
      refused: 'key-reused',
    })
    expect(await casesOf(viewer)).toHaveLength(1)
  })
})

describe('S57 a door that makes something', () => {
  let viewer: Somebody
  let things: Things
  beforeAll(async () => {
    ;({ viewer, things } = await anOrganisation('HAZEL-57', { report: false }))
  })
  /** Comes to a door with the same request, as often as is asked. */
  const keyed = (name: string) => {
    const sent = uses[name]!(things)
    const headers = { ...sent.headers, 'idempotency-key': `once at ${name}` }
    return () => use(doorOf(name), { ...sent, headers }, viewer.sid)
  }

  /** How many rows of which tables one object is. */
  const making: Record<string, Record<string, number>> = {
    'app/api/approvals/route.ts POST': { approvals: 1 },
    'app/api/briefs/[id]/accept/route.ts POST': { ledger_items: 1 },
    'app/api/briefs/founding-paper/route.ts POST': { ledger_items: 1 },
    'app/api/briefs/route.ts POST': { ledger_items: 1 },
    'app/api/cases/[id]/bundles/route.ts POST': { bundles: 1 },
    'app/api/cases/[id]/documents/[documentId]/editions/route.ts POST': { document_editions: 1 },
    'app/api/cases/[id]/documents/route.ts POST': { documents: 1 },
    'app/api/cases/[id]/notes/route.ts POST': { sealed_notes: 1 },
    'app/api/cases/[id]/report/route.ts POST': { reports: 1 },
    'app/api/cases/route.ts POST': { cases: 1, case_keys: 1, case_members: 1, case_rows: 1 },
    'app/api/claims/route.ts POST': { ledger_items: 1 },
    // Two lines of the new copy's log, and one of its original's.
    'app/api/copies/[id]/redacted/route.ts POST': {
      ...{ stored_copies: 1, copy_keys: 1, copy_pages: 1, custody_events: 3 },
    },
    'app/api/copies/route.ts POST': { stored_copies: 1, copy_keys: 1, copy_pages: 1, custody_events: 2 },
    'app/api/invites/route.ts POST': { invitations: 1 },
    'app/api/packs/route.ts POST': { ledger_items: 1 },
    'app/api/sources/route.ts POST': { ledger_items: 1 },
  }

  it('says so', () => {
    const named = doors.filter(({ secured }) => secured?.kind === 'route' && secured.creates).map(({ name }) => name)
    expect(named).toEqual(Object.keys(making))
  })

  it.each(Object.entries(making))(
    'makes one thing of many at once, and of one that comes later: %s',
    async (name, made) => {
      const before = await countsOf(viewer.orgId)
      const send = keyed(name)
      const answers = await Promise.all(Array.from({ length: doorOf(name).secured?.heavy ? 2 : 10 }, send))
      answers.push(await send())
      const after = await countsOf(viewer.orgId)
      const moved = Object.entries(after).map(([table, count]) => [table, count - (before[table] ?? 0)] as const)
      expect(Object.fromEntries(moved.filter(([, more]) => more !== 0))).toEqual({ creations: 1, ...made })
      const kinds = Map.groupBy(answers, ({ status, text }) => `${status} ${text}`)
      // The address of an invitation is told once.
      if (name === 'app/api/invites/route.ts POST') {
        expect([...kinds.values()].map(([one]) => one!.status).sort()).toEqual([201, 409])
        expect(kinds.get([...kinds.keys()].find((kind) => kind.startsWith('201'))!)).toHaveLength(1)
      } else expect([...kinds.values()].map(([one]) => one!.status)).toEqual([201])
    },
  )

  it('knows the parts of the address as well: a note for another case is another note', async () => {
    const name = 'app/api/cases/[id]/notes/route.ts POST'
    const sent = { ...uses[name]!(things), headers: { 'idempotency-key': 'elsewhere' } }
    expect(await use(doorOf(name), sent, viewer.sid)).toMatchObject({ status: 201 })
    const params = { id: await aCase(viewer) }
    expect(await use(doorOf(name), { ...sent, params }, viewer.sid)).toMatchObject({ status: 422 })
  })

  it('is every one: at no other does a second request leave more than the first', async () => {
    const makesOne = (name: string) => (name.endsWith(' POST') || name.endsWith('Action')) && !(name in making)
    for (const name of Object.keys(uses).filter(makesOne)) {
      const send = keyed(name)
      await send()
      // A custody log says of each look that it was one.
      const { custody_events: _looks, ...once } = await countsOf(viewer.orgId)
      await send()
      expect(await countsOf(viewer.orgId), name).toMatchObject(once)
    }
  })
})
