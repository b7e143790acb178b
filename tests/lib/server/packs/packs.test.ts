import { generateKeyPairSync, sign } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { packBytes, writePack } from '#lib/ledger/pack/pack'
import { reasonsOf } from '#lib/reporting/trace'
import { assessCase } from '#lib/server/assessments/assess-case'
import { changeClaim, enterClaim } from '#lib/server/ledger/enter-claim'
import { enterSource } from '#lib/server/ledger/enter-source'
import { moveClaim } from '#lib/server/ledger/move-claim'
import { readClaim } from '#lib/server/ledger/read-claim'
import { listPacks } from '#lib/server/packs/list-packs'
import { makePack, packFile } from '#lib/server/packs/make-pack'
import { previewPack, takePack } from '#lib/server/packs/take-pack'
import { aClaim, aSource } from '#tests/support/a-ledger'
import { aCase, as, aViewer, missingId } from '#tests/support/people'
import { seeded } from '#tests/support/seeded'

type Somebody = Awaited<ReturnType<typeof aViewer>>

let maker: Somebody
let taker: Somebody
let sourceId: string
let claimId: string
let rule: string

async function made(what: string): Promise<Uint8Array> {
  const result = await as(maker, () => makePack({ name: 'north', what }))
  if (!result.ok) throw new Error(JSON.stringify(result))
  return (await as(maker, () => packFile(result.id)))?.bytes ?? new Uint8Array()
}
async function previewOf(file: Uint8Array, who = taker) {
  const found = await as(who, () => previewPack(file))
  if (!found.ok) throw new Error(JSON.stringify(found.issues))
  return found
}
const take = async (file: Uint8Array) => {
  const { fingerprint } = await previewOf(file)
  return as(taker, () => takePack(file, fingerprint))
}
const claimHere = async (id = claimId) => {
  const read = await as(taker, () => readClaim(id))
  return read.ok ? read : null
}

beforeAll(async () => {
  maker = await aViewer('Imke Sandvoort', { roles: ['lawyer'] })
  taker = await aViewer('Odile Marchand', { roles: ['lawyer'] })
  const caseId = await aCase(taker, { reference: 'ROWAN-9' })
  const assessed = await as(taker, () => assessCase(caseId))
  const reasons = assessed.ok ? reasonsOf(assessed.assessment.areas.torture) : []
  rule = reasons.find(({ direction }) => direction === 'for')?.rule ?? ''
  const source = await as(maker, () => enterSource(aSource()))
  sourceId = source.ok ? source.id : ''
  const claim = await as(maker, () => enterClaim(aClaim(sourceId, { rules: [rule] })))
  claimId = claim.ok ? claim.id : ''
  for (const tier of ['counsel-only', 'sealed'] as const) {
    const narrow = await as(maker, () => enterSource(aSource({ title: `Accounts ${tier}`, tier })))
    await as(maker, () =>
      enterClaim(aClaim(narrow.ok ? narrow.id : '', { proposition: `They say ${tier} things.`, tier })),
    )
  }
})

