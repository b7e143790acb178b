import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pluralForms } from '#lib/ledger/search/plural-forms'
import { type SearchFilter, search } from '#lib/ledger/search/search'
import { type SearchDocument, SearchIndex } from '#lib/ledger/search/search-index'

const weights = { title: 4, body: 1 }
const indexOf = (documents: readonly SearchDocument[]): SearchIndex => {
  const index = new SearchIndex(weights)
  for (const one of documents) index.add(one)
  return index
}
const aDocument = (id: string, body: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  id,
  fields: { title: `About ${id}`, body },
  facets: {},
  date: null,
  ...more,
})
const idsOf = (typed: string, index: SearchIndex, filter?: SearchFilter): string[] =>
  search([index], typed, filter ? { filter } : {}).hits.map(({ document }) => document.id)

describe('what people type', () => {
  const index = indexOf([
    aDocument('a', 'The detained lawyer was held without trial.'),
    aDocument('b', 'Two lawyers were detained; a trial was held.'),
    aDocument('c', 'Détention à l’État: les détenus, non-refoulement.'),
    aDocument('d', '最高人民法院公布的案件，北京市高级人民法院。'),
    aDocument('e', 'The policies of the State. ﬁnal oﬃce ＡＢＣ 1,500 Straße'),
    aDocument('f', 'It was found that extra-\ndition is barred; a well-\nknown case.'),
  ])
  it.each([
    ['all words', 'detained trial', ['a', 'b']],
    ['a phrase', '"held without trial"', ['a']],
    ['a phrase in one field alone', '"about a the"', []],
    ['a phrase in its order alone', '"trial held"', []],
    ['a phrase in the quotation marks of the field', '“without trial”', ['a']],
    ['either', 'refoulement OR policies', ['c', 'e']],
    ['either, of groups of words', 'two trial or state policies', ['b', 'e']],
    ['without a word', 'trial -two', ['a']],
    ['without a phrase', 'trial -"without trial"', ['b']],
    ['only without', '-lawyer -法院', ['c', 'e', 'f']],
    ['the beginning of the last word', 'held lawy', ['a', 'b']],
    ['not the beginning of another word', 'lawy held', []],
    ['no accents', 'detention etat', ['c']],
    ['accents that are not there', 'détained', ['a', 'b']],
    ['capitals', 'DETAINED TRIAL', ['a', 'b']],
    ['a plural for a singular', 'lawyers trial', ['a', 'b']],
    ['a singular for a plural', 'policy state', ['e']],
    ['words joined by a hyphen', 'non-refoulement', ['c']],
    ['the words of a compound alone', 'refoulement', ['c']],
    ['a figure', '1,500', ['e']],
    ['ligatures and full-width letters', 'final office abc strasse', ['e']],
    ['a word broken at a line end', 'extradition', ['f']],
    ['a compound broken at a line end', 'well-known', ['f']],
    ['small words beside others', 'the lawyer of trial', ['a', 'b']],
    ['small words alone', 'the', ['a', 'e']],
    ['two characters', '法院', ['d']],
    ['one character', '京', ['d']],
    ['the last character', '院', ['d']],
    ['four characters', '人民法院', ['d']],
    ['many characters', '北京市高级人民法院', ['d']],
    ['characters that do not follow one another', '人民案件', []],
    ['an id', 'c', ['c']],
    ['signs alone', '…?!', []],
    ['a word that is nowhere', 'nowhere', []],
  ])('%s: %s', (_what, typed, expected) => {
    expect(idsOf(typed, index).sort()).toEqual(expected)
  })
})

describe('the order of hits', () => {
  it('has the id that was typed first, then the whole phrase, then the best, then the newest', () => {
    const index = indexOf([
      aDocument('fair-trial', 'Nothing.'),
      aDocument('apart', 'Trial after trial; a trial is fair, fair.'),
      aDocument('phrase', `A fair trial. ${'Other words. '.repeat(30)}`),
      aDocument('older', 'a fair or speedy trial', { date: '2018-05' }),
      aDocument('newer', 'a fair or speedy trial', { date: '2019' }),
    ])
    expect(idsOf('fair-trial', index)[0]).toBe('fair-trial')
    expect(idsOf('fair trial', index)).toEqual(['fair-trial', 'phrase', 'apart', 'newer', 'older'])
  })

  it('counts a title more than a text, a rare word more than a common one, the word itself more than a longer', () => {
    const inTitle = { fields: { title: 'Torture', body: 'x y z' } }
    const index = indexOf([
      aDocument('text', 'torture y z', { fields: { title: 'x', body: 'torture y z' } }),
      aDocument('title', '', inTitle),
      aDocument('longer', '', { fields: { title: 'x', body: 'tortured y z' } }),
    ])
    expect(idsOf('torture', index)).toEqual(['title', 'text', 'longer'])
    const rare = indexOf([
      aDocument('common', 'law'),
      aDocument('rare', 'writ'),
      ...['1', '2', '3'].map((id) => aDocument(id, 'law')),
    ])
    expect(idsOf('law OR writ', rare)[0]).toBe('rare')
  })

  it('lists everything when nothing is typed, the newest first and those without a date last', () => {
    const index = indexOf([
      aDocument('b', ''),
      aDocument('old', '', { date: '2001' }),
      aDocument('new', '', { date: '2020-02-03' }),
      aDocument('a', ''),
    ])
    expect(idsOf(' ', index)).toEqual(['new', 'old', 'a', 'b'])
    expect(search([index], '', { limit: 2, offset: 1 })).toMatchObject({
      total: 4,
      hits: [{ document: { id: 'old' } }, { document: { id: 'a' } }],
    })
  })
})

