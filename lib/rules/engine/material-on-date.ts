import type { EvidenceRecord } from '#lib/domain/evidence-record'
import type { Library } from '#lib/domain/library'
import { type FactKnowledge, knownFromLibrary } from './fact-knowledge.ts'
import { deriveLibraryFacts } from './library-facts.ts'
import { countedSupport, materialOf, type RecordUse } from './material.ts'
import type { PreparedRuleSet } from './prepare-rule-set.ts'
import { type RecordsOnDate, recordsOn } from './record-standing.ts'
import { remember } from './remember.ts'

/** The stored records beside one rule on a day. */
export interface MaterialOfRule {
  material: readonly RecordUse[]
  /** Those of them that count towards the origins behind the rule. */
  counted: readonly EvidenceRecord[]
}

/** What a library gives a rule set on a day, whatever the case: found once for all cases of the day. */
export interface MaterialOnDate {
  records: RecordsOnDate
  /** The facts computed from the records, by key. */
  derived: ReadonlyMap<string, FactKnowledge>
  ofRule: (id: string) => MaterialOfRule
}

/** So many days of one library and rule set are kept ready. */
const mostDays = 16

type Days = ReturnType<typeof remember<MaterialOnDate>>
const kept = new WeakMap<PreparedRuleSet, WeakMap<Library, Days>>()

/** The material of a day. Rule set and library are taken as immutable. */
export function materialOn(ruleSet: PreparedRuleSet, library: Library, on: string): MaterialOnDate {
  const ofRuleSet = kept.get(ruleSet) ?? new WeakMap<Library, Days>()
  kept.set(ruleSet, ofRuleSet)
  const days = ofRuleSet.get(library) ?? remember<MaterialOnDate>(mostDays)
  ofRuleSet.set(library, days)
  return days(on, () => findMaterial(ruleSet, library, on))
}

function findMaterial(ruleSet: PreparedRuleSet, library: Library, on: string): MaterialOnDate {
  const records = recordsOn(library.evidence, on)
  const facts = deriveLibraryFacts(ruleSet.ruleSet.derivedFacts, records)
  const ofRules = new Map<string, MaterialOfRule>()
  for (const { rule } of ruleSet.rules) {
    const material = materialOf(rule, records)
    ofRules.set(rule.id, { material, counted: countedSupport(material) })
  }
  return {
    records,
    derived: new Map([...facts].map(([fact, value]) => [fact, knownFromLibrary(value)])),
    ofRule: (id) => ofRules.get(id) ?? { material: [], counted: [] },
  }
}
