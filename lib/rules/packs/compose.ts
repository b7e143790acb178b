import type { Condition } from '#lib/rules/engine/condition'
import type { RuleSet } from '#lib/rules/engine/rule-set'
import type { CountryPack } from './country-pack.ts'

/** What of a rule set holds whatever the requesting state. */
export type GeneralLaw = Pick<RuleSet, 'rules' | 'tests' | 'elements' | 'authorities' | 'conditions'>

/**
 * General law with what a pack adds to it: rules and tests of its own, and material and sources for rules of
 * the general law. The order of what is listed means nothing. Throws where a pack speaks of a rule or a test
 * that the general law does not have, or gives again what it has.
 */
export function composeRuleSet(general: GeneralLaw, pack: CountryPack): RuleSet {
  refuseUnknown('rule', Object.keys(pack.bearings), general.rules)
  refuseUnknown('test', Object.keys(pack.testRemarks), general.tests)
  for (const name of Object.keys(pack.conditions))
    if (name in general.conditions) throw new Error(`pack ${pack.id}: the condition ${name} is general law already`)
  const rules = general.rules.map((rule) => {
    const bearing = pack.bearings[rule.id]
    if (bearing === undefined) return rule
    const { material = rule.material, alsoRestsOn = [], onlyWhen } = bearing
    const added = { ...rule, material, legalBasis: [...rule.legalBasis, ...alsoRestsOn] as const }
    return onlyWhen === undefined ? added : { ...added, appliesWhen: both(rule.appliesWhen, onlyWhen) }
  })
  const tests = general.tests.map((test) => {
    const added = pack.testRemarks[test.id]
    if (added === undefined) return test
    const standard = added.remark === undefined ? test.standard : `${test.standard} ${added.remark}`
    const restsOn = added.remarkRestsOn ?? added.alsoRestsOn?.[0]?.authority
    const dated =
      added.remark === undefined || restsOn === undefined
        ? test.dated
        : [...(test.dated ?? []), { words: ` ${added.remark}`, authority: restsOn, before: '' }]
    return {
      ...test,
      standard,
      ...(dated && { dated }),
      source: [...test.source, ...(added.alsoRestsOn ?? [])] as const,
    }
  })
  return {
    id: pack.id,
    version: pack.version,
    requestingState: pack.requestingState,
    rules: [...rules, ...pack.rules],
    tests: [...tests, ...pack.tests],
    elements: general.elements,
    authorities: [...general.authorities, ...pack.authorities],
    conditions: { ...general.conditions, ...pack.conditions },
    derivedFacts: pack.derivedFacts,
  }
}

const both = (own: Condition | undefined, added: Condition): Condition =>
  own === undefined ? added : { allOf: [own, added] }

function refuseUnknown(kind: string, ids: readonly string[], known: readonly { id: string }[]): void {
  for (const id of ids)
    if (!known.some((each) => each.id === id))
      throw new Error(`a pack speaks of ${kind} ${id}, which is no general law`)
}
