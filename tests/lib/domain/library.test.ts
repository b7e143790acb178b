import { beforeEach, describe, expect, it } from 'vitest'
import type { DecidedCase } from '#lib/domain/decided-case'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import type { Jurisdiction } from '#lib/domain/jurisdiction'
import type { ContraryRecord } from '#lib/domain/ledger/contrary-record'
import { parseLibrary } from '#lib/domain/library'
import { rawLibrary } from '#tests/support/library'

interface Damaged {
  edition: { version: string; compiledOn: string }
  evidence: EvidenceRecord[]
  contrary: { contrary: ContraryRecord[] }
  decidedCases: DecidedCase[]
  jurisdictions: Jurisdiction[]
}

let raw: Damaged
beforeEach(() => {
  raw = rawLibrary() as Damaged
})

const problems = () => {
  const result = parseLibrary(raw)
  return result.ok ? [] : result.problems
}

describe('the shipped library', () => {
  it('is whole: 155 records, 75 decisions, 107 states', () => {
    const result = parseLibrary(raw)
    expect(result.ok ? [] : result.problems).toEqual([])
    if (!result.ok) return
    const { evidence, decidedCases, jurisdictions } = result.library
    expect([evidence.length, decidedCases.length, jurisdictions.length]).toEqual([155, 75, 107])
  })

  it('has another hash once one word in it is another', () => {
    const before = parseLibrary(raw)
    raw.evidence[0]!.proposition += ' indeed'
    const after = parseLibrary(raw)
    expect(before.ok && after.ok && before.library.hash !== after.library.hash).toBe(true)
  })

  it('has another hash once a contrary record says something else', () => {
    const before = parseLibrary(raw)
    raw.contrary.contrary[0]!.why += ' Indeed.'
    const after = parseLibrary(raw)
    expect(before.ok && after.ok && before.library.hash !== after.library.hash).toBe(true)
  })
})

it('has the same hash in whatever order its records are listed', () => {
  const before = parseLibrary(raw)
  raw.evidence.reverse()
  raw.contrary.contrary.reverse()
  raw.decidedCases.reverse()
  raw.jurisdictions.reverse()
  const after = parseLibrary(raw)
  expect(before.ok && after.ok && after.library.hash === before.library.hash).toBe(true)
})

describe('a damaged library is refused', () => {
  it('for a repeated id, in each of the lists', () => {
    raw.evidence.push({ ...raw.evidence[3]! })
    raw.decidedCases.push({ ...raw.decidedCases[3]! })
    raw.jurisdictions.push({ ...raw.jurisdictions[3]! })
    expect(problems().map(({ path }) => path)).toEqual([
      '$.evidence[155].id',
      '$.decidedCases[75].id',
      '$.jurisdictions[107].iso2',
    ])
  })

  it('for a successor that is not there', () => {
    raw.evidence[0]!.supersededBy = 'no-such-record'
    expect(problems()).toEqual([
      {
        path: '$.evidence[0].supersededBy',
        message: 'expected the id of a record, but there is no record no-such-record',
      },
    ])
  })

  it('for a circle of successors, named once with all its members', () => {
    const [a, b, c] = raw.evidence as [EvidenceRecord, EvidenceRecord, EvidenceRecord]
    for (const [record, next] of [
      [a, b],
      [b, c],
      [c, a],
    ] as const) {
      record.supersededBy = next.id
      record.asOf = '2020-01-01'
    }
    expect(problems()).toEqual([
      {
        path: '$.evidence[0].supersededBy',
        message: `expected no circle of successors, but found ${a.id} → ${b.id} → ${c.id} → ${a.id}`,
      },
    ])
  })

  it('for a record that supersedes itself', () => {
    const [record] = raw.evidence as [EvidenceRecord]
    record.supersededBy = record.id
    expect(problems().map(({ message }) => message)).toEqual([
      `expected no circle of successors, but found ${record.id} → ${record.id}`,
    ])
  })

  it('for a successor that speaks of an earlier day', () => {
    const [old, successor] = raw.evidence as [EvidenceRecord, EvidenceRecord]
    Object.assign(successor, { asOf: '2019-12-31', supersededBy: null })
    Object.assign(old, { asOf: '2020-01-01', supersededBy: successor.id })
    expect(problems().map(({ path }) => path)).toEqual(['$.evidence[0].supersededBy'])
  })

  it('for anything later than the library itself', () => {
    const dayAfter = new Date(Date.parse(raw.edition.compiledOn) + 86_400_000).toISOString().slice(0, 10)
    raw.evidence[0]!.source.date = '2027'
    raw.evidence[1]!.asOf = dayAfter
    raw.decidedCases[2]!.date = dayAfter
    expect(problems().map(({ path }) => path)).toEqual([
      '$.evidence[0].source.date',
      '$.evidence[1].asOf',
      '$.decidedCases[2].date',
    ])
  })

  it('for dates of a state that are out of order or against its own words', () => {
    const belgium = raw.jurisdictions.findIndex(({ iso2 }) => iso2 === 'BE')
    raw.jurisdictions[belgium]!.chinaExtraditionTreaty.signed = '2020-12-27'
    const poland = raw.jurisdictions.findIndex(({ iso2 }) => iso2 === 'PL')
    raw.jurisdictions[poland]!.echrCeased = '1990-01-01'
    expect(
      problems()
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual(
      [
        `$.jurisdictions[${belgium}].chinaExtraditionTreaty.inForce`,
        `$.jurisdictions[${poland}].echr`,
        `$.jurisdictions[${poland}].echrCeased`,
      ].toSorted(),
    )
  })

  it('for a wrong shape, with every problem at once', () => {
    raw.evidence[0]!.asOf = '2023-02-29'
    Object.assign(raw.evidence[1]!, { surprise: true })
    Reflect.deleteProperty(raw.decidedCases[0]!, 'court')
    expect(problems().map(({ path }) => path)).toEqual([
      '$.evidence[0].asOf',
      '$.evidence[1].surprise',
      '$.decidedCases[0].court',
    ])
  })

  it('when it is no library at all', () => {
    const result = parseLibrary({
      edition: null,
      evidence: {},
      contrary: [],
      decidedCases: undefined,
      jurisdictions: 'x',
    })
    expect(result.ok).toBe(false)
  })
})
