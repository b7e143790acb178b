import { readFileSync } from 'node:fs'
import type { FactEntry, FactScalar } from '../../lib/domain/assertion.ts'
import { type CaseFile, caseFileFormat } from '../../lib/domain/case-file.ts'
import { declarationOf, type FactKey, isFactKey } from '../../lib/domain/facts/catalogue.ts'
import { type Library, parseLibrary } from '../../lib/domain/library.ts'
import { prepareRuleSet } from '../../lib/rules/engine/prepare-rule-set.ts'
import { prcRuleSet } from '../../lib/rules/rule-set.ts'
import { seeded } from './seeded.ts'

/** The rules and the library that ship, for measurements under the real law. */
export const ruleSet = prepareRuleSet(prcRuleSet)

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../library/${file}.json`, import.meta.url), 'utf8'))

export function readLibrary(): Library {
  const parsed = parseLibrary({
    edition: read('edition'),
    evidence: read('evidence'),
    contrary: read('contrary'),
    decidedCases: read('decided-cases'),
    jurisdictions: read('jurisdictions'),
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.library
}

/** Facts that people answer, with a value for each cell into which the rules cut them. */
const asked: readonly { fact: FactKey; values: readonly FactScalar[] }[] = [...ruleSet.cells].flatMap(
  ([fact, { values }]) => (isFactKey(fact) && declarationOf(fact).origin === undefined ? [{ fact, values }] : []),
)
export const askedFacts: readonly FactKey[] = asked.map(({ fact }) => fact)

export const says = (value: FactScalar): FactEntry => ({ kind: 'asserted', assertions: [{ value, says: 'client' }] })

/** A case whose truth is known whole, and what is known of it at the start. */
export interface RealCase {
  start: CaseFile
  truth: ReadonlyMap<FactKey, FactEntry>
}

/**
 * Invented cases before the real rules: every value of a fact as likely as any other, a share of the answers left
 * out. Cases of people are not like this; law that agrees on these agrees on those.
 */
export function makeRealCases(count: number, shareUnknown: number, library: Library): RealCase[] {
  const random = seeded(17)
  const oneOf = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
  return Array.from({ length: count }, (_, at) => {
    const truth = new Map(asked.map(({ fact, values }) => [fact, says(oneOf(values))]))
    const known = [...truth].filter(() => random() >= shareUnknown)
    const start: CaseFile = {
      format: caseFileFormat,
      reference: `ELM-${at}`,
      requestingState: 'CN',
      requestedState: oneOf(library.jurisdictions).iso2,
      assessedOn: '2026-11-23',
      facts: Object.fromEntries(known),
    }
    return { start, truth }
  })
}
