import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { factKeys, isLibraryFactKey } from '#lib/domain/facts/catalogue'
import { grounds } from '#lib/domain/risk-area'
import { checkRuleSet } from '#lib/rules/engine/check-rule-set'
import { weighAuthority } from '#lib/rules/engine/weigh'
import { prcPack } from '#lib/rules/packs/prc/pack'
import { generalRuleSet, prcRuleSet } from '#lib/rules/rule-set'
import { assessed, library } from '#tests/support/assessed'
import type { RuleSituation } from '#tests/support/rule-situations'
import { assuranceSituations } from './assurances/situations.ts'
import { chillingEffectSituations } from './chilling-effect/situations.ts'
import { deathPenaltySituations } from './death-penalty/situations.ts'
import { fairTrialSituations } from './fair-trial/situations.ts'
import { libertySituations } from './liberty/situations.ts'
import { refusalGroundSituations } from './refusal-grounds/situations.ts'
import { tortureSituations } from './torture/situations.ts'

const { rules, tests, elements, authorities, conditions, derivedFacts } = prcRuleSet
const situations: readonly RuleSituation[] = [
  ...tortureSituations,
  ...fairTrialSituations,
  ...assuranceSituations,
  ...chillingEffectSituations,
  ...deathPenaltySituations,
  ...libertySituations,
  ...refusalGroundSituations,
]

/** Files of a folder of rules that hold no rule. */
const notRules = ['rules.ts', 'bearings.ts', 'tests.ts']

const authority = (id: string) => {
  const found = authorities.find((each) => each.id === id)
  if (!found) throw new Error(`no authority is called ${id}`)
  return found
}

test('the check of the rule set finds nothing', () => {
  expect(checkRuleSet(prcRuleSet, library)).toEqual([])
})

describe('general law and packs', () => {
  test('the general law stands by itself', () => {
    expect(checkRuleSet(generalRuleSet, { evidence: [], decidedCases: library.decidedCases })).toEqual([])
  })

  test('no rule of the general law cites a record, for records are held on a state: its pack adds them', () => {
    expect(generalRuleSet.rules.filter(({ material }) => Object.keys(material).length > 0).map(({ id }) => id)).toEqual(
      [],
    )
  })

  test('no rule or test of the general law speaks of the state of a pack', () => {
    const spoken = [
      ...generalRuleSet.rules.map(({ id, statement }) => [id, statement]),
      ...generalRuleSet.tests.map(({ id, name, standard }) => [id, `${name} ${standard}`]),
    ]
    const ofThePrc = /\bPRC\b|Uyghur|Falun Gong|Tibet|Xinjiang|liuzhi|mainland/i
    expect(spoken.filter(([, words]) => ofThePrc.test(words ?? '')).map(([id]) => id)).toEqual([])
  })

  test('no rule of the general law applies on the strength of an instrument with the state of a pack alone', () => {
    const ofPack = new Set(prcPack.authorities.map(({ id }) => id))
    const cited = [
      ...generalRuleSet.rules.flatMap(({ legalBasis }) => legalBasis),
      ...generalRuleSet.tests.flatMap(({ source }) => source),
    ]
    expect(cited.filter(({ authority: id }) => ofPack.has(id))).toEqual([])
  })
})

describe('files and rules are the same list', () => {
  const filesOf = (folder: string) =>
    existsSync(folder) ? readdirSync(folder).filter((file) => !notRules.includes(file)) : []

  test.each(grounds)('every rule of %s has its own file, in the general law or in the pack', (ground) => {
    const named = (owned: readonly { id: string }[]) =>
      owned.filter(({ id }) => id.startsWith(`${ground}/`)).map(({ id }) => `${id.slice(ground.length + 1)}.ts`)
    expect(filesOf(`lib/rules/${ground}`).sort()).toEqual(named(generalRuleSet.rules).sort())
    expect(filesOf(`lib/rules/packs/prc/${ground}`).sort()).toEqual(named(prcPack.rules).sort())
    for (const rule of rules.filter(({ id }) => id.startsWith(`${ground}/`))) expect(rule.ground).toBe(ground)
  })

  test('a rule belongs to one of the grounds', () => {
    for (const { id } of rules)
      expect(grounds.some((ground) => existsSync(`lib/rules/${ground}`) && id.startsWith(`${ground}/`))).toBe(true)
  })
})

