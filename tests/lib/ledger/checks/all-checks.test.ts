import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Entry, Ledger } from '#lib/domain/ledger/ledger'
import type { Source } from '#lib/domain/ledger/source'
import { allChecks } from '#lib/ledger/checks/all-checks'
import { asOfAndPublication } from '#lib/ledger/checks/as-of-and-publication'
import { brokenAddress } from '#lib/ledger/checks/broken-address'
import type { Check, CheckContext, Finding } from '#lib/ledger/checks/check'
import { eventAfterDocument } from '#lib/ledger/checks/event-after-document'
import { recycledPassage } from '#lib/ledger/checks/recycled-passage'
import { sharedOrigin } from '#lib/ledger/checks/shared-origin'
import { yearsLater } from '#lib/ledger/days'
import { describeFinding, findingsByClaim, findingsOfTheWhole, runChecks } from '#lib/ledger/findings'
import { aLedger, anEntry, aSource, claimsFound, shippedLedger, today } from '#tests/support/a-small-ledger'

const context: CheckContext = { today }
const helpers = ['all-checks', 'check', 'statutes']

describe('all checks', () => {
  test('are every file of the folder, each of its own id', () => {
    const files = readdirSync('lib/ledger/checks').map((file) => file.replace(/\.ts$/, ''))
    expect(allChecks.map(({ id }) => id).sort()).toEqual(files.filter((file) => !helpers.includes(file)).sort())
  })

  test('say what they ask in one question, and where it comes from', () => {
    for (const { title, asks, source } of allChecks) {
      expect(asks).toMatch(/^[A-Z][^?]*\?(?: [A-Z][^?]*\.)?$/)
      expect(title).not.toMatch(/\.$/)
      expect(source).toMatch(/\.$/)
    }
  })

  test('find nothing in an empty ledger', () => {
    expect(runChecks(aLedger([], []), context)).toEqual([])
  })

  test('change nothing, and find the same again, in whatever order the ledger holds its claims', () => {
    const { entries, sources } = shippedLedger()
    const before = JSON.stringify([[...entries], [...sources]])
    const found = runChecks(shippedLedger(), context)
    expect(JSON.stringify([[...entries], [...sources]])).toBe(before)
    const backwards = aLedger([...entries.values()].reverse(), [...sources.values()].reverse())
    expect(runChecks(backwards, context)).toEqual(found)
  })

  test('say of everything they find in the library what was found, what is expected and what would settle it', () => {
    const ledger = shippedLedger()
    const found = runChecks(ledger, { ...context, features: {}, authors: ['Safeguard Defenders'] })
    for (const one of found) {
      const { title, text } = describeFinding(one)
      expect(title).not.toBe(one.check)
      expect(text).toMatch(/^[^\n]+[.] Expected: [^\n]+[.] [^\n]+[.]$/)
      expect(text).not.toMatch(/undefined|null|NaN|\bscore\b|\bprobab/i)
      for (const id of one.claims) expect(ledger.entries.has(id)).toBe(true)
      for (const id of one.sources) expect(ledger.sources.has(id)).toBe(true)
    }
  })
})

describe('findings by claim', () => {
  test('stand under each claim they are about, and those of a source under all its claims', () => {
    const ledger = aLedger(
      [anEntry(), anEntry({ id: 'two' }), anEntry({ id: 'three', source: 'other' })],
      [aSource(), aSource({ id: 'other' })],
    )
    const finding = {
      check: 'stale',
      claims: [],
      sources: [],
      found: '.',
      expected: '.',
      toDo: '.',
      related: [],
    } satisfies Finding
    const [ofClaim, ofSource] = [
      { ...finding, claims: ['three'] },
      { ...finding, claims: ['two'], sources: ['source-one'] },
    ]
    expect(Object.fromEntries(findingsByClaim(ledger, [ofClaim, ofSource, finding]))).toEqual({
      'claim-one': [ofSource],
      two: [ofSource],
      three: [ofClaim],
    })
    expect(findingsOfTheWhole([ofClaim, ofSource, finding])).toEqual([finding])
  })
})

