import { describe, expect, test } from 'vitest'
import { nothingKnown } from '#lib/domain/ledger/nothing-known'
import type { Source } from '#lib/domain/ledger/source'
import { authorDependence } from '#lib/ledger/checks/author-dependence'
import { brokenAddress } from '#lib/ledger/checks/broken-address'
import { mirrorAddress } from '#lib/ledger/checks/mirror-address'
import { pinpoint } from '#lib/ledger/checks/pinpoint'
import { recycledPassage } from '#lib/ledger/checks/recycled-passage'
import { sharedOrigin } from '#lib/ledger/checks/shared-origin'
import { toldTwice } from '#lib/ledger/checks/told-twice'
import { unnamedSupport } from '#lib/ledger/checks/unnamed-support'
import { aLedger, anEntry, aSource, claimsFound, finds, moved, shippedLedger } from '#tests/support/a-small-ledger'

const two = aSource({ id: 'source-two', title: 'Other', publisher: 'Oak', url: 'https://oak.example.org/other' })
const found = (...parameters: Parameters<typeof finds>) => finds(...parameters).map((finding) => finding.found)

describe('several sources of one origin', () => {
  const told = (different: Partial<Source>) => found(sharedOrigin, aLedger([], [aSource(), { ...two, ...different }]))

  test.each<[string, Partial<Source>, string]>([
    ['of one publisher', { publisher: 'ELM' }, '2 sources rest on one publisher, elm.'],
    [
      'at one address',
      { url: 'https://www.elm.example.org/report/' },
      '2 sources rest on one address, https://elm.example.org/report.',
    ],
    ['of which one repeats the other', { origin: { kind: 'repeats', sources: ['source-one'] } }, '“Report”'],
  ])('are told where they are %s', (_how, different, words) => {
    expect(told(different)).toEqual([expect.stringContaining(words)])
  })

  test('are not told where nothing links them', () => {
    expect(told({})).toEqual([])
  })

  test('that quote one document of the United Nations are one', () => {
    const symbol = { title: 'On CAT/C/XR/CO/5', url: null }
    expect(found(sharedOrigin, aLedger([], [aSource(symbol), { ...two, ...symbol }]))).toEqual([
      '2 sources rest on one document, CAT/C/XR/CO/5.',
    ])
  })

  test('that name one another are told as a circle', () => {
    const around: Source['origin'] = { kind: 'repeats', sources: ['source-one'] }
    const first = aSource({ origin: { kind: 'repeats', sources: ['source-two'] } })
    expect(found(sharedOrigin, aLedger([], [first, { ...two, origin: around }]))).toContain(
      'They name one another as the source of what they say.',
    )
  })

  test('bear nothing out: a claim held to be corroborated by its own origin is told', () => {
    const entry = anEntry({}, { moves: [moved('corroborated', 'claim-two')] })
    const told = (different: Partial<Source>) =>
      claimsFound(
        sharedOrigin,
        aLedger([entry, anEntry({ id: 'claim-two', source: 'source-two' })], [aSource(), { ...two, ...different }]),
      )
    expect(told({})).toEqual([])
    expect(told({ publisher: 'Elm' })).toEqual(['claim-one'])
    expect(told({ origin: { kind: 'not-stated' } })).toEqual(['claim-one'])
  })

  test('of the library are the organisation’s own, and two titles at one address', () => {
    const all = found(sharedOrigin, shippedLedger())
    expect(all).toContain('16 sources rest on one publisher, safeguard defenders.')
    expect(all.some((words) => words.includes('https://beta.bailii.org/eu/cases/ECHR/2022/793.html'))).toBe(true)
  })
})

describe('a fact told twice', () => {
  test('is told with its twin, where its note names one', () => {
    const twin = anEntry(
      { tags: ['duplicate-fact'] },
      { moves: [{ ...moved('checked'), ground: 'The same as claim-two.' }] },
    )
    expect(found(toldTwice, aLedger([twin, anEntry({ id: 'claim-two' })]))).toEqual(['It tells what claim-two tells.'])
    expect(found(toldTwice, aLedger([twin]))).toEqual(['It tells what another claim tells.'])
  })

  test('is in the library the declaration on article 20', () => {
    expect(finds(toldTwice, shippedLedger())).toMatchObject([
      { claims: ['art20-reservation-maintained'], related: ['cat-art20-reservation'] },
    ])
  })
})

