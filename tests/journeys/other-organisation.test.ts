import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ContainedWork, serveContainedWork } from '#lib/server/contained/serve-work'
import type { Somebody, Things } from '#tests/support/an-organisation'
import { type PageDoor, pageFilesOf, pagesOf } from '#tests/support/doors'
import {
  freePort,
  ownDatabase,
  type StartedApplication,
  startApplication,
  stopApplication,
} from '#tests/support/start-application'

/** The forms in which Next hands out a page. */
const forms: Readonly<Record<string, Record<string, string>>> = {
  HTML: {},
  RSC: { RSC: '1' },
  prefetch: { RSC: '1', 'Next-Router-Prefetch': '1' },
  'segment prefetch': { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Router-Segment-Prefetch': '/_tree' },
}
const canary = 'QUINCE-7702'
const files = pageFilesOf('.')
const addressOf = (file: string, caseId: string): string =>
  file.replace(/^app|\/page\.tsx$/g, '').replace('[caseId]', caseId) || '/'
const ofACase = files.filter((file) => file.includes('[caseId]'))

let dataDir: string
let database: Awaited<ReturnType<typeof ownDatabase>>
let application: StartedApplication
let work: ContainedWork | undefined
let pages: PageDoor[]
let own: { viewer: Somebody; things: Things }
let foreign: { viewer: Somebody; things: Things }
let auditor: { viewer: Somebody; things: Things }
let cookieOf: (somebody: Somebody) => Promise<string>
let missing: string

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'article-three-organisations-'))
  database = await ownDatabase('organisations')
  application = await startApplication({ dataDir, port: await freePort(), databaseUrl: database?.url, ownerless: true })
  // From here on this process is one more of the application's: it makes what could not be made from outside.
  process.env.DATA_DIR = dataDir
  process.env.KEY_FILE = `${dataDir}.keys`
  process.env.APP_ORIGIN = application.origin
  if (database) process.env.DATABASE_URL = database.url
  else {
    const holder = JSON.parse(readFileSync(join(dataDir, 'owner.json'), 'utf8')) as { socketDirectory: string }
    process.env.ARTICLE_THREE_SOCKET_DIR = holder.socketDirectory
  }
  // Files are looked at in processes of their own, which only the application knows: this one has its own.
  work = await serveContainedWork(dataDir)
  process.env.ARTICLE_THREE_WORK_SOCKET = work.socket
  const { anOrganisation, missingThings } = await import('#tests/support/an-organisation')
  const { encodeSession, sessionCookieName } = await import('#lib/server/identity/session-cookie')
  cookieOf = async ({ sid }) => `${sessionCookieName}=${await encodeSession(sid)}`
  own = await anOrganisation('LARCH-3', { report: false })
  foreign = await anOrganisation(canary, { report: false })
  auditor = await anOrganisation('ALDER-6', { held: ['auditor'], report: false })
  missing = missingThings().caseId
  pages = await pagesOf('.')
})
afterAll(async () => {
  const { closeDatabase } = await import('#lib/server/database/client')
  await closeDatabase()
  await work?.stop()
  await stopApplication(application)
  await database?.drop()
  await rm(dataDir, { recursive: true, force: true })
})

/** What somebody is sent for an address. */
async function ask(path: string, somebody: Somebody | null, headers: Record<string, string> = {}) {
  const cookie = somebody ? { cookie: await cookieOf(somebody) } : {}
  const response = await fetch(`${application.origin}${path}`, { headers: { ...headers, ...cookie } })
  return { status: response.status, text: await response.text() }
}

/**
 * Everything an answer says, each once: in which order its parts come, how they are numbered and where a script is
 * cut in two is another each time, and so are nonces and the ids of requests.
 */
const saidIn = (text: string): string[] => {
  const same = text
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '')
    .replace(/nonce\\?"?[:=]\s*\\?"[^"\\]*/g, '')
    .replace(/"[\w-]{21}[vm]"/g, '')
    // The code name that is proposed for a new case is another each time.
    .replace(/\b[A-Z]+-\d\d\b/g, '')
    .replace(/^[0-9a-f]+:|\$[L@]?[0-9a-f]+/gm, '')
  return [...new Set(same.match(/\p{L}[\p{L}\p{N}’ .,;:_-]*/gu))].sort()
}

describe.each(Object.keys(forms))('S14 pages as %s', (form) => {
  const headers = forms[form]!

  it('of a case of another organisation are those of a case that is not there', async () => {
    for (const file of ofACase) {
      const theirs = await ask(addressOf(file, foreign.things.caseId), own.viewer, headers)
      const nobodys = await ask(addressOf(file, missing), own.viewer, headers)
      expect([theirs.status, saidIn(theirs.text)], file).toEqual([nobodys.status, saidIn(nobodys.text)])
      expect(theirs.text, file).not.toContain(canary)
    }
    expect(ofACase.length).toBeGreaterThan(5)
  })

  it('hold no word of another organisation, whichever page it is', async () => {
    for (const file of files.filter((name) => !name.includes('[')))
      expect((await ask(addressOf(file, ''), own.viewer, headers)).text, file).not.toContain(canary)
  })

  it('S16 of a case hold no word of it for a member whose role reads none', async () => {
    for (const file of ofACase)
      expect((await ask(addressOf(file, auditor.things.caseId), auditor.viewer, headers)).text).not.toContain(
        'ALDER-6-',
      )
  })

  it('are for nobody who is not signed in, where they are for an action', async () => {
    for (const { name } of pages.filter(({ page }) => page !== null))
      expect((await ask(addressOf(name, foreign.things.caseId), null, headers)).text, name).not.toContain(canary)
  })
})

it('S14 pages that are asked in their address about what is another’s say what they say of what is not there', async () => {
  const asking = files.filter((file) => readFileSync(file, 'utf8').includes('searchParams'))
  const names = ['id', 'actor', 'object', 'caseId', 'userId', 'report', 'from', 'to', 'q', 'token']
  const about = (things: Things) => {
    const ids = [things.caseId, things.userId, things.reportId]
    return `?${names.map((name, place) => `${name}=${ids[place % ids.length]}`).join('&')}`
  }
  const { missingThings } = await import('#tests/support/an-organisation')
  for (const file of asking) {
    const { viewer, things } = file.startsWith('app/audit/') ? auditor : own
    const answerTo = (of: Things) => ask(`${addressOf(file, things.caseId)}${about(of)}`, viewer)
    const [theirs, nobodys] = [await answerTo(foreign.things), await answerTo(missingThings())]
    expect([theirs.status, saidIn(theirs.text)], file).toEqual([nobodys.status, saidIn(nobodys.text)])
    expect(theirs.text, file).not.toContain(canary)
  }
  expect(asking).toEqual(expect.arrayContaining(['app/audit/page.tsx']))
})

it('S14 the words looked for are those that their own people are shown', async () => {
  const address = `/cases/${foreign.things.caseId}/facts`
  expect((await ask(address, foreign.viewer)).text).toContain(canary)
  expect((await ask(address, foreign.viewer, forms.RSC)).text).toContain(canary)
  expect((await ask(address, own.viewer)).status).toBe(404)
})

it('S16 a page that is not part of a role is answered 403, with what is', async () => {
  const refused = await ask(`/cases/${auditor.things.caseId}/facts`, auditor.viewer)
  expect(refused.status).toBe(403)
  expect(refused.text).toContain('This is not part of your role')
})
