import { isCalendarDate } from '#lib/domain/calendar-date'
import { declarationOf, isFactKey } from '#lib/domain/facts/catalogue'
import { doesNotApply, type FactDeclaration } from '#lib/domain/facts/declare'
import { isFactTest, type LooseTest, looseTest } from './compile-condition.ts'
import type { Condition } from './condition.ts'
import type { RuleSet } from './rule-set.ts'

/**
 * What is wrong with the conditions of a rule set: facts, values and shared conditions that do not exist,
 * comparisons that do not fit the type of the fact, shared conditions in a circle or used by nothing.
 * The compiler refuses most of it in source; data that came another way meets this.
 */
export function checkConditions({ rules, tests, conditions }: RuleSet): string[] {
  const placed: [string, Condition | undefined][] = [
    ...rules.flatMap<[string, Condition | undefined]>(({ id, appliesWhen, engagedWhen }) => [
      [`rule ${id}`, appliesWhen],
      [`rule ${id}`, engagedWhen],
    ]),
    ...tests.map<[string, Condition | undefined]>(({ id, appliesWhen }) => [`test ${id}`, appliesWhen]),
    ...Object.entries(conditions).map<[string, Condition]>(([name, condition]) => [`condition ${name}`, condition]),
  ]
  const used = new Set(placed.flatMap(([, condition]) => (condition ? namesIn(condition) : [])))
  return [
    ...new Set(placed.flatMap(([at, condition]) => (condition ? problemsIn(at, condition, conditions) : []))),
    ...circles(conditions),
    ...Object.keys(conditions).flatMap((name) => (used.has(name) ? [] : [`condition ${name}: nothing uses it`])),
  ]
}

function problemsIn(at: string, condition: Condition, named: RuleSet['conditions']): string[] {
  if ('allOf' in condition) return condition.allOf.flatMap((part) => problemsIn(at, part, named))
  if ('anyOf' in condition) return condition.anyOf.flatMap((part) => problemsIn(at, part, named))
  if ('not' in condition) return problemsIn(at, condition.not, named)
  if ('condition' in condition)
    return Object.hasOwn(named, condition.condition)
      ? []
      : [`${at}: uses ${condition.condition}, which is no shared condition`]
  return isFactTest(condition)
    ? testProblems(at, looseTest(condition))
    : [`${at}: a condition has none of the five forms`]
}

function testProblems(at: string, test: LooseTest): string[] {
  const { fact, ...comparisons } = test
  if (!isFactKey(fact)) return [`${at}: reads ${fact}, which is no fact`]
  const names = Object.keys(comparisons)
  if (names.length !== 1) return [`${at}: compares ${fact} ${names.length} times in one test`]
  const declaration = declarationOf(fact)
  return [...misfits(test, declaration)].map((problem) => `${at}: ${problem}`)
}

function* misfits(test: LooseTest, declaration: FactDeclaration): Generator<string> {
  const { fact, is, isOneOf, includes, atLeast, below, before, onOrAfter } = test
  for (const value of [...(is === undefined ? [] : [is]), ...(isOneOf ?? [])])
    if (!isValue(value, declaration)) yield `compares ${fact} with ${JSON.stringify(value)}, which it cannot be`
  if (includes !== undefined && !(declaration.type === 'choices' && Object.hasOwn(declaration.options, includes)))
    yield `asks whether ${fact} includes ${includes}, which it cannot`
  for (const bound of [atLeast, below])
    if (bound !== undefined && (declaration.type !== 'integer' || bound <= declaration.min || bound > declaration.max))
      yield `compares ${fact} with ${bound}, which settles nothing`
  for (const day of [before, onOrAfter])
    if (day !== undefined && (declaration.type !== 'date' || !isCalendarDate(day)))
      yield `compares ${fact} with the day ${day}, which it cannot`
}

function isValue(value: unknown, declaration: FactDeclaration): boolean {
  if (value === doesNotApply) return declaration.mayNotApply === true
  switch (declaration.type) {
    case 'boolean':
      return typeof value === 'boolean'
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(declaration.options, value)
    case 'choices':
      return false
    case 'integer':
      return Number.isInteger(value) && Number(value) >= declaration.min && Number(value) <= declaration.max
    case 'date':
      return typeof value === 'string' && isCalendarDate(value)
  }
}

function namesIn(condition: Condition): string[] {
  if ('allOf' in condition) return condition.allOf.flatMap(namesIn)
  if ('anyOf' in condition) return condition.anyOf.flatMap(namesIn)
  if ('not' in condition) return namesIn(condition.not)
  return 'condition' in condition ? [condition.condition] : []
}

/** Each circle once, from its first name in alphabetical order. */
function circles(named: RuleSet['conditions']): string[] {
  const found = new Set<string>()
  const walk = (name: string, path: readonly string[]): void => {
    const start = path.indexOf(name)
    if (start >= 0) {
      const circle = path.slice(start)
      const first = circle.indexOf([...circle].sort()[0] ?? name)
      const turned = [...circle.slice(first), ...circle.slice(0, first)]
      found.add(`condition ${turned[0]}: shared conditions in a circle: ${[...turned, turned[0]].join(' → ')}`)
      return
    }
    const condition = Object.hasOwn(named, name) ? named[name] : undefined
    if (condition) for (const next of namesIn(condition)) walk(next, [...path, name])
  }
  for (const name of Object.keys(named)) walk(name, [])
  return [...found].sort()
}