/** What some checks find after a change and did not find before. */
function newlyFound(changed: Ledger, ...checks: Check[]): Finding[] {
  const known = new Set(runChecks(shippedLedger(), context, checks).map((one) => JSON.stringify(one)))
  return runChecks(changed, context, checks).filter((one) => !known.has(JSON.stringify(one)))
}
const shipped = shippedLedger()
const withEntry = (entry: Entry): Ledger => ({
  ...shipped,
  entries: new Map(shipped.entries).set(entry.claim.id, entry),
})
const withSource = (source: Source): Ledger => ({
  ...shipped,
  sources: new Map(shipped.sources).set(source.id, source),
})
const sourceOfClaim = ({ claim }: Entry): Source => shipped.sources.get(claim.source)!
const inUse = [...shipped.entries.values()].filter(({ moves }) => moves.at(-1)?.to !== 'superseded')
const addressed = [...shipped.sources.values()].filter(
  (source): source is Source & { url: string } => source.url !== null,
)

const breaks: ((url: string) => string | null)[] = [
  () => null,
  (url) => url.replace(/^https?:\/\//, ''),
  (url) => url.replace(/^https?:\/\/[^/]*/, (host) => host.replaceAll('.', '')),
  (url) => url.replace(/^https?:\/\/[^/]*/, '$&..'),
  (url) => url.replace(/^(https?:\/\/[^/]*).*/, '$1'),
  (url) => `${url.slice(0, -3)}...`,
  (url) => `${url}),`,
  (url) => url.replace(/.{12}$/, ' $&'),
]

describe('damage to the library is found', () => {
  test('where the day of a claim is moved by years', () => {
    const far = new Set(claimsFound(asOfAndPublication, shipped))
    const near = inUse.filter((entry) => sourceOfClaim(entry).date !== null && !far.has(entry.claim.id))
    const years = fc.oneof(fc.integer({ min: 3, max: 30 }), fc.integer({ min: -30, max: -3 }))
    fc.assert(
      fc.property(fc.constantFrom(...near), years, (entry, by) => {
        const claim = { ...entry.claim, asOf: yearsLater(entry.claim.asOf, by) }
        expect(newlyFound(withEntry({ ...entry, claim }), asOfAndPublication)).toMatchObject([{ claims: [claim.id] }])
      }),
    )
  })

  test('where a document is made older than what it tells of', () => {
    const before = new Set(claimsFound(eventAfterDocument, shipped))
    const told = inUse.filter(
      (entry) => !before.has(entry.claim.id) && !['legislation', 'treaty'].includes(sourceOfClaim(entry).kind),
    )
    fc.assert(
      fc.property(fc.constantFrom(...told), fc.integer({ min: 1, max: 20 }), (entry, years) => {
        const older = { ...sourceOfClaim(entry), date: String(Number(entry.claim.asOf.slice(0, 4)) - years) }
        const found = newlyFound(withSource(older), eventAfterDocument)
        expect(found.flatMap(({ claims }) => claims)).toContain(entry.claim.id)
      }),
    )
  })

  test('where a source is copied under another name', () => {
    fc.assert(
      fc.property(fc.constantFrom(...addressed), (source) => {
        const copy = { ...source, id: 'copied', title: 'Found elsewhere', publisher: 'Elm' }
        expect(newlyFound(withSource(copy), sharedOrigin).flatMap((one) => one.sources)).toContain('copied')
      }),
    )
  })

  test('where a source is copied under another name and address with its claims', () => {
    const long = inUse.filter(({ claim }) => claim.proposition.split(' ').length > 6)
    fc.assert(
      fc.property(fc.constantFrom(...long), (entry) => {
        const elsewhere = { title: 'Found elsewhere', publisher: 'Elm', url: 'https://elm.example.org/found' }
        const again = { ...entry, claim: { ...entry.claim, id: 'again', source: 'copied' } }
        const { sources } = withSource({ ...sourceOfClaim(entry), id: 'copied', ...elsewhere })
        expect(newlyFound({ entries: withEntry(again).entries, sources }, recycledPassage)).toMatchObject([
          { claims: ['again', entry.claim.id].sort() },
        ])
      }),
      { numRuns: 30 },
    )
  })

  test('where an address is broken', () => {
    fc.assert(
      fc.property(fc.constantFrom(...addressed), fc.constantFrom(...breaks), (source, broken) => {
        const found = newlyFound(withSource({ ...source, url: broken(source.url) }), brokenAddress)
        expect(found.flatMap((one) => one.sources)).toContain(source.id)
      }),
    )
  })
})