describe('balance', () => {
  test.each(grounds)('%s has reasons in both directions', (ground) => {
    const directions = new Set(rules.filter((rule) => rule.ground === ground).map(({ direction }) => direction))
    expect([...directions].sort()).toEqual(['against', 'for'])
  })

  test('every route has a rule that can make it out, and every answer one that can make it good', () => {
    const speaks = (element: string, direction: string) =>
      rules.some((rule) => rule.element === element && rule.direction === direction)
    for (const { id, routes, answers } of tests) {
      for (const route of routes)
        for (const element of route.elements) expect([id, element, speaks(element, 'for')]).toEqual([id, element, true])
      for (const { element } of answers) expect([id, element, speaks(element, 'against')]).toEqual([id, element, true])
    }
  })
})

describe('situations', () => {
  test.each(rules.map(({ id }) => id))('%s is tested as engaged, not engaged and undetermined', (id) => {
    const outcomes = new Set(situations.filter(({ rule }) => rule === id).map(({ outcome }) => outcome))
    expect([...outcomes]).toEqual(expect.arrayContaining(['engaged', 'not-engaged', 'undetermined']))
  })

  test('no situation is told of a rule that does not exist', () => {
    const known = new Set(rules.map(({ id }) => id))
    expect(situations.filter(({ rule }) => !known.has(rule))).toEqual([])
  })
})

describe('dates', () => {
  test('a rule is not in force before the first of its authorities was given', () => {
    for (const { id, inForce, legalBasis } of rules) {
      const first = legalBasis.map((basis) => authority(basis.authority).from).sort()[0] ?? ''
      expect([id, inForce.from >= first]).toEqual([id, true])
    }
  })

  test('an overturned decision is no authority from the day that overturned it', () => {
    const place = { forum: 'national', requestedState: 'PL', party: { echr: true, cat: true, iccpr: true } } as const
    const polish = authority('poland-sn-liu-2020')
    expect(weighAuthority(polish, { ...place, on: '2022-10-05' })).toEqual({ counts: true, weight: 'binding' })
    expect(weighAuthority(polish, { ...place, on: '2022-10-06' }).counts).toBe(false)
  })
})

test('every fact computed from the records has one computation, and nothing else has', () => {
  expect(derivedFacts.map(({ fact }) => fact).sort()).toEqual(factKeys.filter(isLibraryFactKey).sort())
})

describe('a day before any rule', () => {
  test('gives nothing in force in every ground, and says so: no success that is empty', () => {
    const first = [...rules, ...tests].map(({ inForce }) => inForce.from).sort()[0] ?? ''
    const on = `${Number(first.slice(0, 4)) - 1}-12-31`
    const assessment = assessed({ requestedState: 'BE', on, facts: { 'person.groups': ['uyghur'] } })
    for (const ground of grounds) {
      const finding = { ...assessment.areas, ...assessment.furtherGrounds }[ground]
      expect(finding).toMatchObject({ support: 'not-raised', tests: [], forum: null })
      expect(assessment.gaps).toContainEqual({
        kind: 'rule',
        area: ground,
        what: expect.stringMatching(/^Nothing in force/),
      })
    }
  })
})

