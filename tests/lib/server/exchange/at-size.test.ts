import { beforeAll, describe, expect, it } from 'vitest'
import { exchangeFileLimit, mostInExchangeFile } from '#lib/domain/ledger/exchange-limits'
import { claimsCsv, claimsJson } from '#lib/ledger/exchange/claims-table'
import type { Exchanged } from '#lib/ledger/exchange/exchanged'
import { verifyTrail } from '#lib/server/audit/verify-trail'
import { database } from '#lib/server/database/client'
import { bringIn, previewFile } from '#lib/server/exchange/bring-in'
import { listOwnClaims } from '#lib/server/ledger/list-own-claims'
import { readClaim } from '#lib/server/ledger/read-claim'
import { listSources } from '#lib/server/ledger/read-source'
import { aClaim, aSource } from '#tests/support/a-ledger'
import { call } from '#tests/support/call-route'
import { as, aViewer } from '#tests/support/people'
import { POST as add } from '../../../../app/api/exchange/sources/route.ts'

type Somebody = Awaited<ReturnType<typeof aViewer>>
let lawyer: Somebody
beforeAll(async () => {
  lawyer = await aViewer('Imke Sandvoort', { roles: ['lawyer'] })
})

/** Sources of five claims each, of a page of text each. */
const many = (sources: number): Exchanged[] =>
  Array.from({ length: sources }, (_one, number) => ({
    source: { ...aSource({ title: `Accounts ${number}`, url: `https://example.org/${number}` }), id: `s${number}` },
    claims: Array.from({ length: 5 }, (_other, place) => ({
      claim: {
        ...aClaim(`s${number}`, { title: `Account ${number}, ${place}`, pinpoint: `p. ${place + 1}` }),
        ...{
          id: `c${number}-${place}`,
          proposition: `Of ${number}, ${place}: ${'they were asked again. '.repeat(30)}`,
        },
      },
      ...{ state: 'as-asserted', standing: 'empty' },
    })),
  }))
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const said = { format: 'csv', kind: 'ngo-report', tier: 'public', claims: true } as const
const entered = async (who: Somebody) => ({
  claims: (await as(who, listOwnClaims)).length,
  sources: (await as(who, listSources)).filter(({ row }) => row !== null).length,
})

describe('a large file', () => {
  it('of 600 claims is shown with its one wrong cell, comes in whole but for that, and then wholly', async () => {
    const table = claimsCsv(many(120))
    expect(table.length).toBeGreaterThan(400_000)
    const wrong = bytes(table.replace(/("?Account 0, 4"?,.*?)2024-12-31/u, '$1the last day'))
    const shown = await as(lawyer, () => previewFile(wrong, said))
    expect(shown).toMatchObject({ ok: true, found: { skipped: [{ where: 'row 6, column “as of”' }] } })
    expect(shown.ok && [shown.found.claims.added.length, shown.found.added.length]).toEqual([599, 120])
    expect(await entered(lawyer)).toEqual({ claims: 0, sources: 0 })

    const came = await as(lawyer, () => bringIn(wrong, said))
    expect(came.ok && new Set(came.found.claims.added.map(({ id }) => id)).size).toBe(599)
    const again = await as(lawyer, () => bringIn(bytes(table), said))
    expect(again.ok && again.found.claims.added.map(({ title }) => title)).toEqual(['Account 0, 4'])
    expect(again.ok && [again.found.claims.there.length, again.found.added.length]).toEqual([599, 0])
    expect(await entered(lawyer)).toEqual({ claims: 600, sources: 120 })

    const last = came.ok ? came.found.claims.added.at(-1)?.id : undefined
    expect(await as(lawyer, () => readClaim(last ?? ''))).toMatchObject({
      ...{ ok: true, source: { title: 'Accounts 119' } },
      entry: { claim: { title: 'Account 119, 4', pinpoint: 'p. 5' }, came: { id: 'c119-4' } },
    })
    const events = (action: string) => database().auditEvent.count({ where: { orgId: lawyer.orgId, action } })
    expect([await events('claim.enter'), await events('source.enter')]).toEqual([600, 120])
    expect(await verifyTrail()).toMatchObject({ ok: true })
  })

  it('of more than comes in at once is refused with how many it holds and how many do, and nothing of it comes in', async () => {
    const other = await aViewer('Tomas Breitner', { roles: ['lawyer'] })
    const tooMany = bytes(claimsJson(many(Math.ceil(mostInExchangeFile / 6) + 1)))
    expect(tooMany.length).toBeLessThan(exchangeFileLimit)
    const refused = { ok: false, message: expect.stringMatching(/holds 2,010 sources and claims; at most 2,000/) }
    expect(await as(other, () => previewFile(tooMany, { ...said, format: 'json' }))).toEqual(refused)
    expect(await as(other, () => bringIn(tooMany, { ...said, format: 'json' }))).toEqual(refused)
    const { claims: _claims, ...rest } = said
    const sent = await call(add, {
      ...{ as: other, method: 'POST', query: { ...rest, claims: 'true', format: 'json' } },
      body: tooMany as Uint8Array<ArrayBuffer>,
    })
    expect([sent.status, sent.text]).toEqual([422, expect.stringContaining('divide the file')])
    const tooLarge = await call(add, {
      ...{ as: other, method: 'POST', query: { ...rest, claims: 'true' } },
      body: new Uint8Array(exchangeFileLimit + 1),
    })
    expect(tooLarge.status).toBe(413)
    expect(await entered(other)).toEqual({ claims: 0, sources: 0 })
  })

  it('that has a great many problems lists the first and says how many more there are', async () => {
    const table = claimsCsv(many(500)).replaceAll('2024-12-31', 'soon')
    const shown = await as(lawyer, () => previewFile(bytes(table), said))
    expect(shown.ok && shown.found.skipped.length).toBe(2_001)
    expect(shown.ok && shown.found.skipped.at(-1)).toEqual({
      where: 'further on',
      reason: '500 more places like these, which are not listed here',
    })
  })
})

describe('the letters of a file', () => {
  const table = claimsCsv([
    { source: { ...aSource({ title: 'Récits' }), id: 's' }, claims: many(1)[0]?.claims ?? [] },
  ]).replaceAll('s0', 's')
  const titles = async (file: Uint8Array) => {
    const shown = await as(lawyer, () => previewFile(file, said))
    return shown.ok ? { titles: shown.found.added.map(({ title }) => title), skipped: shown.found.skipped } : null
  }

  it('are those that were meant: UTF-8, or UTF-16 as a spreadsheet marks it', async () => {
    const marked = new Uint8Array(Buffer.from(`\uFEFF${table.replace('\uFEFF', '')}`, 'utf16le'))
    for (const file of [bytes(table), marked]) expect(await titles(file)).toEqual({ titles: ['Récits'], skipped: [] })
  })

  it('are not guessed at: of a file in the letters of one country nothing is read, and the line is named', async () => {
    const latin = new Uint8Array(Buffer.from(table.replace('\uFEFF', ''), 'latin1'))
    expect(await titles(latin)).toEqual({
      titles: [],
      skipped: [{ where: 'line 2', reason: expect.stringContaining('CSV UTF-8') }],
    })
  })
})
