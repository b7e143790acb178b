import { beforeAll, describe, expect, it } from 'vitest'

import { type Role, roles } from '#lib/domain/case-access'
import { permissionTable } from '#lib/domain/permissions'
import { database } from '#lib/server/database/client'
import { environment } from '#lib/server/environment'
import { encodeSession, sessionCookieName } from '#lib/server/identity/session-cookie'
import { beginSession } from '#lib/server/identity/session-row'
import { recordedBeforeSignIn } from '#lib/server/tenant'
import { anOrganisation, rowsOf, type Somebody, type Things } from '#tests/support/an-organisation'
import { doorsOf, pagesOf } from '#tests/support/doors'
import { use, uses } from '#tests/support/every-door'
import { Visitor } from '#tests/support/next-request'
import { inNoHurry } from '#tests/support/no-hurry'
import { GET as publishedTable } from '../../../app/permissions.json/route.ts'

const { allowed } = permissionTable()
const closedDoors = (await doorsOf('.')).filter(({ secured }) => secured && secured.action !== 'public')
/** Those that roles decide over: a step of signing in is everybody's who knows a password. */
const doors = closedDoors.filter(({ secured }) => secured!.action !== 'second-step')
const pages = (await pagesOf('.')).filter(({ page }) => page !== null)

/** Everything of an organisation but what every request moves: when a session was seen, and the trail. */
async function contentOf(orgId: string) {
  const { sessions: _sessions, audit_events: _events, ...content } = await rowsOf(orgId)
  return content
}

describe.each(roles)('S16 somebody who is %s', (role) => {
  let viewer: Somebody
  let things: Things
  beforeAll(async () => {
    inNoHurry()
    ;({ viewer, things } = await anOrganisation(`ALDER-${roles.indexOf(role) + 1}`, { held: [role], report: false }))
  })
  const rightsOf = (of: Role) => allowed[of] as Record<string, boolean>

  it('is refused at exactly the doors that the table closes to them, and changes nothing there', async () => {
    const refused: string[] = []
    const closed = doors.filter(({ secured }) => !rightsOf(role)[secured!.action])
    const before = await contentOf(viewer.orgId)
    for (const door of closed) {
      const answer = await use(door, uses[door.name]!(things), viewer.sid)
      expect(answer.status, door.name).toBeGreaterThanOrEqual(400)
      if (answer.refused?.toUpperCase() === 'FORBIDDEN') refused.push(door.name)
    }
    expect(refused).toEqual(closed.map(({ name }) => name))
    expect(await contentOf(viewer.orgId)).toEqual(before)
    const events = await database().auditEvent.findMany({
      where: { actorId: viewer.userId, objectType: 'door', outcome: 'refused' },
      orderBy: { seq: 'asc' },
    })
    expect(events.map(({ action }) => action)).toEqual(closed.map(({ secured }) => secured!.action))
  })

  it('comes in at all the others', async () => {
    const open = doors.filter(({ secured }) => rightsOf(role)[secured!.action])
    const cameIn: string[] = []
    for (const door of open) {
      const answer = await use(door, uses[door.name]!(things), viewer.sid)
      if (!['FORBIDDEN', 'SIGNED-OUT', 'SIGNED_OUT', 'INVALID', 'FAILED'].includes(answer.refused?.toUpperCase() ?? ''))
        cameIn.push(door.name)
    }
    expect(cameIn).toEqual(open.map(({ name }) => name))
  })

  it('opens exactly the pages that the table opens to them', async () => {
    const opened: string[] = []
    for (const { name, render } of pages) {
      const visitor = new Visitor({ origin: environment().APP_ORIGIN })
      visitor.cookies.set(sessionCookieName, { value: await encodeSession(viewer.sid), options: {} })
      const ids = { caseId: things.caseId, recordId: 'x', code: 'CN', decisionId: 'x' }
      const props = { params: Promise.resolve(ids), searchParams: Promise.resolve({}) }
      const digest = await visitor
        .visit(() => render(props))
        .then(
          () => '',
          (thrown: { digest?: string; message: string }) => thrown.digest ?? thrown.message,
        )
      if (!/;403$/.test(digest)) {
        expect(digest === '' || digest.startsWith('NEXT_'), `${name}: ${digest}`).toBe(true)
        opened.push(name)
      }
    }
    expect(opened).toEqual(pages.filter(({ page }) => rightsOf(role)[page!.action]).map(({ name }) => name))
  })
})

describe('S17 whoever has not signed in with both steps', () => {
  it.each([
    ['without a session', async () => null],
    [
      'with a session before its second step',
      (viewer: Somebody) => recordedBeforeSignIn((tx) => beginSession(tx, viewer.userId, { proven: false })),
    ],
  ])('comes in nowhere and changes nothing: %s', async (_what, sessionOf) => {
    const { viewer, things } = await anOrganisation('ALDER-9', { report: false })
    const sid = await sessionOf(viewer)
    const before = await rowsOf(viewer.orgId)
    const cameIn: string[] = []
    // The steps of signing in are for who has taken the first.
    for (const door of sid === null ? closedDoors : doors) {
      const answer = await use(door, uses[door.name]!(things), sid)
      if (!['SIGNED_OUT', 'signed-out'].includes(answer.refused ?? '')) cameIn.push(door.name)
    }
    expect(cameIn).toEqual([])
    expect(await rowsOf(viewer.orgId)).toEqual(before)
  })
})

describe('S16 the table', () => {
  it('is published as the doors use it: every role with every action', async () => {
    const answer = await publishedTable(new Request(environment().APP_ORIGIN), { params: Promise.resolve({}) })
    const table = (await answer.json()) as ReturnType<typeof permissionTable>
    expect(table.roles).toEqual(['admin', 'lawyer', 'caseworker', 'expert', 'auditor'])
    for (const role of table.roles) expect(Object.keys(table.allowed[role]!)).toEqual(table.actions)
    expect(doors.filter(({ secured }) => !table.actions.includes(secured!.action as never))).toEqual([])
  })

  it.each([
    [
      'admin',
      ['member.list', 'member.change', 'member.invite', 'member.confirm'],
      ['case.list', 'case.read', 'audit.read'],
    ],
    ['auditor', ['audit.read', 'audit.export'], ['case.list', 'case.read', 'member.list', 'identity.reveal']],
    [
      'expert',
      ['case.read', 'case.export'],
      ['facts.save', 'case.open', 'report.issue', 'case.share', 'identity.reveal'],
    ],
    [
      'caseworker',
      ['case.open', 'facts.save', 'case.share'],
      ['report.issue', 'case.erase', 'export.bulk', 'audit.read'],
    ],
    [
      'lawyer',
      ['case.open', 'facts.save', 'report.issue', 'case.erase'],
      ['member.change', 'member.invite', 'audit.read'],
    ],
  ] as const)('lets %s do their work and no other', (role, does, doesNot) => {
    expect(does.filter((action) => !allowed[role]![action])).toEqual([])
    expect(doesNot.filter((action) => allowed[role]![action])).toEqual([])
  })
})
