import type { CaseFile } from '../../../lib/domain/case-file.ts'
import type { FactKey } from '../../../lib/domain/facts/catalogue.ts'
import { grounds } from '../../../lib/domain/risk-area.ts'
import { viewCase } from '../../../lib/rules/engine/case-view.ts'
import { testsOfGround } from '../../../lib/rules/engine/ground-finding.ts'
import { nextEnquiries } from '../../../lib/rules/engine/next-enquiries.ts'
import { placeTests } from '../../../lib/rules/engine/place-tests.ts'
import { rangesOf } from '../../../lib/rules/engine/range.ts'
import { whatWouldChange } from '../../../lib/rules/engine/what-would-change.ts'
import { askedFacts, makeRealCases, type RealCase, readLibrary, ruleSet } from '../real-cases.ts'
import { seeded } from '../seeded.ts'

const library = readLibrary()

/** What is still to be asked, the most useful first; empty once the word of every ground is settled. */
function openQuestions(caseFile: CaseFile): FactKey[] {
  const view = viewCase(caseFile, ruleSet, library)
  const placement = placeTests(view)
  const ranges = rangesOf(view)
  const isSettled = grounds.every((ground) => ranges.ground(testsOfGround(placement, ground)).reached.length === 1)
  if (isSettled) return []
  return nextEnquiries(view, placement, ranges, whatWouldChange(view, placement).changes).map(
    ({ fact }) => fact as FactKey,
  )
}

/** Which of the unanswered facts to ask for. */
type Policy = (open: readonly FactKey[], unanswered: readonly FactKey[]) => FactKey | undefined

const random = seeded(5)
const oneOf = (facts: readonly FactKey[]): FactKey | undefined => facts[Math.floor(random() * facts.length)]

const policies: Readonly<Record<string, Policy>> = {
  product: ([first]) => first,
  catalogue: (_, [first]) => first,
  random: (_, unanswered) => oneOf(unanswered),
  randomOpen: (open) => oneOf(open),
}

/** Questions put until no answer can move the word of any ground, all answers true. */
function questionsAsked({ start, truth }: RealCase, policy: Policy): number {
  const facts = { ...start.facts }
  for (let asked = 0; ; asked += 1) {
    const open = openQuestions({ ...start, facts })
    if (open.length === 0) return asked
    const unanswered = askedFacts.filter((fact) => facts[fact] === undefined)
    const fact = policy(open, unanswered)
    const answer = fact && truth.get(fact)
    // What the profile of a state leaves open is no question to a person; nothing else is left then.
    if (fact === undefined || answer === undefined) return asked
    facts[fact] = answer
  }
}

/**
 * Interviews under the real rules: what the product asks next against the order of the catalogue, against chance,
 * and against chance among the questions that can still move something.
 */
export function realInterviews(count: number, shareUnknown: number): Record<string, number> {
  const cases = makeRealCases(count, shareUnknown, library)
  const figures: Record<string, number> = { cases: count, shareUnknown }
  for (const [name, policy] of Object.entries(policies)) {
    const counts = cases.map((one) => questionsAsked(one, policy)).sort((a, b) => a - b)
    figures[name] = counts.reduce((sum, one) => sum + one, 0) / count
    figures[`${name}P90`] = counts[Math.floor(count * 0.9)] ?? 0
  }
  return figures
}
