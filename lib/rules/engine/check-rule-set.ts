import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { isFactKey, isLibraryFactKey } from '#lib/domain/facts/catalogue'
import type { Library } from '#lib/domain/library'
import { checkConditions } from './check-conditions.ts'
import { compileCondition, factsOf } from './compile-condition.ts'
import type { LegalTest } from './legal-test.ts'
import { matchesQuery, speaksAgainst } from './material.ts'
import type { LegalBasis, MaterialQuery, Rule } from './rule.ts'
import type { RuleSet } from './rule-set.ts'

/**
 * What is wrong with a rule set, one line for each problem, each beginning with where it is; empty when
 * nothing is. With the library it also checks what the rules say of it: cited records exist, queries find
 * something, authorities agree with the decided cases they name.
 */
export function checkRuleSet(ruleSet: RuleSet, library: Pick<Library, 'evidence' | 'decidedCases'>): string[] {
  const structural = [
    ...repeatedIds(ruleSet),
    ...checkConditions(ruleSet),
    ...ruleSet.rules.flatMap((rule) => checkRule(rule, ruleSet)),
    ...ruleSet.tests.flatMap((test) => checkTest(test, ruleSet)),
    ...unusedElements(ruleSet),
    ...checkDerivedFacts(ruleSet, library.evidence),
    ...checkAuthorities(ruleSet, library),
    ...ruleSet.rules.flatMap((rule) => checkMaterial(rule, library.evidence)),
  ]
  // Shared conditions can be put in place only where none is missing and none goes round in a circle.
  const broken = checkConditions(ruleSet).length > 0
  return broken ? structural : structural.concat(ruleSet.rules.flatMap((rule) => checkContraryMaterial(rule, ruleSet)))
}

function repeatedIds({ rules, tests, elements, authorities, derivedFacts }: RuleSet): string[] {
  const repeated = (kind: string, ids: readonly string[]): string[] =>
    [...new Set(ids.filter((id, at) => ids.indexOf(id) < at))].map((id) => `${kind} ${id}: declared more than once`)
  return [
    ...repeated(
      'rule',
      rules.map(({ id }) => id),
    ),
    ...repeated(
      'test',
      tests.map(({ id }) => id),
    ),
    ...repeated(
      'element',
      elements.map(({ id }) => id),
    ),
    ...repeated(
      'authority',
      authorities.map(({ id }) => id),
    ),
    ...repeated(
      'derived fact',
      derivedFacts.map(({ fact }) => fact),
    ),
  ]
}

function checkRule(rule: Rule, ruleSet: RuleSet): string[] {
  const at = `rule ${rule.id}`
  const problems = checkPeriod(at, rule.inForce)
  if (rule.statement.trim() === '') problems.push(`${at}: says nothing`)
  if (!ruleSet.elements.some(({ id }) => id === rule.element))
    problems.push(`${at}: bears on ${rule.element}, which is no element`)
  const asking = ruleSet.tests.filter((test) => elementIds(test).includes(rule.element))
  if (asking.length > 0 && !asking.some(({ ground }) => ground === rule.ground))
    problems.push(`${at}: belongs to ${rule.ground}, but no test of that ground asks for ${rule.element}`)
  const fora = new Set(asking.flatMap((test) => test.fora))
  if (asking.length > 0 && rule.fora !== 'all' && !rule.fora.some((forum) => fora.has(forum)))
    problems.push(`${at}: speaks only in fora where no test asks for ${rule.element}`)
  return [...problems, ...checkBasis(at, rule.legalBasis, ruleSet)]
}

function checkTest(test: LegalTest, ruleSet: RuleSet): string[] {
  const at = `test ${test.id}`
  const problems = checkPeriod(at, test.inForce)
  if (test.fora.length === 0) problems.push(`${at}: is heard in no forum`)
  if (test.routes.length === 0) problems.push(`${at}: has no route`)
  for (const { id, elements } of test.routes)
    if (elements.length === 0) problems.push(`${at}: route ${id} has no element`)
  for (const id of elementIds(test))
    if (!ruleSet.elements.some((element) => element.id === id))
      problems.push(`${at}: asks for ${id}, which is no element`)
  for (const { routes = [], name } of test.answers)
    for (const route of routes)
      if (!test.routes.some(({ id }) => id === route))
        problems.push(`${at}: “${name}” answers ${route}, which is no route`)
  return [...problems, ...checkBasis(at, test.source, ruleSet)]
}

const elementIds = ({ routes, answers }: LegalTest): string[] => [
  ...routes.flatMap(({ elements }) => elements),
  ...answers.map(({ element }) => element),
]

