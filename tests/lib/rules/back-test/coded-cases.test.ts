import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { CaseFile } from '#lib/domain/case-file'
import { checkCodedCase, forumOfDecision } from '#lib/domain/coded-case'
import type { DecidedCase } from '#lib/domain/decided-case'
import { library } from '#tests/support/assessed'
import { codedCases } from '#tests/support/bench'

const decisionOf = (id: string): DecidedCase => library.decidedCases.find((decision) => decision.id === id)!
const poland = 'Poland'
const liu = codedCases.find(({ reference }) => reference === 'liu-v-poland-2022')!
const liuWith = (changes: Partial<CaseFile>): CaseFile => ({ ...liu, ...changes })
const liuWhere = (where: string): CaseFile =>
  liuWith({
    facts: { 'request.redNotice': { kind: 'asserted', assertions: [{ value: true, says: 'document', where }] } },
  })

describe('the coded cases that ship', () => {
  it('are all read, and agree with the records of their decisions', () => {
    expect(codedCases).toHaveLength(readdirSync('library/coded-cases').length)
    expect(codedCases.length).toBeGreaterThanOrEqual(35)
  })

  it('cover every decision on a removal whose facts and day the library holds, whatever the state that asked', () => {
    const says = (value: unknown): boolean =>
      typeof value === 'object' && value !== null ? Object.values(value).some(says) : value !== null
    const runnable = library.decidedCases.filter(
      ({ kind, facts, date }) => kind !== 'related' && says(facts) && date !== null,
    )
    expect(codedCases.map(({ reference }) => reference).sort()).toEqual(runnable.map(({ id }) => id).sort())
  })

  it('quote no words in which the record tells what the court made of the facts', () => {
    const findings =
      /court did not|not accepted|judged|held sufficient|saw no way|according to the court|rests on human rights|came to see|not the body competent|not secured/
    const quotes = codedCases.flatMap(({ reference, facts }) =>
      Object.values(facts).flatMap((entry) =>
        entry?.kind === 'asserted' ? entry.assertions.map(({ where }) => `${reference}: ${where}`) : [],
      ),
    )
    expect(quotes.length).toBeGreaterThan(300)
    expect(quotes.filter((quote) => findings.test(quote))).toEqual([])
  })

  it('take custody on return for granted in every extradition, whatever the court held, and in no bare expulsion', () => {
    const codedValue = ({ facts }: CaseFile, key: keyof CaseFile['facts']) => {
      const entry = facts[key]
      return entry?.kind === 'asserted' ? entry.assertions[0]?.value : undefined
    }
    const certain = (route: string) =>
      codedCases
        .filter(
          (one) => codedValue(one, 'request.route') === route && codedValue(one, 'detentionThere.certain') === true,
        )
        .map(({ reference }) => reference)
    const extraditions = codedCases.filter((one) => codedValue(one, 'request.route') === 'extradition')
    expect(certain('extradition')).toEqual(extraditions.map(({ reference }) => reference))
    // Their records say so in as many words: a return to custody, an arrest on arrival.
    expect(certain('deportation')).toEqual(['canada-lai-2007', 'canada-lai-2011', 'us-wang-zong-xiao-v-reno-1996'])
  })
})

describe('a coded case is refused', () => {
  const decision = decisionOf('liu-v-poland-2022')

  it('on another day than the decision, or for another state', () => {
    expect(checkCodedCase(liuWith({ assessedOn: '2022-10-07' }), decision, poland)).toEqual([
      'coded case liu-v-poland-2022: is of 2022-10-07, but the decision is of 2022-10-06',
    ])
    expect(checkCodedCase(liuWith({ requestedState: 'ES' }), decision, 'Spain')).toEqual([
      'coded case liu-v-poland-2022: ES is not the state that was asked in Liu v. Poland',
    ])
  })

  it.each([
    ['nothing at all', 'judgment, para. 82', 'does not quote a field of the record’s facts'],
    ['an issue', 'issues.torture.reason: “Reports”', 'does not quote a field of the record’s facts'],
    ['what the court thought', 'facts.assurances.court_view: “treated as informal”', 'is taken from what the court'],
    ['words that are not there', 'facts.nationality: “Chinese and Swedish”', 'quotes words that facts.nationality'],
    ['another answer', 'facts.red_notice: “false”', 'does not agree with facts.red_notice'],
    ['a field that is not there', 'facts.outcome: “refused”', 'quotes words that facts.outcome'],
  ])('when a fact rests on %s', (_what, where, problem) => {
    const [line = ''] = checkCodedCase(liuWhere(where), decision, poland)
    expect(line).toContain(problem)
  })

  it('but not when it quotes the record, with our inference in brackets', () => {
    expect(checkCodedCase(liuWhere('facts.red_notice: “true” [stated]'), decision, poland)).toEqual([])
  })
})

it('hears a decision in the forum of the body that gave it, and a national court among national courts', () => {
  const fora = new Map(codedCases.map(({ reference }) => [reference, forumOfDecision(decisionOf(reference))]))
  expect(fora.get('liu-v-poland-2022')).toBe('ecthr')
  expect(fora.get('cat-ke-chun-rong-v-australia-2012')).toBe('cat')
  expect(fora.get('hrc-israil-v-kazakhstan-2011')).toBe('hrc')
  expect(fora.get('iacthr-wong-ho-wing-v-peru-2015')).toBe('iacthr')
  expect(fora.get('poland-sn-liu-2020')).toBe('national')
})