describe('contrary authority', () => {
  test('Kim (No 2) [2022] NZSC 44 is cited by rules against the risk, with its record beside them', () => {
    expect(authority('new-zealand-kim-sc-2022').from).toBe('2022-04-13')
    const citing = rules.filter(({ legalBasis }) =>
      legalBasis.some((basis) => basis.authority === 'new-zealand-kim-sc-2022'),
    )
    expect(
      citing.filter(({ direction, ground }) => direction === 'against' && ground === 'torture').length,
    ).toBeGreaterThan(1)
    expect(
      citing.filter(({ direction, ground }) => direction === 'against' && ground === 'assurances').length,
    ).toBeGreaterThan(0)
    for (const { id, material } of citing)
      expect([id, material.supports?.ids?.includes('nz-kim-supreme-court-2022')]).toEqual([id, true])
    expect(library.evidence.find(({ id }) => id === 'nz-kim-supreme-court-2022')?.direction).toBe('against-risk')
  })

  test('Liu binds before Strasbourg and in the courts of the Convention, and persuades elsewhere', () => {
    const liu = authority('liu-v-poland-2022')
    const at = (forum: 'ecthr' | 'national' | 'hrc', echr: boolean, on: string) =>
      weighAuthority(liu, { forum, requestedState: 'XX', on, party: { echr, cat: true, iccpr: true } })
    expect(at('ecthr', true, '2022-10-06')).toMatchObject({ weight: 'binding' })
    expect(at('national', true, '2022-10-06')).toMatchObject({ weight: 'binding' })
    expect(at('national', false, '2022-10-06')).toMatchObject({ weight: 'persuasive' })
    expect(at('hrc', true, '2022-10-06')).toMatchObject({ weight: 'persuasive' })
    expect(at('ecthr', true, '2022-10-05').counts).toBe(false)
  })
})

describe('pinpoints', () => {
  const cited = [
    ...rules.map(({ id, legalBasis }) => ({ id, legalBasis })),
    ...tests.map(({ id, source }) => ({ id, legalBasis: source })),
  ].flatMap(({ id, legalBasis }) => legalBasis.map((basis) => ({ id, ...basis })))

  test('no passage is called read that the library has from memory or through others', () => {
    for (const { id, authority: name, pinpoint, certainty } of cited) {
      if (certainty !== 'read') continue
      const decided = library.decidedCases.find((each) => each.id === authority(name).decidedCase)
      const bases = Object.values(decided?.issues ?? {})
        .filter((issue) => issue.pinpoint === pinpoint)
        .map(({ pinpoint_basis }) => pinpoint_basis ?? '')
      if (bases.length > 0) expect([id, name, bases.some((basis) => basis.includes('read'))]).toEqual([id, name, true])
    }
  })

  test('a passage that nobody can point at was not read', () => {
    expect(cited.filter(({ pinpoint, certainty }) => pinpoint === null && certainty === 'read')).toEqual([])
  })

  test('what the library holds from recollection only is never called read or told by others', () => {
    const unread = library.decidedCases.filter(({ verified }) => verified === 'not verified').map(({ id }) => id)
    const ofThem = cited.filter(({ authority: name }) => unread.includes(authority(name).decidedCase ?? ''))
    expect(ofThem.length).toBeGreaterThan(0)
    expect(ofThem.filter(({ certainty }) => certainty !== 'from-memory')).toEqual([])
  })

  test('a passage that was read only where another text reproduces it is told by others', () => {
    const reproduced = ['harkins-v-uk-2017', 'iacthr-wong-ho-wing-v-peru-2015', 'soering-v-uk-1989']
    const ofThem = cited.filter(({ authority: name }) => reproduced.includes(name))
    expect(ofThem.length).toBeGreaterThan(5)
    expect(ofThem.filter(({ certainty }) => certainty === 'read')).toEqual([])
  })

  test('of the factors of Othman, 189, the eighth to the eleventh are from memory', () => {
    const later = cited.filter(({ pinpoint }) => /(eighth|ninth|tenth|eleventh) factor/.test(pinpoint ?? ''))
    expect(later.length).toBeGreaterThan(0)
    expect(later.filter(({ certainty }) => certainty !== 'from-memory')).toEqual([])
  })
})

describe('binding force', () => {
  test('the decision of a court that is not the highest of its state binds nowhere', () => {
    const lower = /District|City Court|Audiencia|Appeal|Federal Court of Canada|Circuit|Tribunal$|High Court/
    const courts = authorities.filter(({ kind, issuedBy }) => kind === 'judgment' && lower.test(issuedBy))
    expect(courts.length).toBeGreaterThan(5)
    expect(courts.filter(({ bindsStates, bindsFora }) => bindsStates !== 'none' || bindsFora.length > 0)).toEqual([])
  })

  test('views of a committee bind no court', () => {
    const views = authorities.filter(({ kind }) => kind === 'treaty-body-view' || kind === 'general-comment')
    expect(views.filter(({ bindsStates }) => bindsStates !== 'none')).toEqual([])
  })

  test('every source is cited by a rule or a test', () => {
    const cited = new Set(
      [...rules.map(({ legalBasis }) => legalBasis), ...tests.map(({ source }) => source)]
        .flat()
        .map((basis) => basis.authority),
    )
    expect(authorities.filter(({ id }) => !cited.has(id)).map(({ id }) => id)).toEqual([])
  })
})

