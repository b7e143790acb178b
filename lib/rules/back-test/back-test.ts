import type { Assessment, ElementFinding, GroundFinding } from '#lib/domain/assessment'
import {
  type BackTest,
  type CaseComparison,
  type Comparison,
  type EngineReading,
  groundOfIssue,
  type IssueComparison,
  issues,
  type NotRun,
  type SeenReason,
  type SingleMove,
} from '#lib/domain/back-test'
import type { CaseFile } from '#lib/domain/case-file'
import { factsFromSupplement, forumOfDecision } from '#lib/domain/coded-case'
import type { DecidedCase } from '#lib/domain/decided-case'
import { isFactKey, isLibraryFactKey } from '#lib/domain/facts/catalogue'
import type { ForumId } from '#lib/domain/forum'
import type { Library } from '#lib/domain/library'
import { nameOfState } from '#lib/domain/requesting-state'
import type { Ground, RiskArea } from '#lib/domain/risk-area'
import { type Support, supportWords } from '#lib/domain/support'
import { assess } from '#lib/rules/engine/assess'
import { hashRuleSet } from '#lib/rules/engine/hash-rule-set'
import { type RuleSet, speaksOf } from '#lib/rules/engine/rule-set'
import { compareWithHolding } from './compare-with-holding.ts'
import { leaveOutDecision } from './leave-out-decision.ts'

/** The rule set of one requesting state, and general law for cases of every other. */
export interface LawOfBench {
  ruleSet: RuleSet
  general: RuleSet
}

const versionOf = (ruleSet: RuleSet) => ({ id: ruleSet.id, version: ruleSet.version, hash: hashRuleSet(ruleSet) })

/**
 * Every coded case as of its own day, in the forum of the body that decided it and without its own holding:
 * the engine and the court side by side, issue by issue. Coded cases without a decision in the library are
 * left to `checkCodedCase`; decisions that cannot be run are listed with the reason.
 *
 * Pure. There is no figure for accuracy: the decisions are few, chosen by what could be found, and the
 * rules were written by people who had read most of them.
 */
export function backTest(library: Library, codedCases: readonly CaseFile[], law: LawOfBench): BackTest {
  return {
    ...emptyBackTest(library, codedCases, law),
    cases: [...backTestCases(library, codedCases, law)],
  }
}

/** The same without the cases, for callers that run them one at a time. */
export const emptyBackTest = (
  library: Library,
  codedCases: readonly CaseFile[],
  { ruleSet, general }: LawOfBench,
): BackTest => ({
  format: 'article-three/backtest@1',
  versions: {
    ruleSet: versionOf(ruleSet),
    general: versionOf(general),
    library: { version: library.version, hash: library.hash },
  },
  cases: [],
  notRun: notRun(library, codedCases),
})

/** The cases one by one, by day and id: a server can pause between two. */
export function* backTestCases(
  library: Library,
  codedCases: readonly CaseFile[],
  { ruleSet, general }: LawOfBench,
): Generator<CaseComparison> {
  const ordered = [...codedCases].sort((a, b) => order(a.assessedOn, b.assessedOn) || order(a.reference, b.reference))
  for (const caseFile of ordered) {
    const decision = library.decidedCases.find(({ id }) => id === caseFile.reference)
    if (decision) yield backTestCase(library, caseFile, decision, speaksOf(ruleSet, caseFile) ? ruleSet : general)
  }
}

function backTestCase(library: Library, caseFile: CaseFile, decision: DecidedCase, ruleSet: RuleSet): CaseComparison {
  const forum = forumOfDecision(decision)
  const without = leaveOutDecision(ruleSet, library, decision)
  const before = assess({ caseFile, ruleSet: inForum(without.ruleSet, forum), library: without.library })
  const carries = before.versions.ruleSet.hash !== hashRuleSet(inForum(ruleSet, forum)) || without.evidence.length > 0
  const after = carries ? assess({ caseFile, ruleSet: inForum(ruleSet, forum), library }) : null
  return {
    id: decision.id,
    name: decision.name,
    court: decision.court,
    forum,
    requestingState: { code: caseFile.requestingState, name: nameOfState(caseFile.requestingState) },
    requestedState: caseFile.requestedState,
    ruleSet: ruleSet.id,
    date: caseFile.assessedOn,
    factsCoded: Object.keys(caseFile.facts).length,
    supplement: supplementOf(caseFile, decision),
    leftOut: { rules: without.rules, evidence: without.evidence },
    laterHistory: decision.later_history,
    overturned: ruleSet.authorities.find(({ decidedCase }) => decidedCase === decision.id)?.until ?? null,
    issues: issues.map((issue): IssueComparison => {
      const ground = groundOfIssue[issue]
      const { raised, held, reason } = decision.issues[issue]
      const compared = (assessment: Assessment): Comparison & { engine: EngineReading } => {
        const finding = findingOn(assessment, ground)
        const engine = readingOf(finding, movesOf(assessment, ground))
        return { engine, ...compareWithHolding(engine, held, metByTheCase(finding)) }
      }
      const itself = after === null ? null : compared(after)
      return {
        issue,
        ground,
        court: { raised, held, reason },
        ...compared(before),
        withItself: itself && { support: itself.engine.support, agreement: itself.agreement, cause: itself.cause },
      }
    }),
  }
}