const passage =
  'Former detainees reported beatings, electric shocks, forced feeding and being kept awake for days on end in custody'

describe('a passage that comes back', () => {
  const again = (proposition: string, source: Partial<Source> = {}) =>
    found(
      recycledPassage,
      aLedger(
        [anEntry({ proposition: passage }), anEntry({ id: 'claim-two', source: 'source-two', proposition })],
        [aSource(), { ...two, ...source }],
      ),
    )

  test('is told where nearly the same words stand in two documents', () => {
    expect(again(`${passage} that year`, { publisher: 'Elm' })).toEqual([
      'Nearly the same words stand in 2 documents of Elm.',
    ])
    expect(again(passage.toUpperCase())).toEqual([
      'Nearly the same words stand in 2 documents of different publishers.',
    ])
  })

  test('is not told of other words, or of two claims in one document', () => {
    expect(
      again('Former detainees reported beatings, and said that doctors had come at once when they were called'),
    ).toEqual([])
    const within = [anEntry({ proposition: passage }), anEntry({ id: 'claim-two', proposition: passage })]
    expect(found(recycledPassage, aLedger(within))).toEqual([])
  })

  test('is found in quotations as well', () => {
    const quotation = { original: passage, language: 'en', translation: null }
    const other = anEntry({
      id: 'claim-two',
      source: 'source-two',
      quotation,
      proposition: 'In its own words it tells of that as well.',
    })
    const ledger = aLedger([anEntry({ quotation }), other], [aSource(), two])
    expect(claimsFound(recycledPassage, ledger)).toEqual(['claim-one', 'claim-two'])
  })

  test('is nowhere in the library, whose propositions are all in words of their own', () => {
    expect(finds(recycledPassage, shippedLedger())).toEqual([])
  })
})

describe('resting on who is in the case', () => {
  test('is told for a name among publishers or authors', () => {
    const ledger = aLedger(
      [anEntry(), anEntry({ id: 'claim-two', source: 'source-two' })],
      [aSource({ author: 'A. Pine; B. Fir' }), two],
    )
    expect(found(authorDependence, ledger, { authors: ['b. fir'] })).toEqual([
      '1 of 2 claims rest on b. fir, who is in the case.',
    ])
    expect(found(authorDependence, ledger, { authors: ['OAK'] })).toEqual([
      '1 of 2 claims rest on OAK, who is in the case.',
    ])
    expect(found(authorDependence, ledger, { authors: ['Larch'] })).toEqual([])
    expect(found(authorDependence, ledger)).toEqual([])
  })

  test('is told of a source entered as a party, and of one’s own success', () => {
    const party = aSource({ about: { ...nothingKnown, interest: 'party-to-the-case' } })
    expect(found(authorDependence, aLedger([anEntry()], [party]))).toEqual([
      'Its source is entered as a party to the case.',
    ])
    const words = (proposition: string) => found(authorDependence, aLedger([anEntry({ proposition })]))
    expect(words('The group said it had won each case it took.')).toHaveLength(1)
    expect(words('The court said it had no jurisdiction.')).toEqual([])
  })

  test('are in the library 21 of the claims, and the word of the organisation for its own success', () => {
    const [dependence, ...others] = finds(authorDependence, shippedLedger(), { authors: ['Safeguard Defenders'] })
    expect(dependence?.found).toBe('21 of 134 claims rest on Safeguard Defenders, who is in the case.')
    expect(others).toMatchObject([{ claims: ['safeguard-defenders-source-profile'] }])
  })
})

describe('somebody unnamed', () => {
  const claim = { tags: ['anonymous-source'] }

  test('as all that bears a claim out is told, and what it is graded when that is too good', () => {
    expect(found(unnamedSupport, aLedger([anEntry(claim)]))).toEqual([
      'An unnamed case or an anonymous interview is all that bears it out.',
    ])
    const graded = anEntry(claim, { grade: { source: 'B', information: 2, why: '' } })
    expect(found(unnamedSupport, aLedger([graded]))[0]).toContain('graded 2')
    expect(found(unnamedSupport, aLedger([anEntry()]))).toEqual([])
  })

  test('beside an independent origin is not', () => {
    const borneOut = anEntry(claim, { moves: [moved('corroborated', 'claim-two')] })
    expect(
      found(unnamedSupport, aLedger([borneOut, anEntry({ id: 'claim-two', source: 'source-two' })], [aSource(), two])),
    ).toEqual([])
  })

  test('bears out three claims of the library, all graded 3', () => {
    expect(claimsFound(unnamedSupport, shippedLedger())).toEqual([
      'be-provisional-restrictions',
      'kidnappings-swedish-uk-citizens',
      'witnesses-defence-disadvantage',
    ])
    expect(found(unnamedSupport, shippedLedger()).join()).not.toContain('graded')
  })
})

