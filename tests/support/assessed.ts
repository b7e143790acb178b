import { readFileSync } from 'node:fs'
import type {
  Assessment,
  ElementFinding,
  GroundFinding,
  Reason,
  RouteFinding,
  TestFinding,
} from '#lib/domain/assessment'
import { caseFileFormat, parseCaseFile } from '#lib/domain/case-file'
import type { ForumId } from '#lib/domain/forum'
import { type Library, parseLibrary } from '#lib/domain/library'
import { assess } from '#lib/rules/engine/assess'
import type { RuleSet } from '#lib/rules/engine/rule-set'
import { prcRuleSet } from '#lib/rules/rule-set'
import { rawLibrary } from '#tests/support/library'

function shippedLibrary(): Library {
  const parsed = parseLibrary(rawLibrary())
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.library
}

export const library = shippedLibrary()

export interface Situation {
  requestedState: string
  on: string
  /** As in a case file: a bare value, or an object with who says so. */
  facts: Record<string, unknown>
}

/** Assesses a situation under the law and the library as shipped, or under others. */
export function assessed(
  { requestedState, on, facts }: Situation,
  under: { ruleSet?: RuleSet; library?: Library } = {},
): Assessment {
  return fromJson(
    { format: caseFileFormat, reference: 'TEST', requestingState: 'CN', requestedState, assessedOn: on, facts },
    under,
  )
}

/** Assesses one of the shipped examples as of a day, with some facts changed. */
export function assessedExample(file: string, on: string, changes: Record<string, unknown> = {}): Assessment {
  const json = JSON.parse(readFileSync(`examples/${file}`, 'utf8')) as { facts: Record<string, unknown> }
  return fromJson({ ...json, assessedOn: on, facts: { ...json.facts, ...changes } })
}

function fromJson(json: unknown, under: { ruleSet?: RuleSet; library?: Library } = {}): Assessment {
  const used = under.library ?? library
  const parsed = parseCaseFile(json, { states: used.jurisdictions.map(({ iso2 }) => iso2) })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return assess({ caseFile: parsed.caseFile, ruleSet: under.ruleSet ?? prcRuleSet, library: used })
}

/** The finding of a test in a forum; throws when the test was not heard there. */
export function testIn(finding: GroundFinding, id: string, forum?: ForumId): TestFinding {
  const found = finding.tests.find((test) => test.id === id && (forum === undefined || test.forum === forum))
  if (!found) throw new Error(`${id} was not heard${forum ? ` before ${forum}` : ''}`)
  return found
}

export function routeOf(test: TestFinding, id: string): RouteFinding {
  const found = test.routes.find((route) => route.id === id)
  if (!found) throw new Error(`${test.id} has no route ${id}`)
  return found
}

export const elementsOf = (test: TestFinding): ElementFinding[] => [
  ...test.routes.flatMap(({ elements }) => elements),
  ...test.answers,
]

/** The reason that a rule gives in a test, or undefined when it is not engaged. */
export const reasonOf = (test: TestFinding, rule: string): Reason | undefined =>
  elementsOf(test)
    .flatMap(({ reasons }) => reasons)
    .find((reason) => reason.rule === rule)