const checkPeriod = (at: string, { from, until }: { from: string; until?: string }): string[] =>
  until !== undefined && until < from ? [`${at}: ends on ${until}, before it begins on ${from}`] : []

const checkBasis = (at: string, basis: readonly LegalBasis[], { authorities }: RuleSet): string[] => [
  ...(basis.length === 0 ? [`${at}: cites no authority`] : []),
  ...basis.flatMap(({ authority }) =>
    authorities.some(({ id }) => id === authority) ? [] : [`${at}: cites ${authority}, which is no authority`],
  ),
]

const unusedElements = ({ elements, tests }: RuleSet): string[] => {
  const asked = new Set(tests.flatMap(elementIds))
  return elements.flatMap(({ id }) => (asked.has(id) ? [] : [`element ${id}: no test asks for it`]))
}

function checkDerivedFacts({ derivedFacts }: RuleSet, evidence: readonly EvidenceRecord[]): string[] {
  return derivedFacts.flatMap(({ fact, query, direction }) => {
    const at = `derived fact ${fact}`
    if (!isFactKey(fact)) return [`${at}: no fact is called so`]
    const problems = isLibraryFactKey(fact) ? [] : [`${at}: is entered by people, not computed from the library`]
    const found = evidence.some((record) => record.direction === direction && matchesQuery(record, query))
    return [...problems, ...checkQuery(at, query, evidence), ...(found ? [] : [`${at}: its query finds no record`])]
  })
}

const checkQuery = (at: string, { ids = [] }: MaterialQuery, evidence: readonly EvidenceRecord[]): string[] =>
  ids.flatMap((id) => (evidence.some((record) => record.id === id) ? [] : [`${at}: cites ${id}, which is no record`]))

function checkMaterial(rule: Rule, evidence: readonly EvidenceRecord[]): string[] {
  const at = `rule ${rule.id}`
  const { supports, contrary } = rule.material
  const queries = [supports, contrary].filter((query) => query !== undefined)
  const opposed = evidence
    .filter(({ id }) => supports?.ids?.includes(id))
    .filter((record) => speaksAgainst(rule, record))
  return [
    ...queries.flatMap((query) => checkQuery(at, query, evidence)),
    ...queries.flatMap((query) =>
      evidence.some((record) => matchesQuery(record, query)) ? [] : [`${at}: a query finds no record`],
    ),
    ...opposed.map(({ id }) => `${at}: lists ${id} as support, but the record speaks the other way`),
  ]
}

/** The word of a court is quoted as the library has it: a decided case that is missing or differs is a defect. */
function checkAuthorities({ authorities }: RuleSet, { decidedCases }: Pick<Library, 'decidedCases'>): string[] {
  return authorities.flatMap((authority) => {
    const at = `authority ${authority.id}`
    const problems: string[] = []
    if (authority.until !== undefined && authority.until.day < authority.from)
      problems.push(`${at}: ends on ${authority.until.day}, before it begins on ${authority.from}`)
    if (authority.decidedCase === undefined) return problems
    const decided = decidedCases.find(({ id }) => id === authority.decidedCase)
    if (decided === undefined) return [...problems, `${at}: ${authority.decidedCase} is not among the decided cases`]
    if (decided.date !== null && decided.date !== authority.from)
      problems.push(`${at}: is of ${authority.from}, but the decided case is of ${decided.date}`)
    if (decided.name !== authority.name)
      problems.push(`${at}: is called ${authority.name}, but the decided case ${decided.name}`)
    if (!decided.court.startsWith(authority.issuedBy))
      problems.push(`${at}: was given by ${authority.issuedBy}, but the decided case by ${decided.court}`)
    return problems
  })
}

/**
 * Contrary material must never raise a word. A reason against the risk that turns on how much of it the
 * library holds therefore rests on country material: with more weight it could make a thin element
 * contested, which is a stronger word. And a reason for the risk may not turn on it at all. Facts computed
 * from material that supports the risk are free, for a contrary record does not touch them.
 */
function checkContraryMaterial(rule: Rule, { conditions, derivedFacts }: RuleSet): string[] {
  const whole = compileCondition({ allOf: [rule.appliesWhen ?? { allOf: [] }, rule.engagedWhen] }, conditions)
  const read = factsOf(whole)
  return derivedFacts
    .filter(({ fact, direction }) => direction === 'against-risk' && read.includes(fact))
    .flatMap(({ fact }) => {
      if (rule.direction === 'for')
        return [`rule ${rule.id}: stands for the risk and reads ${fact}, which moves with material against it`]
      if (rule.rests === 'country-material') return []
      return [`rule ${rule.id}: stands against the risk and reads ${fact}, so it must rest on country material`]
    })
}