/** Cases that statements call by name, and the authorities that the name can mean. */
const named: Record<string, readonly string[]> = {
  Liu: ['liu-v-poland-2022', 'italy-cassazione-21125-2023', 'spain-audiencia-nacional-surrender-2024'],
  'M.A. v. Bulgaria': ['ma-and-others-v-bulgaria-2020'],
  Qiao: ['qiao-jianjun-sweden-2019'],
  Zhang: ['japan-zhang-zhenhai-1990'],
  'Ke Chun Rong': ['cat-ke-chun-rong-v-australia-2012'],
  Israil: ['hrc-israil-v-kazakhstan-2011'],
  Kim: ['new-zealand-kim-sc-2022', 'hrc-kim-v-new-zealand-2023'],
  'Wong Ho Wing': ['iacthr-wong-ho-wing-v-peru-2015'],
  Kwok: ['hrc-kwok-v-australia-2009'],
  Judge: ['judge-v-canada-2003'],
  Chahal: ['chahal-v-uk-1996'],
  Saadi: ['saadi-v-italy-2008'],
  Othman: ['othman-v-uk-2012'],
  Ahorugeze: ['ahorugeze-v-sweden-2011'],
  JC: ['uk-jc-china-cg-2008'],
  Zaisan: ['kazakhstan-musakhanuly-alimuly-2020'],
  'Dolkun Isa': ['interpol-ccf-dolkun-isa-2018'],
  'Yao Jinqi': ['bulgaria-yao-jinqi-2018'],
  'Khasanov and Rakhmanov': ['khasanov-and-rakhmanov-v-russia-2022'],
  'Y v. Russia': ['y-v-russia-2008'],
  Alzery: ['alzery-v-sweden-2006'],
  Agiza: ['agiza-v-sweden-2005'],
  Attia: ['cat-attia-v-sweden-2003'],
  Ktiti: ['cat-ktiti-v-morocco-2011'],
  Sejdovic: ['sejdovic-v-italy-2006'],
  'Chen Wenhua': ['france-chen-wenhua-2016'],
  Lai: ['canada-lai-2007', 'canada-lai-2011'],
  Kindler: ['kindler-v-canada-1993'],
  'Bader and Kanbor': ['bader-and-kanbor-v-sweden-2005'],
  Kavala: ['kavala-v-turkey-2019'],
  Nasrulloyev: ['nasrulloyev-v-russia-2007'],
  Bozano: ['bozano-v-france-1986'],
  Yapcan: ['turkey-yapcan-2021'],
  Schtraks: ['uk-schtraks-1964'],
}

describe('names of cases', () => {
  test('a statement names a case only if it cites it, and never before it was decided', () => {
    let found = 0
    for (const { id, statement, legalBasis, inForce } of rules)
      for (const [name, ids] of Object.entries(named)) {
        if (!new RegExp(`\\b${name.replaceAll('.', '\\.')}(?!\\w)`).test(statement)) continue
        found += 1
        const cited = legalBasis
          .filter((basis) => ids.includes(basis.authority))
          .map((basis) => authority(basis.authority))
        expect([id, name, cited.some(({ from }) => from <= inForce.from)]).toEqual([id, name, true])
      }
    expect(found).toBeGreaterThan(20)
  })
})

describe('wording', () => {
  test('elements and tests ask a question', () => {
    for (const { id, question } of [...elements, ...tests]) expect([id, question.includes('?')]).toEqual([id, true])
  })
})

test('every shared condition is used', () => {
  const used = JSON.stringify([rules, tests, conditions])
  for (const name of Object.keys(conditions))
    expect([name, used.includes(`"condition":"${name}"`)]).toEqual([name, true])
})
