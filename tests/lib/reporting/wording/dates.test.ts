import { describe, expect, it } from 'vitest'
import { say } from '#lib/reporting/rich-text'
import { dutch } from '#lib/reporting/wording/dutch'
import { french } from '#lib/reporting/wording/french'

describe('dates and lists in French', () => {
  const { date, instant, elapsed, listText, list, quoted, state, typeset } = french.grammar

  it('writes a day, a month and a year', () => {
    expect(date('2026-08-01')).toBe('1er août 2026')
    expect(date('2026-08-11')).toBe('11 août 2026')
    expect(date('2026-02')).toBe('février 2026')
    expect(date('2026')).toBe('2026')
  })
  it('leaves what is no date as it is', () => {
    expect(date('2026-13-01')).toBe('2026-13-01')
    expect(date('spring 2026')).toBe('spring 2026')
  })
  it('writes a moment in UTC, whatever the offset it was given in', () => {
    expect(instant('2026-11-23T00:36:33.000+02:00')).toBe('22 novembre 2026, 22 h 36 (UTC)')
  })
  it('writes a time with its unit in number', () => {
    expect(elapsed('2026-01-01', '2026-01-02')).toBe('1 jour')
    expect(elapsed('2026-01-01', '2026-02-01')).toBe('31 jours')
    expect(elapsed('2026-01-01', '2026-08-01')).toBe('7 mois')
    expect(elapsed('2021-01-01', '2026-08-01')).toBe('5 ans')
  })
  it('lists with “et”, and keeps what is in another language a piece of its own', () => {
    expect(listText(['un', 'deux', 'trois'])).toBe('un, deux et trois')
    const foreign = { kind: 'text', text: 'two', language: 'en' } as const
    expect(list(['un', foreign, 'trois'])).toEqual(['un, ', foreign, ' et trois'])
    expect(say`voir ${quoted(foreign)}.`).toEqual(['voir « ', foreign, ' ».'])
  })
  it('names states', () => {
    expect(state({ code: 'CN', name: 'the People’s Republic of China' })).toBe('République populaire de Chine')
    expect(state({ code: 'BE', name: 'Belgium' })).toBe('Belgique')
    expect(state({ code: 'XX', name: 'Elsewhere' })).toBe('Elsewhere')
  })
  it('keeps signs on the line of the word before them', () => {
    expect(typeset('Qui : « eux » ?')).toBe('Qui\u00A0: «\u00A0eux\u00A0»\u00A0?')
  })
})

describe('dates and lists in Dutch', () => {
  const { date, instant, elapsed, listText, listOr, state } = dutch.grammar

  it('writes dates, moments and times', () => {
    expect(date('2026-03-01')).toBe('1 maart 2026')
    expect(instant('2026-11-23T16:36:33.000Z')).toBe('23 november 2026, 16.36 uur (UTC)')
    expect(elapsed('2026-01-01', '2026-01-02')).toBe('1 dag')
    expect(elapsed('2026-01-01', '2026-08-01')).toBe('7 maanden')
    expect(elapsed('2021-01-01', '2026-08-01')).toBe('5 jaar')
  })
  it('lists with “en” or “of”', () => {
    expect(listText(['een', 'twee', 'drie'])).toBe('een, twee en drie')
    expect(listOr(['een', 'twee'])).toBe('een of twee')
  })
  it('names states', () => {
    expect(state({ code: 'BE', name: 'Belgium' })).toBe('België')
  })
})
