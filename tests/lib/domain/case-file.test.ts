import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  caseFileJsonSchema,
  caseFileSchema,
  enteredFactEntrySchema,
  factEntrySchema,
  parseCaseFile,
  toCaseFileJson,
} from '#lib/domain/case-file'
import type { Jurisdiction } from '#lib/domain/jurisdiction'
import { anyCaseFile } from '#tests/support/facts'
import { rawLibrary } from '#tests/support/library'

const states = (rawLibrary().jurisdictions as Jurisdiction[]).map(({ iso2 }) => iso2)

const willow = {
  format: 'article-three/case@1',
  reference: 'WILLOW-7',
  requestingState: 'CN',
  requestedState: 'BE',
  assessedOn: '2026-11-23',
  facts: {},
}
const parse = (json: unknown) => parseCaseFile(json, { states })
const problems = (json: unknown) => {
  const result = parse(json)
  return result.ok ? [] : result.problems.map(({ path, message }) => `${path}: ${message}`)
}
const factsOf = (facts: Record<string, unknown>) => {
  const result = parse({ ...willow, facts })
  if (!result.ok) throw new Error(result.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'))
  return result.caseFile.facts
}

describe('a case file', () => {
  it('reads the four forms of an entry', () => {
    expect(
      factsOf({
        'proceedings.heldNow': true,
        'assurances.deathPenalty': {
          value: 'offered',
          says: 'document',
          on: '2026-10-02',
          where: ' note verbale, p. 2 ',
        },
        'family.exitBan': { unknown: 'unsafe-to-ask' },
        'request.redNotice': {
          conflict: [
            { value: true, says: 'client' },
            { value: false, says: 'request' },
          ],
        },
      }),
    ).toEqual({
      'proceedings.heldNow': { kind: 'asserted', assertions: [{ value: true, says: 'client' }] },
      'assurances.deathPenalty': {
        kind: 'asserted',
        assertions: [{ value: 'offered', says: 'document', on: '2026-10-02', where: 'note verbale, p. 2' }],
      },
      'family.exitBan': { kind: 'unknown', reason: 'unsafe-to-ask' },
      'request.redNotice': {
        kind: 'asserted',
        assertions: [
          { value: true, says: 'client' },
          { value: false, says: 'request' },
        ],
      },
    })
  })

  it('takes a bare list for a value and puts it in order', () => {
    expect(factsOf({ 'person.groups': ['tibetan', 'uyghur'] })['person.groups']).toEqual({
      kind: 'asserted',
      assertions: [{ value: ['uyghur', 'tibetan'], says: 'client' }],
    })
  })

  it('comes back the same after it was written', () => {
    fc.assert(
      fc.property(anyCaseFile(states), (caseFile) => {
        const text = JSON.stringify(toCaseFileJson(caseFile))
        expect(parse(JSON.parse(text))).toEqual({ ok: true, caseFile })
        expect(caseFileSchema.parse(caseFile)).toEqual(caseFile)
      }),
      { numRuns: 60 },
    )
  })

  it.each(['liu-v-poland', 'qiao-jianjun', 'willow-7'])('examples/%s.json is one', (name) => {
    expect(problems(JSON.parse(readFileSync(`examples/${name}.json`, 'utf8')))).toEqual([])
  })
})

describe('a wrong case file', () => {
  it.each([
    ['a key that no fact has', { 'no.such.key': true }, "$.facts['no.such.key']: expected a key of the fact catalogue"],
    [
      'a fact computed from the library',
      { 'country.rsdlReports.origins': 3 },
      "$.facts['country.rsdlReports.origins']: expected no entry: this fact is computed from the stored records",
    ],
    ['a wrong type', { 'request.redNotice': 'yes' }, "$.facts['request.redNotice']: expected true or false"],
    ['null for a value', { 'request.redNotice': null }, "$.facts['request.redNotice']: expected true or false"],
    [
      'a value that is no option',
      { 'request.purpose': { value: 'fun', says: 'client' } },
      "$.facts['request.purpose'].value: expected one of: prosecution, enforcement",
    ],
    [
      'an impossible date as a value',
      { 'proceedings.heldSince': '2023-02-29' },
      "$.facts['proceedings.heldSince']: expected a day that exists, as YYYY-MM-DD",
    ],
    [
      'an impossible date of an assertion',
      { 'request.redNotice': { value: true, says: 'request', on: '2023-13-01' } },
      "$.facts['request.redNotice'].on: expected a day that exists, as YYYY-MM-DD",
    ],
    [
      'a speaker that does not exist',
      { 'request.redNotice': { value: true, says: 'rumour' } },
      "$.facts['request.redNotice'].says: expected one of: client, request, document, public-record, expert, inferred",
    ],
    [
      'no speaker',
      { 'request.redNotice': { value: true } },
      "$.facts['request.redNotice'].says: expected one of: client, request, document, public-record, expert, inferred",
    ],
    [
      'a reason that does not exist',
      { 'request.redNotice': { unknown: 'forgot' } },
      "$.facts['request.redNotice'].unknown: expected one of: not-asked, not-known, unsafe-to-ask, refused, awaiting",
    ],
    [
      'a conflict with one side only',
      { 'request.redNotice': { conflict: [{ value: true, says: 'client' }] } },
      "$.facts['request.redNotice'].conflict: expected at least two assertions",
    ],
    [
      'a conflict with a wrong side',
      {
        'request.redNotice': {
          conflict: [
            { value: true, says: 'client' },
            { value: 1, says: 'request' },
          ],
        },
      },
      "$.facts['request.redNotice'].conflict[1].value: expected true or false",
    ],
    [
      'a conflict without speakers',
      { 'request.redNotice': { conflict: [true, { value: false, says: 'request' }] } },
      "$.facts['request.redNotice'].conflict[0]: expected an assertion: an object with value and says",
    ],
    ...['a\u0000b', 'a\nb', 'a\u001b[31mb', 'a\ud800b', 'a\u202eb'].map(
      (where): [string, Record<string, unknown>, string] => [
        `the place ${JSON.stringify(where)}`,
        { 'request.redNotice': { value: true, says: 'document', where } },
        "$.facts['request.redNotice'].where: expected a place in the material without control characters",
      ],
    ),
    [
      'a key that would speak to the terminal',
      { 'a\u001b[31m\rb\u2028c\u202ed\ud800': true },
      "$.facts['a\\u001b[31m\\u000db\\u2028c\\u202ed\\ud800']: expected a key of the fact catalogue",
    ],
    [
      'a value beside a reason for having none',
      { 'request.redNotice': { unknown: 'awaiting', value: true } },
      "$.facts['request.redNotice'].value: expected no such key here",
    ],
    [
      '"does not apply" where it always does',
      { 'proceedings.heldNow': 'does-not-apply' },
      "$.facts['proceedings.heldNow']: expected true or false",
    ],
    [
      'a wrong value where "does not apply" is open',
      { 'assurances.specific': 'maybe' },
      '$.facts[\'assurances.specific\']: expected true or false, or "does-not-apply"',
    ],
  ])('with %s', (_what, facts, line) => {
    expect(problems({ ...willow, facts })).toEqual([line])
  })

  it.each([
    ['another format', { format: 'article-three/case@2' }, '$.format: expected "article-three/case@1"'],
    ['an unknown state', { requestedState: 'ZZ' }, '$.requestedState: expected a state with a profile in the library'],
    [
      'an unknown requesting state',
      { requestingState: 'ZZ' },
      '$.requestingState: expected a state by its code of ISO 3166-1',
    ],
    ['an impossible day', { assessedOn: '2026-02-30' }, '$.assessedOn: expected a day that exists, as YYYY-MM-DD'],
    ['an empty reference', { reference: '  ' }, '$.reference: expected a reference that is not empty'],
    ['a key of its own', { colour: 'red' }, '$.colour: expected no such key here'],
    ['facts that are a list', { facts: [] }, '$.facts: expected an object of facts'],
  ])('with %s', (_what, different, line) => {
    expect(problems({ ...willow, ...different })).toEqual([line])
  })

  it.each([[null], ['case'], [[]], [3]])('that is %j', (json) => {
    expect(problems(json)).toEqual(['$: expected a case file: one JSON object'])
  })

  it('gives every problem at once', () => {
    const wrong = {
      ...willow,
      assessedOn: 'today',
      facts: { 'a.b': 1, 'request.redNotice': 3, 'proceedings.heldNow': '' },
    }
    expect(problems(wrong)).toHaveLength(4)
  })
})

describe('a stored entry', () => {
  it('stays readable when the rules for entering text have become stricter', () => {
    const entry = { kind: 'asserted', assertions: [{ value: true, says: 'document', where: 'p. \u202e2' }] }
    expect(factEntrySchema('request.redNotice').safeParse(entry).success).toBe(true)
    expect(enteredFactEntrySchema('request.redNotice').safeParse(entry).success).toBe(false)
  })

  it('is read back against the declaration of its fact', () => {
    const entry = { kind: 'asserted', assertions: [{ value: true, says: 'client' }] }
    expect(factEntrySchema('request.redNotice').parse(entry)).toEqual(entry)
    expect(factEntrySchema('request.purpose').safeParse(entry).success).toBe(false)
    expect(factEntrySchema('request.redNotice').safeParse({ kind: 'asserted', assertions: [] }).success).toBe(false)
  })
})

describe('the JSON Schema', () => {
  const document = caseFileJsonSchema(states)
  const schema = z.fromJSONSchema(JSON.parse(JSON.stringify(document)))

  it('accepts what was written', () => {
    fc.assert(
      fc.property(anyCaseFile(states), (caseFile) => {
        const read = schema.safeParse(JSON.parse(JSON.stringify(toCaseFileJson(caseFile))))
        expect(read.success ? [] : read.error.issues).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  it.each([
    ['another format', { ...willow, format: 'x' }],
    ['an unknown state', { ...willow, requestedState: 'ZZ' }],
    ['no day', { ...willow, assessedOn: undefined }],
    ['a day of another form', { ...willow, assessedOn: '23 November 2026' }],
    ['a key of its own', { ...willow, colour: 'red' }],
    ['an unknown fact', { ...willow, facts: { 'a.b': true } }],
    ['a fact of the library', { ...willow, facts: { 'country.rsdlReports.origins': 1 } }],
    ['a wrong type', { ...willow, facts: { 'request.redNotice': 'yes' } }],
    ['a number too large', { ...willow, facts: { 'proceedings.monthsHeld': 601 } }],
    ['a fraction', { ...willow, facts: { 'proceedings.monthsHeld': 1.5 } }],
    ['a wrong reason', { ...willow, facts: { 'request.redNotice': { unknown: 'forgot' } } }],
    [
      'one side of a conflict',
      { ...willow, facts: { 'request.redNotice': { conflict: [{ value: true, says: 'client' }] } } },
    ],
    ['an item that is no option', { ...willow, facts: { 'person.groups': ['martian'] } }],
    ['no speaker', { ...willow, facts: { 'request.redNotice': { value: true } } }],
    ['a reference over two lines', { ...willow, reference: 'WILLOW\n7' }],
    ['a reference written backwards', { ...willow, reference: 'WILLOW\u202e7' }],
    [
      'a place with a control character',
      { ...willow, facts: { 'request.redNotice': { value: true, says: 'document', where: 'p.\u001b[31m' } } },
    ],
  ])('refuses what the parser refuses: %s', (_what, json) => {
    const written: unknown = JSON.parse(JSON.stringify(json))
    expect(parse(written).ok).toBe(false)
    expect(schema.safeParse(written).success).toBe(false)
  })

  it('has only patterns that mean the same to every reader of expressions', () => {
    expect(JSON.stringify(caseFileJsonSchema(states))).not.toMatch(/\\\\[pP]\{|\(\?</)
  })

  it('says that a list has no repeats', () => {
    expect(JSON.stringify(document)).toContain('"uniqueItems":true')
  })
})
