import { describe, expect, it, onTestFinished } from 'vitest'

import { environment } from '#lib/server/environment'
import { doHeavy } from '#lib/server/fair-share'
import { encodeSession, sessionCookieName } from '#lib/server/identity/session-cookie'
import { securePage } from '#lib/server/secure-page'
import { aSessionOf } from '#tests/support/an-organisation'
import { call } from '#tests/support/call-route'
import { doorsOf } from '#tests/support/doors'
import { Visitor } from '#tests/support/next-request'
import { aCase, aViewer } from '#tests/support/people'
import * as exported from '../../../app/api/cases/[id]/export/route.ts'
import * as report from '../../../app/api/cases/[id]/report/route.ts'
import * as cases from '../../../app/api/cases/route.ts'
import * as search from '../../../app/api/search/route.ts'
import { issueReportAction } from '../../../app/cases/[caseId]/report/actions.ts'
import * as tooFast from '../../../app/too-fast/route.ts'

/** As in an application that was started with these limits, and in which nobody has done anything yet. */
function limitedTo(limits: Partial<ReturnType<typeof environment>>): void {
  const forget = () => Reflect.deleteProperty(globalThis, 'articleThreeShares')
  const before = { ...environment() }
  Object.assign(environment(), limits)
  forget()
  onTestFinished(() => {
    Object.assign(environment(), before)
    forget()
  })
}

type Known = { sid: string }
const searching = (as: Known) => call(search.GET, { as, query: { q: 'torture' } })
const listing = (as: Known) => call(cases.GET, { as })
const times = <T>(count: number, work: () => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, work))
const how = (answers: { status: number }[]) => ({
  // A report that was issued is 201.
  served: answers.filter(({ status }) => status === 200 || status === 201).length,
  refused: answers.filter(({ status }) => status === 429).length,
})
async function browserOf({ sid }: Known): Promise<Visitor> {
  const visitor = new Visitor({ origin: environment().APP_ORIGIN })
  visitor.cookies.set(sessionCookieName, { value: await encodeSession(sid), options: {} })
  return visitor
}

