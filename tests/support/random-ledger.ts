import fc from 'fast-check'
import { evidenceDirections, evidenceKinds } from '#lib/domain/evidence-record'
import type { Claim } from '#lib/domain/ledger/claim'
import { claimStates } from '#lib/domain/ledger/claim-state'
import { emptySlot } from '#lib/domain/ledger/contrary-slot'
import type { ContrarySlot } from '#lib/domain/ledger/contrary-slot-schema'
import type { Entry } from '#lib/domain/ledger/ledger'
import { answers, interests, type Source, standings } from '#lib/domain/ledger/source'
import { riskAreas } from '#lib/domain/risk-area'

/** Pieces of which each means something to one format or another. */
const pieces = [
  ...[
    'a',
    'Wang',
    '漢字',
    '“',
    '”',
    '"',
    "''",
    '``',
    '{',
    '}',
    '\\',
    '\\"o',
    '\n',
    '\r\n',
    '\t',
    '  ',
    '%',
    '&',
    '$',
    '#',
    '_',
    '~',
    '^',
  ],
  ...[
    '--',
    '---',
    ',',
    ';',
    ' and ',
    '@misc{x,',
    'TY  - GEN',
    '\nER  - \n',
    'N1  - article-three: {}',
    '=1+1',
    '＝',
    '\u2028',
    '😀',
    'é',
    'ß',
    "'",
  ],
]

/** Text as the schemas take it: trimmed, never empty. */
export const someText = (longest = 80): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), { minLength: 1, maxLength: 8 })
    .map((parts) => parts.join('').slice(0, longest).toWellFormed().trim())
    .filter((text) => text !== '')

const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null, freq: 2 })
const two = (number: number) => String(number).padStart(2, '0')

const someDay = fc
  .tuple(fc.integer({ min: 1000, max: 2999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`)
const someDate = fc.tuple(someDay, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length))
const someLanguage = fc.constantFrom('en', 'zh-Hans', 'bo', 'nl-BE')
const someUrl = fc.constantFrom(
  'https://example.org/a',
  'http://example.org/a_b%7B1%7D?x=1&y=~2#z',
  'https://example.org/{a}/b',
  'https://例.example/漢',
  'https://example.org/a--b(c)',
)

/** Ids that are one another's beginnings as well as others. */
export const someId = fc
  .array(fc.constantFrom('a', 'b', '1', 'ab'), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join('-'))

/** A source of any kind. */
export const someSource = (fixed: Partial<Source> = {}): fc.Arbitrary<Source> =>
  fc
    .record<Source>({
      id: someId,
      title: someText(),
      publisher: someText(),
      author: orNull(someText()),
      date: orNull(someDate),
      language: orNull(someLanguage),
      kind: fc.constantFrom(...evidenceKinds),
      url: orNull(someUrl),
      accessedOn: orNull(someDay),
      about: fc.record({
        standing: fc.constantFrom(...standings),
        methodStated: fc.constantFrom(...answers),
        interest: fc.constantFrom(...interests),
        whoTheyAre: orNull(someText()),
        method: orNull(someText()),
        interestNote: orNull(someText()),
      }),
      origin: fc.oneof(
        fc.constant({ kind: 'not-stated' as const }),
        fc.constant({ kind: 'primary' as const }),
        fc.record({ kind: fc.constant('repeats' as const), sources: fc.array(someId, { minLength: 1, maxLength: 2 }) }),
      ),
      tier: fc.constant('public'),
    })
    .map((source) => ({ ...source, ...fixed }))

const someNumber = orNull(
  fc.oneof(
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  ),
)

/** A claim found in some source. */
export const someClaim = (fixed: Partial<Claim> = {}): fc.Arbitrary<Claim> =>
  fc
    .record<Claim>({
      id: someId,
      title: someText(),
      proposition: someText(),
      source: someId,
      pinpoint: orNull(someText()),
      quotation: orNull(
        fc.record({
          original: someText(),
          language: someLanguage,
          translation: orNull(fc.record({ text: someText(), language: someLanguage, translator: someText() })),
        }),
      ),
      asOf: someDay,
      eventDate: orNull(someDate),
      figure: orNull(
        fc.record({
          value: someNumber,
          unit: orNull(someText()),
          numerator: someNumber,
          denominator: someNumber,
          definition: orNull(someText()),
        }),
      ),
      direction: fc.constantFrom(...evidenceDirections),
      riskAreas: fc.uniqueArray(fc.constantFrom(...riskAreas), { minLength: 1 }),
      elements: fc.array(someText(20), { maxLength: 2 }),
      rules: fc.array(someText(20), { maxLength: 2 }),
      tags: fc.array(fc.constantFrom('stale', 'contrary', 'x-1'), { maxLength: 2 }),
      tier: fc.constant('public'),
      twinOf: orNull(someId),
    })
    .map((claim) => ({ ...claim, ...fixed }))

const instant = '2026-01-02T03:04:05.000Z'

/** A slot: empty, searched, filled, or both. */
export const someSlot: fc.Arbitrary<ContrarySlot> = fc.record({
  contrary: fc.array(fc.record({ claim: someId, by: fc.constant('p'), at: fc.constant(instant), why: someText() }), {
    maxLength: 1,
  }),
  searches: fc.array(
    fc.record({
      by: fc.constant('p'),
      name: someText(),
      at: fc.constant(instant),
      where: someText(),
      looked: someText(),
    }),
    { maxLength: 1 },
  ),
})

/** An entry in any state, with any slot. */
export const someEntry = (fixed: Partial<Claim> = {}): fc.Arbitrary<Entry> =>
  fc
    .tuple(
      someClaim(fixed),
      fc.option(fc.constantFrom(...claimStates), { nil: null }),
      fc.oneof(someSlot, fc.constant(emptySlot)),
      someText(),
    )
    .map(([claim, to, slot, ground]) => ({
      claim,
      moves: to === null ? [] : [{ to, by: 'p', at: instant, ground, claims: [] }],
      slot,
      grade: null,
      from: 'here',
    }))
