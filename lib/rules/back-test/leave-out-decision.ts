import { lastDayOf } from '#lib/domain/calendar-date'
import type { DecidedCase } from '#lib/domain/decided-case'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import type { Library } from '#lib/domain/library'
import type { LegalBasis, Rule } from '#lib/rules/engine/rule'
import type { RuleSet } from '#lib/rules/engine/rule-set'

export interface WithoutDecision {
  ruleSet: RuleSet
  library: Library
  /** Rules that rest on the decision alone, by id. */
  rules: string[]
  /** Records that report the decision, by id. */
  evidence: string[]
}

/**
 * The law and the material as they stood before a decision was given, so that no case is decided by its own
 * holding: its citations, the rules that rest on nothing else, and the records that report it are left out.
 * Tests stay: they put the question and hold the forum's standard, and rules alone answer it.
 */
export function leaveOutDecision(ruleSet: RuleSet, library: Library, decision: DecidedCase): WithoutDecision {
  const own = new Set(ruleSet.authorities.filter(({ decidedCase }) => decidedCase === decision.id).map(({ id }) => id))
  const rules: string[] = []
  const kept = ruleSet.rules.flatMap((rule): Rule[] => {
    const [first, ...others] = rule.legalBasis.filter(({ authority }) => !own.has(authority))
    if (first === undefined) {
      rules.push(rule.id)
      return []
    }
    const legalBasis: readonly [LegalBasis, ...LegalBasis[]] = [first, ...others]
    return others.length + 1 === rule.legalBasis.length ? [rule] : [{ ...rule, legalBasis }]
  })
  const evidence = library.evidence.filter((record) => reports(record, decision)).map(({ id }) => id)
  return {
    ruleSet: { ...ruleSet, rules: kept },
    library: { ...library, evidence: library.evidence.filter(({ id }) => !evidence.includes(id)) },
    rules: rules.sort(),
    evidence: evidence.sort(),
  }
}

/**
 * A record reports a decision when it names one of its addresses, or gives a ruling of the very day. What was
 * published later does not count on that day, so it need not be looked for.
 */
const reports = ({ kind, source }: EvidenceRecord, { source_urls, date }: DecidedCase): boolean =>
  date !== null &&
  lastDayOf(source.date) <= date &&
  ((source.url !== null && source_urls.includes(source.url)) ||
    ((kind === 'court-decision' || kind === 'treaty-body') && source.date === date))
