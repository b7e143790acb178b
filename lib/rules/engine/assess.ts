import type { Assessment } from '#lib/domain/assessment'
import { canonicalHash } from '#lib/domain/canonical-hash'
import type { CaseFile } from '#lib/domain/case-file'
import { facts } from '#lib/domain/facts/catalogue'
import type { Library } from '#lib/domain/library'
import { furtherGrounds, type Ground, riskAreas } from '#lib/domain/risk-area'
import { viewCase } from './case-view.ts'
import { findGaps } from './gaps.ts'
import { groundFinding } from './ground-finding.ts'
import { listFora } from './list-fora.ts'
import { nextEnquiries } from './next-enquiries.ts'
import { otherSide } from './other-side.ts'
import { placeTests } from './place-tests.ts'
import { prepareRuleSet } from './prepare-rule-set.ts'
import { rangesOf } from './range.ts'
import type { RuleSet } from './rule-set.ts'
import { whatWouldChange } from './what-would-change.ts'

/** Changes with any change of the engine that can change an assessment. */
export const engineVersion = '1.3.0'

let hashOfFacts: string | undefined

/** Hash of the fact catalogue: the questions as asked. */
export function factsHash(): string {
  hashOfFacts ??= canonicalHash(facts)
  return hashOfFacts
}

/**
 * Assesses a case on its own date (`caseFile.assessedOn`) under a rule set and a library.
 *
 * Pure: no clock, no random, no input or output; the same three inputs give the same bytes on any machine,
 * in whatever order rules, records or facts are listed. Rule set and library are taken as immutable.
 *
 * Throws only for a rule set that `checkRuleSet` refuses and for a fact the catalogue does not know. A date
 * before any rule gives findings that say "nothing in force", never an empty success.
 */
export function assess({
  caseFile,
  ruleSet,
  library,
}: {
  caseFile: CaseFile
  ruleSet: RuleSet
  library: Library
}): Assessment {
  const prepared = prepareRuleSet(ruleSet)
  const view = viewCase(caseFile, prepared, library)
  const placement = placeTests(view)
  const ranges = rangesOf(view)
  const { changes, notExhausted } = whatWouldChange(view, placement)
  const finding = (ground: Ground) => groundFinding(ground, placement, view, ranges)
  const assessment: Omit<Assessment, 'hash'> = {
    format: 'article-three/assessment@1',
    reference: caseFile.reference,
    assessedOn: view.on,
    requestingState: caseFile.requestingState,
    requestedState: caseFile.requestedState,
    fora: listFora(placement.fora, view),
    versions: {
      engine: engineVersion,
      ruleSet: { id: ruleSet.id, version: ruleSet.version, hash: prepared.hash },
      library: { version: library.version, hash: library.hash },
      facts: factsHash(),
    },
    areas: forEach(riskAreas, finding),
    furtherGrounds: forEach(furtherGrounds, finding),
    nextEnquiries: nextEnquiries(view, placement, ranges, changes),
    whatWouldChange: changes,
    ...(notExhausted.length > 0 ? { changesNotExhausted: notExhausted } : {}),
    otherSide: otherSide(view, placement),
    gaps: findGaps(view, placement),
  }
  return withHash(assessment)
}

/** The hash is found when it is first read: a screen that does not show it need not wait for it. */
function withHash(assessment: Omit<Assessment, 'hash'>): Assessment {
  let hash: string | undefined
  return {
    ...assessment,
    get hash() {
      hash ??= canonicalHash(assessment)
      return hash
    },
  }
}

const forEach = <K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>
