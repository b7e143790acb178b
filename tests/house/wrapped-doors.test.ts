import { describe, expect, it } from 'vitest'
import { actions } from '#lib/domain/permissions'
import { type Door, doorsOf, type PageDoor, pagesOf } from '#tests/support/doors'
import { uses } from '#tests/support/every-door'

const unwrapped = (doors: Door[]) => doors.filter(({ secured }) => secured === null).map(({ name }) => name)

/** Pages that anybody may open. A page that is not named here has to say what it is for. */
const publicPages = [
  'app/example/page.tsx',
  'app/invitation/page.tsx',
  'app/page.tsx',
  'app/rule-book/authorities/[id]/page.tsx',
  'app/rule-book/authorities/page.tsx',
  'app/rule-book/checks/page.tsx',
  'app/rule-book/coverage/[code]/page.tsx',
  'app/rule-book/coverage/page.tsx',
  'app/rule-book/facts/[key]/page.tsx',
  'app/rule-book/facts/page.tsx',
  'app/rule-book/page.tsx',
  'app/rule-book/rules/[...id]/page.tsx',
  'app/rule-book/rules/page.tsx',
  'app/rule-book/tests/[...id]/page.tsx',
  'app/setup/page.tsx',
  'app/sign-in/page.tsx',
  'app/sign-in/second-step/page.tsx',
]
/** The actions of each part of the application: a door that stands there names one of them. */
const parts: readonly [where: RegExp, named: RegExp][] = [
  [/^app\/(api\/)?cases\/\[\w+\]\/(person|identity)\//, /^(identity\.|case\.read$)/],
  [/^app\/api\/cases\/\[\w+\]\/subject-access\//, /^subject\.export$/],
  [/^app\/(api\/)?cases\//, /^(bundle|case|document|facts|identity|report|retention|notes?)\./],
  [/^app\/api\/(copies|evidence)\//, /^copy\./],
  [/^app\/api\/reports\//, /^report\.read$/],
  [/^app\/(api\/)?verify\//, /^file\.verify$/],
  [/^app\/api\/export\//, /^export\.bulk$/],
  [/^app\/(api\/)?(library|search)\/|^app\/bench\//, /^library\.read$|^(ledger|copy)\./],
  [/^app\/api\/(briefs|claims|exchange|packs|sources)\//, /^ledger\./],
  [/^app\/(api\/(members|invites)|people)\//, /^member\./],
  [/^app\/(api\/)?organisation\//, /^organisation\.|^case\.hand-over$/],
  [/^app\/api\/orphaned-cases\//, /^case\.(orphaned|hand-over)$/],
  [/^app\/(api\/)?approvals\//, /^approval\./],
  [/^app\/(api\/)?audit\//, /^audit\./],
  [/^app\/(api\/me|account)\//, /^(account|session)\.|^second-step$/],
  [/^app\/api\/session\//, /^second-step$/],
]
/** What only looks: a door that changes something names another one. */
const looking = /\.(list|read|people)$/
/** Changes nothing: the words of a search come in its body, so that they stand in no address. */
const lookingByPost = ['app/library/actions.tsx searchAction']
/** What only looks though it is an action: its words are in the body, so that they stand in no address. */
const looksByAction = ['app/library/copies/[copyId]/actions.ts checkQuotationAction']
const partOf = (name: string) => parts.find(([where]) => where.test(name))?.[1]

const withoutPurpose = (pages: PageDoor[]) =>
  pages.filter(({ page, tab }) => page?.kind !== 'page' || tab === null).map(({ name }) => name)

describe('S17 every endpoint goes through a door of ours', async () => {
  const doors = await doorsOf('.')

  it('is wrapped', () => {
    expect(doors.length).toBeGreaterThan(20)
    expect(unwrapped(doors)).toEqual([])
  })

  it('names an action of the permission table, or is open to the public and meant to be', () => {
    expect(doors.filter(({ secured }) => secured?.action === 'public').map(({ name }) => name)).toEqual([
      'app/api/auth/[...nextauth]/route.ts GET',
      'app/api/auth/[...nextauth]/route.ts POST',
      'app/api/health/route.ts GET',
      'app/api/session/passkey/options/route.ts POST',
      'app/api/session/passkey/route.ts POST',
      'app/api/session/route.ts DELETE',
      'app/api/session/route.ts GET',
      'app/api/session/route.ts POST',
      'app/example/library/route.ts GET',
      'app/invitation/actions.ts acceptInvitationAction',
      'app/permissions.json/route.ts GET',
      'app/schema/case-1.json/route.ts GET',
      'app/setup/actions.ts createOwnerAction',
      'app/sign-in/actions.ts signInAction',
      'app/too-fast/route.ts GET',
    ])
    expect(doors.map(({ secured }) => secured?.action).filter((named) => named !== 'public')).toEqual(
      expect.arrayContaining(['case.read', 'case.erase', 'report.issue']),
    )
    const known: readonly unknown[] = ['public', 'second-step', ...actions]
    expect(doors.filter(({ secured }) => !known.includes(secured?.action)).map(({ name }) => name)).toEqual([])
  })

  it('S16 names an action of its own part, and one that changes something no action that only looks', async () => {
    const closed = [
      ...doors.map(({ name, secured }) => ({ name, action: secured?.action ?? 'public' })),
      ...(await pagesOf('.')).map(({ name, page }) => ({ name, action: page?.action ?? 'public' })),
    ].filter(({ action }) => action !== 'public')
    expect(closed.filter(({ name, action }) => !partOf(name)?.test(action)).map(({ name }) => name)).toEqual([])
    const changing = closed.filter(
      ({ name }) => / (POST|PUT|PATCH|DELETE)$|actions\.tsx? /.test(name) && !lookingByPost.includes(name),
    )
    expect(changing.filter(({ action }) => looking.test(action)).map(({ name }) => name)).toEqual(looksByAction)
    expect(changing.length).toBeGreaterThan(30)
  })

  it('S04 asks for no more than a password only where the second step is taken', () => {
    expect(doors.filter(({ secured }) => secured?.action === 'second-step').map(({ name }) => name)).toEqual([
      'app/api/me/authenticator/route.ts POST',
      'app/api/me/authenticator/route.ts PUT',
      'app/api/me/passkeys/options/route.ts POST',
      'app/api/me/passkeys/route.ts POST',
      'app/api/session/second-step/route.ts POST',
    ])
  })

  it('S14 S16 stands in the matrices of roles and organisations, if it is not open to the public', () => {
    const closed = doors.filter(({ secured }) => secured && secured.action !== 'public').map(({ name }) => name)
    expect(Object.keys(uses).sort()).toEqual(closed.sort())
  })

  it('would be found if it were not wrapped', async () => {
    expect(unwrapped(await doorsOf('tests/house/unwrapped-doors'))).toEqual([
      'app/open/actions.ts default',
      'app/open/actions.ts unsafe',
      'app/open/inline/page.tsx (inside)',
      'app/open/route.ts DELETE',
      'app/open/route.ts POST',
    ])
  })
})

describe('S16 every page says what it is for', async () => {
  it('or is open to the public and meant to be', async () => {
    expect(withoutPurpose(await pagesOf('.'))).toEqual(publicPages)
  })

  it('and would be found if it did not, or if its tab spoke to anybody', async () => {
    const pages = await pagesOf('tests/house/unwrapped-doors')
    expect(withoutPurpose(pages)).toEqual(['app/open/inline/page.tsx', 'app/open/tab/page.tsx'])
    expect(pages.map(({ name }) => name)).toContain('app/closed/page.tsx')
  })
})
