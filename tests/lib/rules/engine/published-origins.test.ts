import { describe, expect, test } from 'vitest'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { publishersOf } from '#lib/domain/publication-marks'
import { isDuplicateOfUnnamed, originMarks } from '#lib/rules/engine/published-origins'
import { aRecord } from '#tests/support/invented-case'

const { source } = aRecord('two-of-them')
const from = (different: Partial<EvidenceRecord['source']>) =>
  aRecord('two-of-them', { source: { ...source, publisher: 'Elm', url: null, ...different } })
const marks = (record: EvidenceRecord) => originMarks(record).map(({ mark }) => mark)
const noted = (note: string, tags: string[] = ['duplicate-fact']) =>
  aRecord('two-of-them', { tags, verification: { status: 'confirmed', checkedAgainst: [], note } })

describe('the marks of an origin', () => {
  test('say each what two records would have in common', () => {
    const record = from({
      publisher: 'Elm Daily (Reuters)',
      url: 'https://www.elm.org/a/',
      title: 'On CAT/C/XR/CO/5',
      pinpoint: 'A/HRC/46/26, para. 3',
    })
    expect(originMarks({ ...record, ...noted('told first in one-of-many'), source: record.source })).toEqual([
      { mark: 'publisher:elm daily', reason: 'both rest on elm daily' },
      { mark: 'publisher:reuters', reason: 'both rest on reuters' },
      { mark: 'url:elm.org/a', reason: 'both are found at one address' },
      { mark: 'un:CAT/C/XR/CO/5', reason: 'both rest on CAT/C/XR/CO/5' },
      { mark: 'un:A/HRC/46/26', reason: 'both rest on A/HRC/46/26' },
      { mark: 'record:two-of-them', reason: 'one repeats the other' },
      { mark: 'record:one-of-many', reason: 'one repeats the other' },
    ])
  })

  test('are the publisher and the record itself where no address, document or twin is known', () => {
    expect(marks(from({}))).toEqual(['publisher:elm', 'record:two-of-them'])
  })
})

describe('a duplicate', () => {
  test('is linked to the record its note names', () => {
    expect(marks(noted('the same as one-of-many'))).toContain('record:one-of-many')
    expect(isDuplicateOfUnnamed(noted('the same as one-of-many'))).toBe(false)
  })

  test('that names none but itself is a duplicate of nobody knows what', () => {
    expect(isDuplicateOfUnnamed(noted('see two-of-them'))).toBe(true)
    expect(isDuplicateOfUnnamed(noted('told twice'))).toBe(true)
  })

  test('is only what is marked as one: a note may speak of other records', () => {
    expect(marks(noted('compare one-of-many', []))).not.toContain('record:one-of-many')
    expect(isDuplicateOfUnnamed(noted('', []))).toBe(false)
  })
})

describe('an address', () => {
  test.each([
    ['http://elm.org/a', 'elm.org/a'],
    ['https://elm.org/A//', 'elm.org/a'],
    ['https://elm.org/a#part-2', 'elm.org/a'],
    ['https://elm.org/www.oak.org', 'elm.org/www.oak.org'],
    ['elm.org/saved/https://oak.org', 'elm.org/saved/https://oak.org'],
  ])('%s is that of %s', (url, address) => {
    expect(marks(from({ url }))).toContain(`url:${address}`)
  })
})

describe('a document of the United Nations', () => {
  const documents = (title: string) => marks(from({ title })).filter((mark) => mark.startsWith('un:'))

  test('is known by its whole symbol', () => {
    expect(documents('CAT/C/XR/CO/5 and CAT/C/XB/CO/5')).toEqual(['un:CAT/C/XR/CO/5', 'un:CAT/C/XB/CO/5'])
    expect(documents('CAT/C/XR/CO/5, again CAT/C/XR/CO/5')).toEqual(['un:CAT/C/XR/CO/5'])
  })

  test('is not the mere name of its body, nor a letter in another word', () => {
    expect(documents('A/RES on the work of the CAT/C')).toEqual([])
    expect(documents('DATA/C/XR/1')).toEqual([])
  })
})

describe('the publisher', () => {
  test.each([
    ['  Elm Watch ', ['elm watch']],
    ['Elm Watch(mirror)', ['elm watch']],
    ['Elm Watch  (mirror) ', ['elm watch']],
    ['Elm (North) Watch', ['elm (north) watch']],
    ['Ólm\u00a0 Wátch', ['olm watch']],
    ['Elm Daily (AFP)', ['agence france-presse', 'elm daily']],
    ['Elm Daily  Citing  Oak', ['elm daily', 'oak']],
    ['Elm Watch (translated from Chinese)', ['elm watch']],
    ['UN Committee (replying)', ['un committee']],
    ['Elm Reciting Oak', ['elm reciting oak']],
  ])('%s', (publisher, names) => {
    expect(publishersOf(publisher)).toEqual(names)
  })
})