describe('filters', () => {
  const index = indexOf([
    aDocument('a', 'law', { facets: { area: ['torture', 'liberty'], kind: 'judgment' }, date: '2019-05-04' }),
    aDocument('b', 'law', { facets: { area: ['liberty'], kind: 'report' }, date: '2020' }),
    aDocument('c', 'law', { facets: { area: 'torture' }, date: null }),
  ])
  it.each([
    [{ facets: { area: ['torture'] } }, ['a', 'c'], 0],
    [{ facets: { area: ['torture', 'liberty'], kind: ['report'] } }, ['b'], 0],
    [{ facets: { kind: [] } }, [], 0],
    [{ from: '2019-05-04', to: '2019-05-04' }, ['a'], 1],
    [{ from: '2020-06-01' }, ['b'], 1],
    [{ to: '2020-06-01' }, ['a', 'b'], 1],
    [{ from: '2021-01-01' }, [], 1],
    [{ facets: { area: ['torture'] }, to: '2019-05-03' }, [], 1],
  ])('%j', (filter, expected, undated) => {
    const result = search([index], 'law', { filter })
    expect(result.hits.map(({ document }) => document.id).sort()).toEqual(expected)
    expect(result).toMatchObject({ total: expected.length, undated })
  })
})

describe('why it matched', () => {
  it('names the words as they stand, field by field, and marks them', () => {
    const body = `${'Before that there were many other things. '.repeat(9)}The Détenus, of whom a lawyer spoke, were many.`
    const index = indexOf([aDocument('a', body, { fields: { title: 'Of a lawyer', body } })])
    const [hit] = search([index], 'detenu lawy').hits
    expect(hit?.matched.map(({ field, words }) => ({ field, words }))).toEqual([
      { field: 'title', words: ['lawyer'] },
      { field: 'body', words: ['Détenus', 'lawyer'] },
    ])
    for (const { words, snippet } of hit?.matched ?? [])
      expect(snippet.marks.map(({ start, end }) => snippet.text.slice(start, end))).toEqual(words)
    expect(hit?.matched[0]?.snippet).toMatchObject({ text: 'Of a lawyer', cutBefore: false, cutAfter: false })
    expect(hit?.matched[1]?.snippet).toMatchObject({ cutBefore: true, cutAfter: false })
  })

  it('marks phrases and characters as they follow one another', () => {
    const index = indexOf([aDocument('a', '北京市最高人民法院 held without any trial, held without trial')])
    const marksOf = (typed: string) =>
      search([index], typed).hits[0]?.matched.flatMap(({ snippet }) =>
        snippet.marks.map(({ start, end }) => snippet.text.slice(start, end)),
      )
    expect(marksOf('人民法院 "without trial"')).toEqual(['人民法院', 'without trial'])
  })
})

const vocabulary =
  'court courts Café cafe détenu DÉTENUS policy policies the of held hold law lawful l’État 12 3,4 A案'.split(' ')
const someWord = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...vocabulary) },
  { weight: 2, arbitrary: fc.string({ unit: fc.constantFrom(...'人民法院案'), minLength: 1, maxLength: 6 }) },
)
const someText = fc
  .array(fc.tuple(someWord, fc.constantFrom(' ', ', ', '\n', ' 。')), { maxLength: 8 })
  .map((parts) => parts.flat().join(''))
const someDocument = fc.record({
  id: fc.constantFrom(...Array.from({ length: 12 }, (_, n) => `d${n}`)),
  fields: fc.record({ title: someText, body: someText }),
  facets: fc.constant({}),
  date: fc.constantFrom(null, '2019', '2019-05', '2020-01-02'),
})
const somePart = fc.record({
  without: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
  quoted: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
  words: fc.array(someWord, { minLength: 1, maxLength: 3 }),
})
type Part = typeof somePart extends fc.Arbitrary<infer T> ? T : never
const someQuery = fc.array(fc.array(somePart, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 })

