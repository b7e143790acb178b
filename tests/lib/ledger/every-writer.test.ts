import { globSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { stateWords } from '#lib/domain/ledger/claim-state'
import { slotStanding, standingWords } from '#lib/domain/ledger/contrary-slot'
import { type Ledger, stateOf } from '#lib/domain/ledger/ledger'
import { toBibtex } from '#lib/ledger/exchange/bibtex'
import { claimsCsv, claimsJson } from '#lib/ledger/exchange/claims-table'
import { toCslJson } from '#lib/ledger/exchange/csl-json'
import { type Exchanged, exchangedOf } from '#lib/ledger/exchange/exchanged'
import { toRis } from '#lib/ledger/exchange/ris'
import { writePack } from '#lib/ledger/pack/pack'
import { built, someLedger } from '#tests/support/a-pack'

const exchanged = (write: (items: readonly Exchanged[]) => string) => (ledger: Ledger) =>
  write(exchangedOf(ledger, 'public').items)

/** All that makes a file of claims, each with what says in it where a claim stands and what its slot holds. */
const writers: Record<string, [write: (ledger: Ledger) => string, says: 'words' | 'data']> = {
  claimsCsv: [exchanged(claimsCsv), 'words'],
  claimsJson: [exchanged(claimsJson), 'words'],
  toBibtex: [exchanged(toBibtex), 'words'],
  toCslJson: [exchanged(toCslJson), 'words'],
  toRis: [exchanged(toRis), 'words'],
  writePack: [(ledger) => writePack(built(ledger), { key: 'x', value: 'x' }), 'data'],
}

it.each(Object.entries(writers))(
  '%s prints no claim without its state and what its slot holds',
  (_name, [write, says]) => {
    fc.assert(
      fc.property(someLedger(['public']), (ledger) => {
        const text = write(ledger)
        for (const entry of ledger.entries.values()) {
          const [state, standing] = [stateOf(entry), slotStanding(entry.claim.direction, entry.slot)]
          expect(text).toContain(entry.claim.id)
          expect(text).toContain(says === 'words' ? stateWords[state] : `"state":"${state}"`)
          expect(text).toContain(says === 'words' ? standingWords[standing] : `"standing":"${standing}"`)
        }
        // Once for each claim at least: none leans on the words of another.
        const said = Object.entries(standingWords).flatMap(([standing, words]) =>
          text.split(says === 'words' ? words : `"standing":"${standing}"`).slice(1),
        )
        expect(said.length).toBeGreaterThanOrEqual(ledger.entries.size)
      }),
      { numRuns: 40 },
    )
  },
)

it('there is no other writer', () => {
  const named = globSync('lib/ledger/{exchange,pack}/*.ts').flatMap((path) =>
    [
      ...readFileSync(path, 'utf8').matchAll(/export (?:const|function) ((?:to|write)[A-Z]\w*|\w+(?:Csv|Json))\b/gu),
    ].map(([, name]) => name),
  )
  // Of text into TeX, and of a file into claims: no writers of claims.
  expect(named.filter((name) => name !== 'toLatex' && !name?.startsWith('read')).sort()).toEqual(
    Object.keys(writers).sort(),
  )
})
