import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { publishersOf } from '#lib/domain/publication-marks'
import { isStale } from '#lib/domain/shelf-life'
import { countOrigins, sharedOrigin } from '#lib/rules/engine/count-origins'
import { deriveLibraryFacts } from '#lib/rules/engine/library-facts'
import { countedSupport, materialOf } from '#lib/rules/engine/material'
import { materialStrength } from '#lib/rules/engine/material-strength'
import { recordsOn } from '#lib/rules/engine/record-standing'
import { aRecord, publishedBy } from '#tests/support/invented-case'
import { aRule } from '#tests/support/invented-law'

const on = '2026-06-01'
const dated = (date: string): Partial<EvidenceRecord> => ({ source: { ...aRecord('dated').source, date } })
const verified = (status: EvidenceRecord['verification']['status'], note = ''): Partial<EvidenceRecord> => ({
  verification: { status, checkedAgainst: [], note },
})

describe('a record counts', () => {
  const standing = (record: EvidenceRecord, ...others: EvidenceRecord[]) =>
    recordsOn([record, ...others], on).standing(record)

  test('once certainly published: a year on its last day, a month on its last day', () => {
    expect(standing(aRecord('a', dated('2026-06-01')))).toBe('counts')
    expect(standing(aRecord('a', dated('2026-06-02')))).toBe('not-yet-published')
    expect(standing(aRecord('a', dated('2026-05')))).toBe('counts')
    expect(standing(aRecord('a', dated('2026-06')))).toBe('not-yet-published')
    expect(standing(aRecord('a', dated('2026')))).toBe('not-yet-published')
    expect(standing(aRecord('a', dated('2025')))).toBe('counts')
  })

  test('unless contradicted, or not found in its source by anybody', () => {
    expect(standing(aRecord('a', verified('contradicted')))).toBe('contradicted')
    expect(standing(aRecord('a', verified('not-found')))).toBe('not-found')
    expect(standing(aRecord('a', verified('as-asserted')))).toBe('not-found')
    expect(standing(aRecord('a', verified('confirmed-with-correction')))).toBe('counts')
    expect(standing(aRecord('a', verified('conflicting')))).toBe('counts')
  })

  test('until its successor is published', () => {
    const old = aRecord('old', { supersededBy: 'new' })
    expect(standing(old, aRecord('new', dated('2026-06-01')))).toBe('superseded')
    expect(standing(old, aRecord('new', dated('2026-06-02')))).toBe('counts')
  })
})

describe('the records beside a rule', () => {
  const rule = aRule({ material: { supports: { ids: ['one'], tags: ['custody'] }, contrary: { tags: ['reform'] } } })
  const uses = (...records: EvidenceRecord[]) =>
    materialOf(rule, recordsOn(records, on)).map(({ record, use, counts }) => `${record.id} ${use} ${counts}`)

  test('are found by id and by tag', () => {
    expect(uses(aRecord('one'), aRecord('two', { tags: ['custody'] }), aRecord('three'))).toEqual([
      'one supports true',
      'two supports true',
    ])
  })

  test('stand against it when they speak the other way, whichever query found them', () => {
    const against = { direction: 'against-risk' } as const
    expect(
      uses(aRecord('a', { ...against, tags: ['custody'] }), aRecord('b', { ...against, tags: ['reform'] })),
    ).toEqual(['a contrary true', 'b contrary true'])
    expect(uses(aRecord('one', against))).toEqual(['one contrary true'])
  })

  test('do not stand against it when they only share the tag', () => {
    expect(uses(aRecord('a', { tags: ['reform'] }))).toEqual([])
  })

  test('of mere context are shown and do not count', () => {
    expect(uses(aRecord('one', { direction: 'context' }))).toEqual(['one supports false'])
  })

  test('that are contradicted or superseded never count, and the successor stands beside them', () => {
    expect(uses(aRecord('one', verified('contradicted')))).toEqual(['one supports false'])
    expect(uses(aRecord('one', { supersededBy: 'two' }), aRecord('two'))).toEqual([
      'one supports false',
      'two supports true',
    ])
    const turned = aRecord('two', { direction: 'against-risk' })
    expect(uses(aRecord('one', { supersededBy: 'two' }), turned)).toEqual(['one supports false', 'two contrary true'])
  })

  test('published later are not shown at all', () => {
    expect(uses(aRecord('one', dated('2027-01-01')))).toEqual([])
  })
})