describe('a pack that another organisation takes', () => {
  it('S14 has what is public, and nothing of what is for counsel or sealed, nor whose hand it was', async () => {
    const text = new TextDecoder().decode(await made('The first claims.'))
    expect(text).toContain('Thirty-one of forty')
    for (const word of ['Accounts counsel-only', 'Accounts sealed', 'sealed things', maker.userId])
      expect(text, word).not.toContain(word)
  })

  it('shows first what it would do, and which cases print it; then it is there, as its maker left it', async () => {
    const file = await made('The same claims.')
    const preview = await previewOf(file)
    expect(preview).toMatchObject({
      ...{ name: 'north', version: 2, present: null, sameKey: null, refused: null },
      difference: { claims: { added: [claimId], changed: [], gone: [] }, sources: { added: [sourceId] } },
    })
    expect(preview.changes.map(({ what }) => what)).toEqual(['The first claims.', 'The same claims.'])
    expect(preview.cases.cases.map(({ reference }) => reference)).toEqual(['ROWAN-9'])
    expect(await claimHere()).toBeNull()
    expect(await take(file)).toMatchObject({ ok: true, version: 2 })
    expect((await claimHere())?.entry).toMatchObject({ from: 'pack:north', moves: [] })
    expect(await as(taker, listPacks)).toMatchObject({ taken: [{ name: 'north', version: 2, claims: 1 }] })
    expect(await take(file)).toMatchObject({
      ok: false,
      reason: 'illegal',
      message: expect.stringContaining('already'),
    })
  })

  it('in a newer version changes what it brought, keeps what was done here, and names what no longer follows', async () => {
    const move = (who: Somebody, expectedVersion: number, to: 'checked' | 'contradicted') =>
      as(who, () => moveClaim({ id: claimId, expectedVersion, to, ground: 'read on paper', claims: [] }))
    const version = (await claimHere())?.version ?? 0
    expect(await move(taker, version, 'checked')).toMatchObject({ ok: true })
    expect(await move(maker, 1, 'contradicted')).toMatchObject({ ok: true })
    const file = await made('It did not hold.')
    const preview = await previewOf(file)
    expect(preview.difference.claims.changed.map(({ id }) => id)).toEqual([claimId])
    expect(preview.setAside).toEqual([{ claim: claimId, why: expect.any(String) }])
    expect(preview.cases.cases).toMatchObject([{ reference: 'ROWAN-9' }])
    expect(preview.cases.cases[0]?.sections.length).toBeGreaterThan(0)
    expect(await take(file)).toMatchObject({ ok: true, version: 3 })
    expect((await claimHere())?.state).toBe('contradicted')
  })

  it('is refused where it is older, altered in any byte, cut, or confirmed under another fingerprint', async () => {
    const file = await made('Once more.')
    const random = seeded(47)
    const before = JSON.stringify(await as(taker, listPacks))
    for (let flip = 0; flip < 60; flip += 1) {
      const changed = new Uint8Array(file)
      const at = Math.floor(random() * file.length)
      changed[at] = (changed[at] ?? 0) ^ (1 << (flip & 7))
      expect((await as(taker, () => previewPack(changed))).ok, `byte ${at}`).toBe(false)
    }
    expect((await as(taker, () => previewPack(file.subarray(0, -10)))).ok).toBe(false)
    const other = (await previewOf(file)).fingerprint.replaceAll(/[0-9]/g, '0')
    expect(await as(taker, () => takePack(file, other))).toMatchObject({ ok: false, reason: 'illegal' })
    expect(JSON.stringify(await as(taker, listPacks))).toBe(before)
  })

  it('of the same name is refused under another key, whatever fingerprint is confirmed', async () => {
    const { pack } = JSON.parse(new TextDecoder().decode(await made('Whoever made it.')))
    const { privateKey, publicKey } = generateKeyPairSync('ed25519')
    const key = publicKey.export({ format: 'jwk' }).x ?? ''
    const value = sign(null, packBytes(pack), privateKey).toString('base64')
    const forged = new TextEncoder().encode(writePack(pack, { key, value }))
    const preview = await previewOf(forged)
    expect(preview).toMatchObject({ sameKey: false, refused: expect.stringContaining('another key') })
    expect(await as(taker, () => takePack(forged, preview.fingerprint))).toMatchObject({
      ...{ ok: false, reason: 'illegal', message: expect.stringContaining('another key before') },
    })
  })

  it('takes along what its maker has withdrawn since', async () => {
    const claim = aClaim(sourceId, { rules: [rule], proposition: 'Other words.' })
    const second = await as(maker, () => enterClaim(claim))
    const read = await as(maker, () => readClaim(second.ok ? second.id : ''))
    expect(read.ok && read.version).toBe(1)
    await take(await made('Two claims.'))
    expect(await claimHere(second.ok ? second.id : '')).not.toBeNull()
    // Withdrawn by its maker: it goes here too.
    const hidden = { ...claim, tier: 'sealed' as const }
    expect(
      await as(maker, () => changeClaim({ id: second.ok ? second.id : '', expectedVersion: 1, claim: hidden })),
    ).toMatchObject({ ok: true })
    const file = await made('One claim less.')
    expect((await previewOf(file)).difference.claims.gone).toEqual([second.ok && second.id])
    expect(await take(file)).toMatchObject({ ok: true })
    expect(await claimHere(second.ok ? second.id : '')).toBeNull()
  })

  it('S14 is a file for its own organisation alone', async () => {
    const { made: packs } = await as(maker, listPacks)
    expect(await as(taker, () => packFile(packs[0]?.id ?? ''))).toBeNull()
    expect(await as(taker, () => packFile(missingId()))).toBeNull()
  })
})
