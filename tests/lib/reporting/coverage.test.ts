import { describe, expect, it } from 'vitest'
import { grounds } from '#lib/domain/risk-area'
import { coverageOf } from '#lib/reporting/coverage'
import {
  coverageGroups,
  coverageInOneLine,
  describeTreaty,
  groupOf,
  whatIsNotCovered,
} from '#lib/reporting/describe-coverage'
import { prcRuleSet } from '#lib/rules/rule-set'
import { library } from '#tests/support/assessed'
import { aLibrary, aState } from '#tests/support/invented-case'
import { always, anAuthority, aRule, aRuleSet, aTest, inventedState, persuasive } from '#tests/support/invented-law'

const on = '2026-11-25'
const shipped = coverageOf(prcRuleSet, library, on)
const of = (code: string) => {
  const found = shipped.find((state) => state.code === code)
  if (!found) throw new Error(`${code} is not covered`)
  return found
}

describe('coverage of the shipped rule set', () => {
  it('has every state of the library once, by name', () => {
    expect(shipped.map(({ code }) => code).sort()).toEqual(library.jurisdictions.map(({ iso2 }) => iso2).sort())
    expect(shipped.map(({ name }) => name)).toEqual(shipped.map(({ name }) => name).toSorted())
  })

  it('knows the law of Belgium as its own, and its treaty as in force', () => {
    const belgium = of('BE')
    expect(belgium.ownTests.map(({ id }) => id)).toContain('torture/belgian-act-article-2bis')
    expect(belgium.fora.find(({ forum }) => forum === 'ecthr')?.open).toBe(true)
    expect(belgium.treaty).toMatchObject({ status: 'in-force', inForce: '2020-12-26' })
    expect(groupOf(belgium)).toBe('own-tests')
  })

  it('gives no test of one state to another', () => {
    for (const state of shipped.filter(({ code }) => code !== 'BE'))
      expect(state.ownTests.filter(({ id }) => id.includes('belgian'))).toEqual([])
  })

  it('takes the usual clauses for nobody’s own law, and says by forum only where nothing of a state is held', () => {
    expect(shipped.filter(({ ownTests }) => ownTests.some(({ id }) => id === 'refusal-grounds/usual-clauses'))).toEqual(
      [],
    )
    const written = ['AO', 'AU', 'BE', 'BR', 'CA', 'CZ', 'ES', 'GB', 'IT', 'NL', 'NZ', 'PL', 'PT', 'SE', 'US']
    expect(
      shipped
        .filter((state) => groupOf(state) === 'own-tests')
        .map(({ code }) => code)
        .sort(),
    ).toEqual(written)
    expect(of('DE').sharedTests.map(({ id }) => id)).toContain('refusal-grounds/usual-clauses')
    expect(groupOf(of('DE'))).toBe('forum-only')
    expect(whatIsNotCovered(of('DE')).join(' ')).toContain('No legal test is written for the law of this state')
  })

  it('takes no convention of many states for the law or the treaty of one', () => {
    for (const state of shipped)
      for (const id of [...state.ownAuthorities.map((own) => own.id), state.treaty.authority?.id ?? ''])
        expect(['', state.code]).toContain(
          prcRuleSet.authorities.flatMap((one) => (one.id === id ? one.bindsStates : [])).join() || '',
        )
    expect(of('BE').ownAuthorities.map(({ id }) => id)).toContain('be-extradition-act-1874')
  })

  it('names the decisions of a state, and says where none is stored', () => {
    expect(of('NZ').decisions.map(({ id }) => id)).toEqual(
      expect.arrayContaining(library.decidedCases.filter((one) => one.jurisdiction === 'NZ').map(({ id }) => id)),
    )
    const without = shipped.find(({ decisions }) => decisions.length === 0)
    expect(without && whatIsNotCovered(without).join(' ')).toContain('The library holds no decision of its courts.')
  })

  it('counts rules by area and direction, and both directions somewhere in every area', () => {
    for (const state of shipped) expect(state.rules.map(({ ground }) => ground)).toEqual(grounds)
    for (const rules of of('PL').rules.filter(({ ground }) => ground === 'torture' || ground === 'fair-trial')) {
      expect(rules.for).toBeGreaterThan(0)
      expect(rules.against).toBeGreaterThan(0)
    }
  })

  it('puts each state into one group and one line, without figures that grade', () => {
    const ids = coverageGroups.map(({ id }) => id)
    for (const state of shipped) {
      expect(ids).toContain(groupOf(state))
      expect(`${coverageInOneLine(state)} ${whatIsNotCovered(state).join(' ')}`).not.toMatch(/%|undefined|null/)
    }
  })
})

describe('coverage under invented law', () => {
  const treaty = anAuthority({ id: 'treaty', name: 'Treaty', kind: 'treaty', bindsStates: [inventedState] })
  const rule = aRule({ ...persuasive, engagedWhen: always })
  const covered = (law: ReturnType<typeof aRuleSet>, state = aState()) => coverageOf(law, aLibrary([], [state]), on)[0]

  it('counts a rule once, before however many fora it speaks', () => {
    const law = aRuleSet([rule], { tests: [aTest({ fora: ['ecthr', 'national'] })] })
    expect(covered(law)?.rules.find(({ ground }) => ground === 'torture')).toMatchObject({ for: 1, against: 0 })
  })

  it('leaves out a rule that the profile of the state excludes', () => {
    const excluded = aRule({
      ...persuasive,
      id: 'torture/excluded',
      appliesWhen: { fact: 'requestedState.isPartyToEchr', is: false },
      engagedWhen: always,
    })
    expect(covered(aRuleSet([rule, excluded]))?.rules.find(({ ground }) => ground === 'torture')?.for).toBe(1)
  })

  it('takes a treaty as used only when something rests on it, and as read only when all of it was', () => {
    const base = aRuleSet([rule])
    const withTreaty = (certainty: 'read' | 'secondary', used: boolean) =>
      covered({
        ...base,
        authorities: [...base.authorities, treaty],
        rules: [
          { ...rule, legalBasis: [{ authority: used ? 'treaty' : 'other-court', pinpoint: 'art. 3', certainty }] },
        ],
      })?.treaty.authority
    expect(withTreaty('read', false)).toBeNull()
    expect(withTreaty('read', true)).toMatchObject({ id: 'treaty', read: true })
    expect(withTreaty('secondary', true)).toMatchObject({ read: false })
  })

  it('says that a forum is not established, and never that it is closed', () => {
    const state = aState({ cat: { party: null, art22: null, art22Confidence: null, opcat: null } })
    const found = covered(aRuleSet([rule]), state)
    if (!found) throw new Error('no coverage')
    expect(found.fora.find(({ forum }) => forum === 'cat')?.open).toBeNull()
    expect(whatIsNotCovered(found).join(' ')).toContain(
      'It is not established whether complaints lie to the UN Committee',
    )
  })

  it('says of a treaty what is known of it', () => {
    const said = (status: 'none' | 'unknown' | 'in-force' | 'signed-not-in-force') =>
      describeTreaty({ status, signed: '2016-10-31', inForce: null, authority: null })
    expect(said('unknown')).toContain('not established')
    expect(said('in-force')).toContain('in force, day not stored')
    expect(said('signed-not-in-force')).toContain('signed on 31 October 2016, not in force')
  })
})