describe('who publishes', () => {
  test.each([
    ['Elm Watch', ['elm watch']],
    ['ELM  Watch (mirror)', ['elm watch']],
    ['Elm Watch (via press)', ['elm watch']],
    ['Elm Watch (reported by Oak Daily)', ['elm watch']],
    ['Elm Watch (from the work report)', ['elm watch', 'the work report']],
    ['Elm Daily citing Oak Daily', ['elm daily', 'oak daily']],
    ['Elm Daily (citing Oak Daily)', ['elm daily', 'oak daily']],
    ['Elm Daily (AP)', ['associated press', 'elm daily']],
    ['Associated Press (Elm TV)', ['associated press']],
    ['UN Committee (State party reply)', ['state party reply to un committee']],
  ])('%s', (publisher, names) => {
    expect(publishersOf(publisher)).toEqual(names)
  })

  test('a state that replies to a committee is not the committee', () => {
    const of = (publisher: string, id: string) => aRecord(id, publishedBy(publisher, id))
    expect(countOrigins([of('UN Committee', 'a'), of('UN Committee (State party reply)', 'b')])).toBe(2)
  })
})

describe('one origin', () => {
  test.each<[string, Partial<EvidenceRecord>, Partial<EvidenceRecord>]>([
    ['one publisher', publishedBy('Elm Watch', 'a'), publishedBy('elm watch (mirrored)', 'b')],
    [
      'one address',
      { source: { ...aRecord('a').source, url: 'https://www.example.org/report/' } },
      { source: { ...aRecord('b').source, url: 'http://example.org/report#part' } },
    ],
    [
      'one United Nations document',
      { source: { ...aRecord('a').source, pinpoint: 'CAT/C/CHN/CO/5, para. 20' } },
      { source: { ...aRecord('b').source, url: 'https://undocs.org/CAT/C/CHN/CO/5' } },
    ],
    [
      'a fact told twice',
      {},
      { tags: ['duplicate-fact'], ...verified('confirmed', 'same fact as the-first-one, once') },
    ],
  ])('%s', (_, one, other) => {
    const first = aRecord('the-first-one', one)
    const second = aRecord('second', other)
    expect(countOrigins([first, second])).toBe(1)
    expect(sharedOrigin(first, second)).not.toBeNull()
    expect(countOrigins([first, second, aRecord('third')])).toBe(2)
  })

  test('a duplicate that does not say of what is nobody’s origin', () => {
    expect(countOrigins([aRecord('a', { tags: ['duplicate-fact'] })])).toBe(0)
  })

  test('a record that touches two origins does not melt them into one', () => {
    const records = [
      aRecord('a', publishedBy('Elm Watch', 'a')),
      aRecord('b', publishedBy('Elm Watch (from Oak Daily)', 'b')),
      aRecord('c', publishedBy('Oak Daily', 'c')),
    ]
    expect(countOrigins(records)).toBe(2)
  })
})

/** Records of few publishers and addresses, so that many share an origin. */
const anyRecords = fc
  .array(fc.tuple(fc.constantFrom('Elm', 'Oak', 'Elm (from Oak)', 'Ash citing Elm'), fc.nat(3)), { maxLength: 9 })
  .map((sources) =>
    sources.map(([publisher, at], index) =>
      aRecord(`r${index}`, {
        source: { ...aRecord('r').source, publisher, url: `https://example.org/${at}` },
      }),
    ),
  )

describe('counting origins', () => {
  test('gives the largest number of records of which no two are linked', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        let most = 0
        for (let chosen = 0; chosen < 2 ** records.length; chosen += 1) {
          const set = records.filter((_, at) => (chosen >> at) & 1)
          const apart = set.every((one, at) => set.slice(at + 1).every((other) => sharedOrigin(one, other) === null))
          if (apart) most = Math.max(most, set.length)
        }
        expect(countOrigins(records)).toBe(most)
      }),
      { numRuns: 200 },
    )
  })

  test('a copy changes nothing, a further record never lowers the number, order means nothing', () => {
    fc.assert(
      fc.property(anyRecords, fc.nat(), (records, pick) => {
        const count = countOrigins(records)
        const copied = records[pick % Math.max(1, records.length)]
        if (copied) expect(countOrigins([...records, { ...copied, id: 'a-copy' }])).toBe(count)
        expect(countOrigins([...records].reverse())).toBe(count)
        expect(countOrigins([...records, aRecord('new', publishedBy('Oak (from Elm)', 'new'))])).toBeGreaterThanOrEqual(
          count,
        )
      }),
    )
  })
})

