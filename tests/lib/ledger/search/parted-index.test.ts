import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { audienceOf, isOf, type Reader } from '#lib/domain/ledger/audience'
import { tiers } from '#lib/domain/ledger/tier'
import { PartedIndex } from '#lib/ledger/search/parted-index'
import { search } from '#lib/ledger/search/search'
import { type SearchDocument, SearchIndex } from '#lib/ledger/search/search-index'

const weights = { title: 4, text: 1 }
const people = ['wren', 'lark', 'dunnock']
const someReader: fc.Arbitrary<Reader> = fc.record({ userId: fc.constantFrom(...people), counsel: fc.boolean() })
const someAudience = fc
  .array(fc.record({ tier: fc.constantFrom(...tiers), by: fc.constantFrom(null, ...people) }), {
    minLength: 1,
    maxLength: 2,
  })
  .map(audienceOf)
const someText = fc
  .array(fc.constantFrom('détenu', 'Detenu', 'court', 'courts', 'night', '人民法院', '北京', 'law of'), {
    maxLength: 6,
  })
  .map((words) => words.join(' '))
const someDocument: fc.Arbitrary<SearchDocument> = fc.record({
  id: fc.constantFrom(...Array.from({ length: 9 }, (_, n) => `d${n}`)),
  fields: fc.record({ title: someText, text: someText }),
  facets: fc.record({ what: fc.constantFrom('record', 'source') }),
  date: fc.constantFrom(null, '2019', '2020-01-02'),
})
const someChange = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(someDocument, someAudience) },
  { weight: 1, arbitrary: someDocument.map(({ id }) => id) },
)
const someQuery = fc.constantFrom('', 'detenu', 'court night', '"court night"', 'law -court', '民法', '院', 'd3', 'co')

describe('an index parted by who may see what', () => {
  it('answers somebody as if what they may not see were not there, in hits, counts and order', () => {
    fc.assert(
      fc.property(
        fc.array(someChange, { maxLength: 25 }),
        fc.array(fc.tuple(someReader, someQuery), { minLength: 1, maxLength: 6 }),
        (changes, questions) => {
          const parted = new PartedIndex(weights)
          const there = new Map<string, (typeof changes)[number] & object>()
          for (const change of changes)
            if (typeof change === 'string') {
              parted.remove(change)
              there.delete(change)
            } else {
              parted.add(...change)
              there.set(change[0].id, change)
            }
          for (const [reader, typed] of questions) {
            const seen = new SearchIndex(weights)
            for (const [document, audience] of there.values()) if (isOf(reader, audience)) seen.add(document)
            const options = { countBy: 'what', filter: { from: '2019-06-01' } }
            expect(search(parted.seenBy(reader), typed, options)).toEqual(search([seen], typed, options))
            expect(search(parted.seenBy(reader), typed)).toEqual(search([seen], typed))
          }
        },
      ),
      { numRuns: 400 },
    )
  })

  it('counts its characters, and none of what was taken out or replaced', () => {
    const parted = new PartedIndex(weights)
    const document = (title: string) => ({ id: 'a', fields: { title, text: '' }, facets: {}, date: null })
    parted.add(document('four'), audienceOf([]))
    parted.add(document('nineteen'), audienceOf([{ tier: 'sealed', by: 'wren' }]))
    expect(parted.characters).toBe(8)
    parted.remove('a')
    parted.remove('a')
    expect([parted.characters, parted.seenBy({ userId: 'wren', counsel: true })]).toEqual([0, []])
  })
})

describe('an audience', () => {
  const sees = (reader: Reader, ...things: Parameters<typeof audienceOf>[0]) => isOf(reader, audienceOf(things))
  const wren = { userId: 'wren', counsel: false }
  it.each([
    ['what is public', [{ tier: 'public', by: 'lark' }], true],
    ['what is for counsel, without being counsel', [{ tier: 'counsel-only', by: 'wren' }], false],
    ['what they sealed', [{ tier: 'sealed', by: 'wren' }], true],
    ['what somebody else sealed', [{ tier: 'sealed', by: 'lark' }], false],
    ['what is sealed and nobody holds', [{ tier: 'sealed', by: null }], false],
    [
      'what they sealed in a source that somebody else sealed',
      [
        { tier: 'sealed', by: 'wren' },
        { tier: 'sealed', by: 'lark' },
      ],
      false,
    ],
    [
      'what they sealed in a source for counsel',
      [
        { tier: 'sealed', by: 'wren' },
        { tier: 'counsel-only', by: 'lark' },
      ],
      false,
    ],
  ] as const)('%s', (_what, things, seen) => expect(sees(wren, ...things)).toBe(seen))

  it('of counsel sees both', () =>
    expect(sees({ ...wren, counsel: true }, { tier: 'counsel-only', by: 'lark' }, { tier: 'sealed', by: 'wren' })).toBe(
      true,
    ))
})
