import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { declarationOf, factKeys } from '#lib/domain/facts/catalogue'
import { noteForReader } from '#lib/reporting/report/note-for-reader'
import { standardOn } from '#lib/rules/engine/law-of-the-day'
import type { LegalTest } from '#lib/rules/engine/legal-test'
import type { RuleSet } from '#lib/rules/engine/rule-set'
import { generalRuleSet, prcRuleSet } from '#lib/rules/rule-set'
import { seedLibrary } from './example-reports.ts'

/** The standard of a test in the words of each day on which they changed. */
function standardsOf(test: LegalTest, { authorities }: RuleSet): string[] {
  const known = new Map(authorities.map((authority) => [authority.id, authority]))
  const days = (test.dated ?? []).map(({ authority }) => known.get(authority)?.from ?? '')
  const dayBefore = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
  const asked = days.map(dayBefore).filter((day) => day >= (test.inForce?.from ?? ''))
  return [test.standard, ...asked.map((day) => standardOn(test, day, known))]
}

const ofRules = (ruleSet: RuleSet): string[] => [
  ...ruleSet.rules.map(({ statement }) => statement),
  ...ruleSet.elements.map(({ question }) => question),
  ...ruleSet.tests.flatMap((test) => [
    test.name,
    ...standardsOf(test, ruleSet),
    ...test.routes.map(({ name }) => name),
    ...test.answers.flatMap(({ name }) => [name]),
  ]),
  ...ruleSet.authorities.flatMap(({ note }) => (note === undefined ? [] : [noteForReader(note)])),
]

const ofFacts = (): string[] =>
  factKeys
    .map(declarationOf)
    .flatMap((fact) => [
      fact.question,
      ...(fact.type === 'choice' || fact.type === 'choices' ? Object.values(fact.options) : []),
      ...(fact.type === 'boolean' ? [fact.clauses.yes, fact.clauses.no] : [fact.clause]),
    ])

const ofLibrary = (): string[] =>
  seedLibrary().evidence.flatMap(({ title, proposition, reliability, verification }) => [
    title,
    proposition,
    noteForReader(reliability.why),
    ...(verification.status === 'contradicted' ? [verification.note] : []),
  ])

/** All words of rules, tests, questions and records that a document prints and that are stored in English. */
export const storedWords = (): Set<string> =>
  new Set(
    [...ofRules(prcRuleSet), ...ofRules(generalRuleSet), ...ofFacts(), ...ofLibrary()].filter((words) => words !== ''),
  )

/** The catalogues of a language by their names, and what each says. */
export const cataloguesOf = (language: 'french' | 'dutch'): [string, Record<string, string>][] => {
  const folder = `lib/reporting/wording/${language}/stored`
  return readdirSync(folder).map((file) => [file, JSON.parse(readFileSync(join(folder, file), 'utf8'))])
}