function supplementOf(caseFile: CaseFile, { facts }: DecidedCase): CaseComparison['supplement'] {
  const quoted = factsFromSupplement(caseFile)
  const basis = facts?.supplement?.basis
  return quoted.length === 0 || basis === undefined ? null : { facts: quoted.length, basis }
}

/** Harm before decision is context on which no court decides, so no holding on targeting answers it. */
const contextOnly = 'chilling-effect/harm-before-decision'

/** The rule set as one forum hears it. */
const inForum = (ruleSet: RuleSet, forum: ForumId): RuleSet => ({
  ...ruleSet,
  tests: ruleSet.tests
    .filter(({ id, fora }) => id !== contextOnly && fora.includes(forum))
    .map((test) => ({ ...test, fora: [forum] })),
})

const findingOn = ({ areas, furtherGrounds }: Assessment, ground: Ground): GroundFinding =>
  ground in areas ? areas[ground as RiskArea] : furtherGrounds[ground as keyof typeof furtherGrounds]

const elementsOf = ({ tests }: GroundFinding): ElementFinding[] =>
  tests.flatMap(({ routes, answers }) => [...routes.flatMap(({ elements }) => elements), ...answers])

/** Of the smallest sets that move the ground: those of one fact that somebody could have learnt. */
const movesOf = ({ whatWouldChange }: Assessment, ground: Ground): SingleMove[] =>
  whatWouldChange.flatMap(({ area, kind, changes: [first, ...others], to }) =>
    area === ground && kind === 'answer' && first !== undefined && others.length === 0
      ? [{ fact: first.fact, answer: first.to, to }]
      : [],
  )

/** True when a route whose elements are all better supported gives the word: an answer holds it where it is. */
const isHeldBack = ({ support, tests }: GroundFinding): boolean =>
  tests.some(({ routes }) =>
    routes.some(
      (route) => route.support === support && route.elements.every((element) => isStronger(element.support, support)),
    ),
  )

const isStronger = (one: Support, other: Support): boolean => supportWords.indexOf(one) > supportWords.indexOf(other)

function readingOf(finding: GroundFinding, moves: SingleMove[]): EngineReading {
  const reasons = new Map<string, SeenReason>()
  const missing = new Set<string>()
  for (const element of elementsOf(finding)) {
    for (const { rule, direction, weight, sentence } of element.reasons)
      reasons.set(rule, { rule, direction, weight, statement: sentence })
    for (const fact of element.undetermined.flatMap((waiting) => waiting.missing)) missing.add(fact)
  }
  return {
    support: finding.support,
    range: finding.range,
    couldBeRaised: finding.tests.some(({ routes }) => routes.some(({ elements }) => elements.every(couldRaise))),
    heldBack: isHeldBack(finding),
    reasons: [...reasons.values()].sort((a, b) => order(b.direction, a.direction) || order(a.rule, b.rule)),
    missing: [...missing].sort(order),
    moves,
  }
}

/** True when a rule for the risk is law here, met or not. A route needs one for each of its elements. */
const couldRaise = ({ reasons, undetermined, notEngaged }: ElementFinding): boolean =>
  [...reasons, ...undetermined, ...notEngaged].some(({ direction }) => direction === 'for')

/** True when a reason of law against the risk was met by a fact of the case file, not by the library alone. */
const metByTheCase = (finding: GroundFinding): boolean =>
  elementsOf(finding)
    .flatMap(({ reasons }) => reasons)
    .some(
      ({ direction, weight, because }) =>
        direction === 'against' &&
        weight !== 'material' &&
        because.some(({ fact }) => isFactKey(fact) && !isLibraryFactKey(fact) && !fact.startsWith('requestedState.')),
    )

function notRun({ decidedCases }: Library, codedCases: readonly CaseFile[]): NotRun[] {
  const coded = new Set(codedCases.map(({ reference }) => reference))
  return decidedCases
    .filter(({ id }) => !coded.has(id))
    .map((decision) => ({ id: decision.id, name: decision.name, why: whyNotRun(decision) }))
}

function whyNotRun({ kind, facts, date }: DecidedCase): string {
  if (kind === 'general_authority')
    return facts === null || date === null || Object.values(facts).every(isEmpty)
      ? 'It states law for cases of any state, and the library holds no facts of its own case.'
      : 'Its facts have not been coded.'
  if (kind === 'related') return 'It is not a decision on removal to mainland China.'
  if (facts === null) return 'The library holds its result, but not its facts.'
  if (date === null) return 'Its day is not established, so it cannot be run as of its own day.'
  return 'Its facts have not been coded.'
}

/** True of a field of the record that says nothing. */
const isEmpty = (value: unknown): boolean =>
  value === null || (typeof value === 'object' && Object.values(value).every(isEmpty))

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