describe('strength and agreement', () => {
  const official = (id: string) => aRecord(id, { kind: 'treaty-body' })
  const strength = (...records: EvidenceRecord[]) => materialStrength(records, on).strength

  test('none, limited, medium, robust', () => {
    expect(strength()).toBe('none')
    expect(strength(aRecord('a'))).toBe('limited')
    expect(strength(aRecord('a'), aRecord('b'))).toBe('medium')
    expect(strength(aRecord('a'), aRecord('b'), aRecord('c'))).toBe('medium')
    expect(strength(aRecord('a'), aRecord('b'), official('c'))).toBe('robust')
  })

  test('copies and stale records add no strength', () => {
    expect(strength(aRecord('a', publishedBy('Elm', 'a')), aRecord('b', publishedBy('Elm', 'b')))).toBe('limited')
    expect(strength(aRecord('a'), aRecord('b', { asOf: '2020-01-01' }))).toBe('limited')
  })

  test('the shelf life of a kind ends with its last day', () => {
    const figure = aRecord('a', { kind: 'statistic', asOf: '2024-06-01' })
    expect(isStale(figure, '2026-06-01')).toBe(false)
    expect(isStale(figure, '2026-06-02')).toBe(true)
    expect(isStale({ ...figure, kind: 'treaty-body' }, '2032-06-01')).toBe(false)
    expect(isStale({ ...figure, kind: 'treaty-body' }, '2032-06-02')).toBe(true)
    expect(isStale({ ...figure, kind: 'court-decision' }, '2100-01-01')).toBe(false)
  })

  test('agreement is the share of origins that point one way', () => {
    const against = (id: string) => aRecord(id, { direction: 'against-risk' })
    const agreement = (...records: EvidenceRecord[]) => materialStrength(records, on).agreement
    expect(agreement()).toBe('none')
    expect(agreement(aRecord('a'), aRecord('b'), aRecord('c'), aRecord('d'), against('e'))).toBe('high')
    expect(agreement(aRecord('a'), aRecord('b'), aRecord('c'), against('d'))).toBe('medium')
    expect(agreement(aRecord('a'), against('b'))).toBe('low')
  })
})

describe('facts computed from the library', () => {
  const query = { tags: ['custody'] }
  const derive = (...records: EvidenceRecord[]) => [
    ...deriveLibraryFacts(
      [
        { fact: 'country.tortureReports.origins', query, direction: 'supports-risk', measure: 'origins' },
        { fact: 'country.tortureReports.ageYears', query, direction: 'supports-risk', measure: 'newest-age-years' },
      ],
      recordsOn(records, on),
    ).values(),
  ]
  const custody = (id: string, different: Partial<EvidenceRecord> = {}) =>
    aRecord(id, { tags: ['custody'], ...different })

  test('count what counts, and take the age of the newest in whole years', () => {
    expect(derive(custody('a', { asOf: '2023-06-01' }), custody('b', { asOf: '2023-06-02' }))).toEqual([2, 2])
    expect(derive(custody('a', { asOf: '2023-06-01' }))).toEqual([1, 3])
    expect(derive(custody('a', verified('contradicted')), custody('b', { direction: 'against-risk' }))).toEqual([
      0,
      'does-not-apply',
    ])
  })
})

test('what counts behind a rule never includes a contradicted or superseded record', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(fc.constantFrom('confirmed', 'contradicted', 'not-found'), fc.option(fc.nat(5), { nil: null })),
        {
          minLength: 6,
          maxLength: 6,
        },
      ),
      (entries) => {
        const records = entries.map(([status, successor], at) =>
          aRecord(`r${at}`, {
            ...verified(status as 'confirmed'),
            // Only later records succeed, as the library demands.
            supersededBy: successor !== null && successor > at ? `r${successor}` : null,
          }),
        )
        const rule = aRule({ material: { supports: { ids: records.map(({ id }) => id) } } })
        for (const record of countedSupport(materialOf(rule, recordsOn(records, on)))) {
          expect(record.verification.status).toBe('confirmed')
          expect(record.supersededBy).toBeNull()
        }
      },
    ),
  )
})

describe('a record that somebody put beside a rule', () => {
  const rule = aRule({ id: 'torture/lone', direction: 'for', material: {} })
  const used = (record: EvidenceRecord) =>
    materialOf(rule, recordsOn([record], on)).map(({ use, counts }) => [use, counts])

  test('stands there though no query finds it, and beside no other', () => {
    expect(used(aRecord('a', { rules: ['torture/lone'] }))).toEqual([['supports', true]])
    expect(used(aRecord('a', { rules: ['torture/other'] }))).toEqual([])
    expect(used(aRecord('a'))).toEqual([])
  })

  test('stands against it where it speaks the other way', () => {
    expect(used(aRecord('a', { rules: ['torture/lone'], direction: 'against-risk' }))).toEqual([['contrary', true]])
  })
})
