import { beforeAll, describe, expect, it } from 'vitest'
import { longestBrief } from '#lib/domain/ledger/kept-brief'
import type { FindingKind } from '#lib/ledger/brief/finding'
import { briefInputSchema, foundingPaper, importBrief } from '#lib/server/ledger/import-brief'
import { listBriefs, readBrief } from '#lib/server/ledger/read-brief'
import { readClaim } from '#lib/server/ledger/read-claim'
import { acceptOfBrief, setAsideOfBrief } from '#lib/server/ledger/settle-proposal'
import { aBrief, aPlace } from '#tests/support/a-brief'
import { as, aViewer, missingId } from '#tests/support/people'

type Somebody = Awaited<ReturnType<typeof aViewer>>

let lawyer: Somebody
let caseworker: Somebody
let stranger: Somebody
beforeAll(async () => {
  lawyer = await aViewer('Imke Sandvoort', { roles: ['lawyer'] })
  caseworker = await aViewer('Ana Ruiz Vidal', { roles: ['caseworker'], orgId: lawyer.orgId })
  stranger = await aViewer('Odile Marchand', { roles: ['lawyer'] })
})

async function imported(who: Somebody, brief = aBrief()): Promise<string> {
  const result = await as(who, () => importBrief(brief))
  if (!result.ok) throw new Error(result.reason)
  return result.id
}
async function read(who: Somebody, id: string) {
  const found = await as(who, () => readBrief(id))
  if (!found.ok) throw new Error(found.reason)
  return found
}

const said = {
  ...({ asOf: '2024-12-31', direction: 'supports-risk', tier: 'public' } as const),
  riskAreas: ['torture' as const],
}
const published = { kind: 'ngo-report', publisher: 'Institute for Custody Studies' } as const
const inNewSource = {
  place: aPlace,
  claim: { ...said, title: 'Night-time questioning' },
  source: { ...published, tier: 'public' as const },
}

describe('the founding paper on the desk', () => {
  it('raises what a court would use against whoever repeated it', async () => {
    const id = await imported(lawyer, await foundingPaper())
    const { findings, proposals } = await read(lawyer, id)
    const all = [...findings, ...proposals.flatMap((proposal) => proposal.findings)]
    const says = (kind: FindingKind, words: RegExp) =>
      all.some((one) => one.kind === kind && words.test(`${one.found} ${one.says}`))
    expect({
      'the printed year': says('printed-date', /28 April 2020.*3 February 2021/),
      'the ratification day': all.some(({ kind, says: words }) => kind === 'date-differs' && /[Rr]atif/.test(words)),
      'the entry into force': says('date-differs', /[Ee]ntered into force/),
      'the visit count': all.some(({ claim }) => claim === 'kovrig-spavor-visits-count'),
      'the 2015 rate': says('figure-differs', /2015|99\.9/) || says('figure-overtaken', /2015|99\.9/),
      'the spelling of a name': all.some(({ kind }) => kind === 'name-differs'),
      'footnotes 13 to 16': [13, 14, 15, 16].every((number) => all.some(({ notes }) => notes.includes(number))),
    }).toEqual({
      ...{ 'the printed year': true, 'the ratification day': true, 'the entry into force': true },
      ...{ 'the visit count': true, 'the 2015 rate': true, 'the spelling of a name': true, 'footnotes 13 to 16': true },
    })
    expect(proposals.length).toBeGreaterThan(50)
  })
})