describe('S47 nobody takes more than their share', () => {
  it('whoever floods search, report and export is told to wait, and another organisation is served meanwhile', async () => {
    limitedTo({ LIMIT_AT_ONCE: 1 })
    const [greedy, other] = [await aViewer(), await aViewer()]
    const [as, params] = [greedy, { id: await aCase(greedy) }]
    const flood = Promise.all([
      times(10, () => searching(as)),
      times(5, () => call(exported.GET, { as, params, query: { format: 'json' } })),
      times(5, () => call(report.POST, { as, params, method: 'POST' })),
    ])
    expect(how(await times(2, () => searching(other)))).toEqual({ served: 2, refused: 0 })
    const answers = (await flood).flat()
    const { served, refused: many } = how(answers)
    expect([served + many, served >= 3, many > 0]).toEqual([20, true, true])
    const refused = answers.find(({ status }) => status === 429)
    expect(refused?.headers.get('retry-after')).toBe('1')
    expect(refused?.json).toEqual({
      error: { code: 'TOO_FAST', message: expect.any(String), requestId: expect.any(String) },
    })
    // What is light they have all the same, and what is heavy again when the flood is over.
    expect((await listing(as)).status).toBe(200)
    expect((await searching(as)).status).toBe(200)
  })

  it('as the limits stand, a dozen heavy things of one session are done, four at once in the order they came', async () => {
    limitedTo({})
    const viewer = await aViewer()
    const person = { userId: viewer.userId, sessionId: viewer.sessionId }
    const begun: number[] = []
    const gates: (() => void)[] = []
    const work = (n: number) => async () => {
      begun.push(n)
      await new Promise<void>((resolve) => gates.push(resolve))
      return n
    }
    const asked = Array.from({ length: 14 }, (_, n) => doHeavy(person, work(n)))
    expect(await Promise.all(asked.slice(12))).toEqual([
      { ok: false, wait: 1 },
      { ok: false, wait: 1 },
    ])
    await expect.poll(() => begun).toEqual([0, 1, 2, 3])
    for (let done = 0; done < 12; done += 1) {
      await expect.poll(() => gates.length).toBeGreaterThan(done)
      expect(begun.length - done).toBeLessThanOrEqual(4)
      gates[done]?.()
    }
    expect(await Promise.all(asked.slice(0, 12))).toEqual(begun.map((n) => ({ ok: true, result: n })))
    expect(begun).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
    expect(how(await times(4, () => searching(viewer)))).toEqual({ served: 4, refused: 0 })
  })

  it('one after the other, so much heavy work within a time, by session and by account', async () => {
    limitedTo({ LIMIT_HEAVY: 3 })
    const viewer = await aViewer()
    const second = { sid: await aSessionOf(viewer) }
    const third = { sid: await aSessionOf(viewer) }
    const oneByOne = async (as: Known, count: number) => {
      const answers = []
      for (let asked = 0; asked < count; asked += 1) answers.push(await searching(as))
      return answers
    }
    const first = await oneByOne(viewer, 5)
    expect(how(first)).toEqual({ served: 3, refused: 2 })
    expect(Number(first.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(how(await oneByOne(second, 5))).toEqual({ served: 3, refused: 2 })
    expect(how(await oneByOne(third, 2))).toEqual({ served: 0, refused: 2 })
    expect(how(await oneByOne(await aViewer(), 1))).toEqual({ served: 1, refused: 0 })
  })

  it('so many requests of any kind within a time, a page for four, and an action says so in its own words', async () => {
    limitedTo({ LIMIT_REQUESTS: 10 })
    const viewer = await aViewer()
    const page = securePage('case.list', () => 'the page')
    const browser = await browserOf(viewer)
    expect(await browser.visit(() => page({}))).toBe('the page')
    expect(await browser.visit(() => page({}))).toBe('the page')
    expect(how(await times(3, () => listing(viewer)))).toEqual({ served: 2, refused: 1 })
    await expect(browser.visit(() => page({}))).rejects.toMatchObject({
      digest: expect.stringMatching(/^NEXT_REDIRECT;replace;\/too-fast\?wait=\d+;307/),
    })
    const refused = await browser.visit(() =>
      issueReportAction({ idempotencyKey: 'once', language: 'en', caseId: viewer.userId }),
    )
    expect(refused).toMatchObject({ ok: false, reason: 'too-fast' })
    const led = await call(tooFast.GET, { query: { wait: '7' } })
    expect([led.status, led.headers.get('retry-after')]).toEqual([429, '7'])
  })

  it('refuses nobody who does a hundred light things at once, as the limits stand', async () => {
    limitedTo({})
    const viewer = await aViewer()
    expect(how(await times(100, () => listing(viewer)))).toEqual({ served: 100, refused: 0 })
  })

  it('counts as heavy whatever searches, assesses, writes a document, takes or hands out a file, or exports', async () => {
    const heavy = (await doorsOf('.')).filter(({ secured }) => secured?.heavy).map(({ name }) => name)
    expect(heavy).toEqual([
      'app/api/briefs/[id]/route.ts GET',
      'app/api/briefs/text/route.ts POST',
      'app/api/cases/[id]/assessment/route.ts GET',
      'app/api/cases/[id]/bundles/[bundleId]/build/route.ts POST',
      'app/api/cases/[id]/bundles/[bundleId]/file/route.ts GET',
      'app/api/cases/[id]/documents/[documentId]/draft/route.ts GET',
      'app/api/cases/[id]/documents/[documentId]/edited/route.ts POST',
      'app/api/cases/[id]/documents/[documentId]/editions/route.ts POST',
      'app/api/cases/[id]/documents/[documentId]/redline/route.ts GET',
      'app/api/cases/[id]/documents/[documentId]/route.ts GET',
      'app/api/cases/[id]/evidence/route.ts GET',
      'app/api/cases/[id]/export/route.ts GET',
      'app/api/cases/[id]/report/route.ts POST',
      'app/api/claims/[id]/comparisons/route.ts POST',
      'app/api/claims/[id]/moves/preview/route.ts POST',
      'app/api/copies/[id]/content/route.ts GET',
      'app/api/copies/[id]/redacted/route.ts POST',
      'app/api/copies/route.ts POST',
      'app/api/evidence/[id]/content/route.ts GET',
      'app/api/exchange/route.ts GET',
      'app/api/exchange/sources/preview/route.ts POST',
      'app/api/exchange/sources/route.ts POST',
      'app/api/export/route.ts POST',
      'app/api/packs/applied/route.ts POST',
      'app/api/packs/preview/route.ts POST',
      'app/api/packs/route.ts POST',
      'app/api/search/route.ts GET',
      'app/api/verify/route.ts GET',
      'app/api/verify/route.ts POST',
      'app/cases/[caseId]/documents/actions.ts issueDocumentAction',
      'app/cases/[caseId]/report/actions.ts issueReportAction',
      'app/library/actions.tsx searchAction',
      'app/library/copies/[copyId]/actions.ts checkQuotationAction',
      'app/verify/actions.ts verifyFileAction',
    ])
  })
})
