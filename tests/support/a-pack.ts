import { generateKeyPairSync, sign, verify } from 'node:crypto'
import fc from 'fast-check'
import type { ContrarySlot } from '#lib/domain/ledger/contrary-slot-schema'
import type { Entry, Ledger } from '#lib/domain/ledger/ledger'
import type { StateMove } from '#lib/domain/ledger/state-move'
import { buildPack, type PackOrder } from '#lib/ledger/pack/build-pack'
import { type Pack, packBytes, writePack } from '#lib/ledger/pack/pack'
import type { VerifySignature } from '#lib/ledger/pack/read-pack'
import { aLedger } from './invented-brief.ts'
import { someEntry, someSource } from './random-ledger.ts'

export const { privateKey, publicKey } = generateKeyPairSync('ed25519')
export const at = '2026-11-26T00:00:00.000Z'
export const anOrder = (different: Partial<PackOrder> = {}): PackOrder => ({
  ...{ name: 'orvania', version: 1, madeAt: at, changes: [{ version: 1, madeAt: at, what: 'The first.' }], claims: [] },
  ...different,
})

export const built = (ledger: Ledger, order: Partial<PackOrder> = {}): Pack => {
  const result = buildPack(ledger, anOrder({ claims: [...ledger.entries.keys()], ...order }))
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.pack
}
export const signed = (pack: Pack): Uint8Array =>
  Buffer.from(writePack(pack, { key: 'ours', value: sign(null, packBytes(pack), privateKey).toString('base64') }))
export const ours: VerifySignature = (bytes, { key, value }) =>
  key === 'ours' && verify(null, bytes, publicKey, Buffer.from(value, 'base64'))

export const move = (to: StateMove['to'], claims: string[] = []): StateMove => ({
  to,
  by: 'account-1',
  at,
  ground: 'Read.',
  claims,
})
export const slot = (claim: string): ContrarySlot => ({
  contrary: [{ claim, by: 'account-1', at, why: 'It says the opposite.' }],
  searches: [],
})
/** Ledgers in which claims of one tier name those of another, in every way there is. */
export const someLedger = (tiers: readonly ('public' | 'counsel-only' | 'sealed')[]): fc.Arbitrary<Ledger> =>
  fc
    .array(
      fc.tuple(
        someEntry(),
        someSource(),
        fc.constantFrom(...tiers),
        fc.constantFrom(...tiers),
        fc.nat(6),
        fc.nat(6),
        fc.nat(6),
        fc.boolean(),
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((rows) => {
      const idOf = (place: number) =>
        `${rows[place % rows.length]?.[2] === 'public' ? 'open' : 'kept'}-${place % rows.length}`
      const hide = <T>(value: T, tier: string): T =>
        tier === 'public'
          ? value
          : (JSON.parse(
              JSON.stringify(value, (key, text) =>
                ['title', 'proposition', 'publisher'].includes(key) ? `canary ${text}` : text,
              ),
            ) as T)
      const entries = rows.map(([entry, , tier, , one, other, third, isTwin], place): Entry => {
        const claim = hide(
          {
            ...entry.claim,
            id: idOf(place),
            source: `s-${place}`,
            tier,
            twinOf: isTwin && tier === 'public' ? idOf(third) : null,
          },
          tier,
        )
        return {
          ...entry,
          claim,
          moves: [
            { ...move('checked'), ground: hide('Read.', tier) },
            ...(one % 2 === 0
              ? []
              : [{ ...move('superseded', [idOf(one)]), ground: idOf(one).startsWith('kept') ? 'canary' : 'Newer.' }]),
          ],
          slot: {
            ...entry.slot,
            contrary:
              other % 2 === 0
                ? []
                : [
                    {
                      claim: idOf(other),
                      by: 'account-1',
                      at,
                      why: idOf(other).startsWith('kept') ? 'canary' : 'Says no.',
                    },
                  ],
          },
        }
      })
      const sources = rows.map(([, source, , tier, one], place) => {
        const repeats =
          one % 3 === 0
            ? { kind: 'repeats' as const, sources: [`s-${one % rows.length}`] }
            : { kind: 'primary' as const }
        return hide({ ...source, id: `s-${place}`, tier, origin: repeats }, tier)
      })
      return aLedger(entries, sources)
    })