describe('a brief that is gone through', () => {
  it('is there the next day, for whoever may see it, with what became of each proposal', async () => {
    const id = await imported(lawyer)
    const accepted = await as(caseworker, () => acceptOfBrief(id, inNewSource))
    const second = (await read(lawyer, id)).proposals[1]?.place ?? ''
    expect(await as(lawyer, () => setAsideOfBrief(id, { place: second, why: 'nobody says who' }))).toMatchObject({
      ok: true,
    })
    const { proposals } = await read(lawyer, id)
    expect(proposals.map(({ settled }) => [settled?.claim ?? null, settled?.why ?? null])).toEqual([
      [accepted.ok && accepted.id, null],
      [null, 'nobody says who'],
    ])
    expect((await as(lawyer, listBriefs)).find((one) => one.id === id)).toMatchObject({ accepted: 1, setAside: 1 })
  })

  it('makes of a proposal a claim and its source, as asserted, with the words of the brief and of its footnote', async () => {
    const id = await imported(lawyer)
    const accepted = await as(lawyer, () => acceptOfBrief(id, inNewSource))
    const claim = await as(caseworker, () => readClaim(accepted.ok ? accepted.id : ''))
    expect(claim).toMatchObject({
      ok: true,
      entry: {
        moves: [],
        claim: {
          title: 'Night-time questioning',
          proposition: 'Thirty-one of forty people held in the north were questioned at night.',
        },
      },
      source: { title: 'Forty accounts of detention', url: 'https://example.org/accounts' },
    })
  })

  it('makes one claim of a proposal, and none of what is settled or wanting', async () => {
    const id = await imported(lawyer)
    const wanting = await as(lawyer, () => acceptOfBrief(id, { ...inNewSource, claim: { title: 'x' } }))
    expect(wanting).toMatchObject({ ok: false, reason: 'invalid' })
    expect(!wanting.ok && 'issues' in wanting && wanting.issues.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['claim.asOf', 'claim.direction', 'claim.riskAreas', 'claim.tier']),
    )
    expect(
      await as(lawyer, () => acceptOfBrief(id, { ...inNewSource, source: { id: 'no-such-source' } })),
    ).toMatchObject({
      reason: 'invalid',
    })
    expect(await as(lawyer, () => acceptOfBrief(id, { ...inNewSource, place: '0-1' }))).toMatchObject({
      reason: 'not-found',
    })
    const many = await Promise.all(Array.from({ length: 5 }, () => as(lawyer, () => acceptOfBrief(id, inNewSource))))
    expect(many.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await as(lawyer, () => setAsideOfBrief(id, { place: aPlace, why: 'x' }))).toMatchObject({
      reason: 'illegal',
    })
    expect((await read(lawyer, id)).proposals[0]?.settled?.claim).toBe(many.flatMap((one) => (one.ok ? one.id : []))[0])
  })

  it('S14 is there by its tier, and for no other organisation; no claim of it goes further than its source', async () => {
    const forAll = await imported(caseworker)
    const counsel = await imported(lawyer, aBrief({ tier: 'counsel-only' }))
    const sealed = await imported(caseworker, aBrief({ tier: 'sealed' }))
    const seen = async (who: Somebody) => {
      const listed = new Set((await as(who, listBriefs)).map(({ id }) => id))
      return Promise.all(
        [forAll, counsel, sealed].map(async (id) => {
          const { ok } = await as(who, () => readBrief(id))
          expect(listed.has(id)).toBe(ok)
          return ok
        }),
      )
    }
    expect([await seen(lawyer), await seen(caseworker), await seen(stranger)]).toEqual([
      [true, true, false],
      [true, false, true],
      [false, false, false],
    ])
    for (const act of [
      () => acceptOfBrief(sealed, inNewSource),
      () => setAsideOfBrief(sealed, { place: aPlace, why: 'x' }),
      () => readBrief(sealed),
    ] as (() => Promise<unknown>)[])
      expect(await as(stranger, act)).toEqual(await as(stranger, () => readBrief(missingId())))
    const wider = { ...inNewSource, source: { ...published, tier: 'counsel-only' as const } }
    expect(await as(lawyer, () => acceptOfBrief(forAll, wider))).toMatchObject({
      issues: [{ path: 'claim.tier', message: expect.stringContaining('counsel-only') }],
    })
  })

  it('is refused where it is longer than is taken apart', () => {
    const parsed = briefInputSchema.safeParse(aBrief({ text: 'x'.repeat(longestBrief + 1) }))
    expect(parsed.error?.issues).toMatchObject([{ path: ['text'], message: expect.stringContaining('300,000') }])
  })
})