const typedAs = (groups: readonly Part[][]): string =>
  groups
    .map((group) =>
      group
        .map(({ without, quoted, words }) => `${without ? '-' : ''}${quoted ? `"${words.join(' ')}"` : words[0]}`)
        .join(' '),
    )
    .join(' OR ')

/** Words and characters in a row, without the code under test. */
const rowOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .match(/[一-鿿]|[a-z0-9]+/gu) ?? []

const smallWords = ['the', 'of', 'l', 'a']

/** Goes through every document, one after the other, and looks. */
function reference(documents: readonly SearchDocument[], groups: readonly Part[][]): string[] {
  const last = groups.at(-1)?.at(-1)
  const rows = (document: SearchDocument) => [rowOf(document.fields.title ?? ''), rowOf(document.fields.body ?? '')]
  const wanted = (part: Part): string[] => rowOf(part.quoted ? part.words.join(' ') : (part.words[0] ?? ''))
  const has = (part: Part, document: SearchDocument): boolean => {
    const looked = wanted(part)
    const same = (word: string, there: string | undefined, at: number): boolean => {
      if (there === undefined) return false
      if (word === there) return true
      if (part.quoted || /[一-鿿]/.test(word)) return false
      const isLast = part === last && !part.without && at === looked.length - 1
      if (isLast && word.length > 1 && !/[一-鿿]/.test(there) && there.startsWith(word)) return true
      return looked.length === 1 && pluralForms(word).includes(there)
    }
    return rows(document).some((row) =>
      row.some((_, from) => looked.every((word, at) => same(word, row[from + at], at))),
    )
  }
  const isSmall = (part: Part): boolean =>
    !part.without && wanted(part).length === 1 && smallWords.includes(wanted(part)[0] ?? '')
  return documents
    .filter((document) =>
      groups.some((group) => {
        const others = group.filter((part) => !isSmall(part))
        const kept = others.some(({ without }) => !without) ? others : group
        return kept.every((part) => has(part, document) !== part.without)
      }),
    )
    .map(({ id }) => id)
    .sort()
}

const byId = (documents: readonly SearchDocument[]): SearchDocument[] => [
  ...new Map(documents.map((one) => [one.id, one])).values(),
]

describe('the index', () => {
  it('finds what looking through every document finds', () => {
    fc.assert(
      fc.property(fc.array(someDocument, { maxLength: 12 }), someQuery, (all, groups) => {
        const documents = byId(all)
        const found = search([indexOf(documents)], typedAs(groups))
        expect(found.hits.map(({ document }) => document.id).sort(), typedAs(groups)).toEqual(
          reference(documents, groups),
        )
        const shows = groups.flat().some(({ without }) => !without)
        for (const { matched } of found.hits) if (shows && groups.length === 1) expect(matched).not.toEqual([])
      }),
      { numRuns: 1_500 },
    )
  })

  it('after any changes answers as one that was built anew', () => {
    const change = fc.oneof(
      { weight: 3, arbitrary: someDocument.map((document) => ({ add: document })) },
      { weight: 1, arbitrary: someDocument.map(({ id }) => ({ remove: id })) },
    )
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 10, maxLength: 60 }),
        fc.array(someQuery, { minLength: 1, maxLength: 4 }),
        (changes, queries) => {
          const changed = new SearchIndex(weights)
          const left = new Map<string, SearchDocument>()
          for (const one of changes)
            if ('add' in one) {
              changed.add(one.add)
              left.set(one.add.id, one.add)
            } else {
              changed.remove(one.remove)
              left.delete(one.remove)
            }
          const built = indexOf([...left.values()].sort((a, b) => (a.id < b.id ? -1 : 1)))
          expect(changed.size).toBe(left.size)
          for (const query of queries)
            expect(search([changed], typedAs(query))).toEqual(search([built], typedAs(query)))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('takes many in slices, and lets others have their turn between them', async () => {
    const documents = Array.from({ length: 300 }, (_, n) => aDocument(`d${n}`, `word${n % 7} ${'filling '.repeat(60)}`))
    const index = new SearchIndex(weights)
    const sizes: number[] = []
    await index.addMany(documents, async () => {
      sizes.push(index.size)
    })
    expect(index.size).toBe(300)
    expect(sizes.length).toBeGreaterThan(5)
    expect(Math.max(...sizes.map((size, at) => size - (sizes[at - 1] ?? 0)))).toBeLessThan(60)
    expect(search([index], 'word3')).toEqual(search([indexOf(documents)], 'word3'))
  })
})
