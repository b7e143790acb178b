import { describe, expect, it } from 'vitest'
import {
  claimDocument,
  decisionDocument,
  libraryWeights,
  pageDocument,
  pageOf,
  sourceDocument,
} from '#lib/ledger/search/library-documents'
import { namedStates } from '#lib/ledger/search/named-states'
import { search } from '#lib/ledger/search/search'
import { SearchIndex } from '#lib/ledger/search/search-index'
import { readSeedLibrary } from '#lib/server/library/seed-library'
import { aClaim, aSource } from '#tests/support/a-ledger'

const names = new Map(readSeedLibrary().jurisdictions.map(({ iso2, name }) => [iso2, name]))
const namedIn = namedStates(names)

describe('states that a text names', () => {
  it.each([
    ['Extradited from Poland and the United States', ['PL', 'US']],
    ['Türkiye, TURKEY or turkiye', ['TR']],
    ['The Polish court of the Czech Republic', ['CZ']],
    ['South Korea, and States that were united', ['KR']],
    ['Tell us of it', []],
    ['New Zealand Court of Appeal v. the UK', ['GB', 'NZ']],
  ])('%s', (text, codes) => expect(namedIn(text)).toEqual(codes))
})

describe('what is searched', () => {
  const index = new SearchIndex(libraryWeights)
  const source = {
    id: 'forty',
    ...aSource({ title: 'Forty accounts from Liège', url: 'https://example.org/forty', date: '2024' }),
  }
  const claim = {
    id: 'night',
    ...aClaim('forty', {
      tags: ['custody-death'],
      quotation: {
        ...{ original: '北京市最高人民法院公布的案件', language: 'zh-Hans' },
        translation: { text: 'cases that were published', language: 'en', translator: 'A. Wren' },
      },
    }),
  }
  index.add(claimDocument(claim, source, namedIn))
  index.add(sourceDocument(source, namedIn))
  index.add(
    pageDocument(
      { id: 'a-copy', fileName: 'forty.pdf' },
      source,
      { page: 3, text: 'Extra-\ndited from Poland.' },
      namedIn,
    ),
  )
  const found = (typed: string) =>
    search([index], typed).hits.map(({ document, matched }) => [document.id, ...matched.map(({ field }) => field)])

  it.each([
    ['人民法院', [['night', 'quotation']]],
    ['published cases', [['night', 'quotation']]],
    [
      'liege accounts',
      [
        ['forty', 'title'],
        ['a-copy 3', 'source'],
        ['night', 'source'],
      ],
    ],
    ['custody-death', [['night', 'tags']]],
    ['example.org/forty', [['forty', 'source']]],
    ['extradited poland', [['a-copy 3', 'text']]],
  ])('%s is found, and in which fields', (typed, expected) => expect(found(typed)).toEqual(expected))

  it('names the page and the state of a stored copy', () => {
    const [hit] = search([index], 'extradited').hits
    expect(pageOf(hit?.document.id ?? '')).toEqual({ copyId: 'a-copy', page: 3 })
    expect(hit?.document).toMatchObject({ facets: { kind: 'copy', states: ['PL'] }, date: '2024' })
  })

  it('has the state of the court that decided, or of the name of the case', () => {
    const { decidedCases } = readSeedLibrary()
    const statesOf = (id: string) => {
      const decision = decidedCases.find((one) => one.id === id)
      return decision && decisionDocument(decision, namedIn).facets.states
    }
    expect(statesOf('liu-v-poland-2022')).toEqual(['PL'])
    const national = decidedCases.find(({ jurisdiction }) => jurisdiction === 'NZ')
    expect(statesOf(national?.id ?? '')).toEqual(['NZ'])
  })
})
