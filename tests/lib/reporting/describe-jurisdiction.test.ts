import { describe, expect, it } from 'vitest'
import { jurisdictionSchema } from '#lib/domain/jurisdiction'
import { describeJurisdiction } from '#lib/reporting/describe-jurisdiction'
import { readSeedLibrary } from '#lib/server/library/seed-library'

const state = (code: string) => {
  const found = readSeedLibrary().jurisdictions.find((candidate) => candidate.iso2 === code)
  return jurisdictionSchema.parse(found)
}
const says = (code: string, term: string, change: object = {}) =>
  describeJurisdiction({ ...state(code), ...change }).find((line) => line.term === term)?.says

describe('a state in words', () => {
  it('keeps signature and entry into force apart', () => {
    expect(says('BE', 'Extradition treaty with China')).toContain(
      'signed 31 October 2016, in force since 26 December 2020',
    )
  })

  it('never says no where nothing was established', () => {
    const unknown = says('BE', 'Convention against Torture', { cat: { ...state('BE').cat, art22: null } })
    expect(unknown).toContain('not established')
    expect(unknown).not.toContain('not accepted')
  })

  it('says that a time limit was not established instead of giving one', () => {
    expect(says('BE', 'Provisional arrest lapses after')).toMatch(/^Not established/)
  })

  it('tells a state that left the European Convention from one that never joined', () => {
    expect(says('RU', 'European Convention on Human Rights')).toMatch(/^Ceased to be a party on/)
    expect(says('NZ', 'European Convention on Human Rights')).toBe('Not a party')
  })
})