describe('a pinpoint', () => {
  test('is missing, or was not read; or all is well', () => {
    expect(found(pinpoint, aLedger([anEntry({ pinpoint: null })]))).toEqual(['It names no page, paragraph or article.'])
    expect(found(pinpoint, aLedger([anEntry({ pinpoint: 'p. 91 according to the paper' })]))).toHaveLength(1)
    expect(found(pinpoint, aLedger([anEntry({ tags: ['paragraph-not-verified'] })]))).toHaveLength(1)
    expect(found(pinpoint, aLedger([anEntry({}, { moves: [] })]))).toHaveLength(1)
    expect(found(pinpoint, aLedger([anEntry()]))).toEqual([])
  })

  test('is missing in the library exactly where a record has none', () => {
    const missing = finds(pinpoint, shippedLedger())
      .filter((one) => one.found.includes('names no'))
      .flatMap(({ claims }) => claims)
    const without = [...shippedLedger().entries.values()].filter(
      ({ claim, moves }) => claim.pinpoint === null && moves.at(-1)?.to !== 'superseded',
    )
    expect(missing).toEqual(without.map(({ claim }) => claim.id))
  })
})

describe('an address', () => {
  const addressed = (url: string | null) =>
    found(brokenAddress, aLedger([], [aSource({ url }), two, { ...two, id: 'source-three' }]))

  test.each([
    'https://elm.example.org/report',
    'https://undocs.org/CAT/C/CHN/CO/5',
    'https://en.example.org/wiki/Law_(1979)',
    'http://example.org/?p=1',
  ])('%s is well', (url) => {
    expect(addressed(url)).toEqual([])
  })

  test.each<[string | null, string]>([
    [null, 'no address'],
    ['elm.example.org/report', 'is no address'],
    ['https://elm/report', 'can be no host'],
    ['https://elm..org/report', 'can be no host'],
    ['https://elm.example.org/re port', 'a space'],
    ['https://elm.example.org/rep...', 'cut short'],
    ['https://elm.example.org/report).', 'belongs to the sentence'],
    ['https://elm.example.org/', 'not to a document'],
    ['https://oka.example.org/report', 'differs by a letter or two from oak.example.org'],
    ['https://ok.example.org/report', 'differs by a letter or two from oak.example.org'],
  ])('%s is told', (url, words) => {
    expect(addressed(url)).toEqual([expect.stringContaining(words)])
  })

  test('is missing for four sources of the library, and broken for none', () => {
    expect(new Set(found(brokenAddress, shippedLedger()))).toEqual(new Set(['It has no address.']))
    expect(finds(brokenAddress, shippedLedger())).toHaveLength(4)
  })

  test('of a copy is told by its host, its publisher or its tag', () => {
    const copy = (source: Partial<Source>, tags: string[] = []) =>
      found(mirrorAddress, aLedger([anEntry({ tags })], [aSource(source)]))
    expect(copy({ url: 'https://en.wikipedia.org/wiki/Law' })).toEqual([
      'The document was found as a copy, at en.wikipedia.org.',
    ])
    expect(copy({ publisher: 'Elm (mirror)' })).toHaveLength(1)
    expect(copy({}, ['mirror-url'])).toHaveLength(1)
    expect(copy({})).toEqual([])
  })

  test('of a copy is told of all in the library that are tagged so', () => {
    const tagged = [...shippedLedger().entries.values()].filter(
      ({ claim, moves }) => claim.tags.includes('mirror-url') && moves.at(-1)?.to !== 'superseded',
    )
    expect(claimsFound(mirrorAddress, shippedLedger())).toEqual(
      expect.arrayContaining(tagged.map(({ claim }) => claim.id)),
    )
  })
})
