import type { Agreement, CaseComparison, ComparisonCause, EngineReading, IssueComparison } from '#lib/domain/back-test'
import { declarationOf, isFactKey } from '#lib/domain/facts/catalogue'
import { clauseOf } from '#lib/domain/facts/clause'
import { describeSupport } from '#lib/reporting/describe-support'

export const agreementWords: Record<Agreement, string> = {
  agrees: 'agrees',
  differs: 'differs',
  'left-open': 'left open by the engine',
  'not-comparable': 'not comparable',
}

const causeSentences: Record<ComparisonCause, string> = {
  'both-for-the-risk': 'The engine calls the point well supported, and the court found for it.',
  'both-against-the-risk':
    'The engine raises nothing on the facts coded, either for a reason of law against or because no answer could raise it, and the court found no risk.',
  'engine-for-court-against': 'The engine calls the point well supported, while the court found against it.',
  'engine-silent-court-for':
    'The engine raises nothing, whatever the answers to what is unknown, while the court found for the point.',
  'reasons-on-both-sides':
    'The engine sees a reason against at least as weighty as those for: it leaves the choice that the court made.',
  'answer-holds-back':
    'The risk would be better supported, but an answer to it is made out, such as an assurance that can be relied on: the engine lets neither outweigh the other and leaves the choice that the court made.',
  'material-only':
    'The engine raises the point thinly, without enough behind it to call it well supported: it leaves the choice that the court made.',
  'want-of-facts':
    'On the facts coded nothing is raised, though an answer to what is missing could raise it: nothing is compared.',
  'no-law-in-forum':
    'Without the decision itself, the rule set holds too little law to raise this point in this forum on this day, whatever the facts: nothing is compared.',
  'court-left-it-undecided': 'The court left the point undecided: nothing is compared.',
  'no-holding-known': 'No holding on this point is known: nothing is compared.',
}

/** Facts that were missing, as their questions. */
export const missingQuestions = (missing: readonly string[]): string[] =>
  missing.flatMap((fact) => (isFactKey(fact) ? [declarationOf(fact).question] : []))

/** Why engine and court stand as they do, in sentences, with the second reading where there is one. */
export function describeComparison({ cause, withItself, agreement, engine }: IssueComparison): string {
  const moved = withItself !== null && (withItself.support !== engine.support || withItself.agreement !== agreement)
  const second = moved
    ? ` With the decision itself counted as law: ${lowerFirst(describeSupport(withItself.support).sentence)}`
    : ''
  return `${causeSentences[cause]}${second}`
}

/** Which single answers, each by itself, would have moved the word; by the word they lead to. */
export function describeSingleMoves({ moves }: Pick<EngineReading, 'moves'>): string[] {
  return [...Map.groupBy(moves, ({ to }) => to)].map(([to, its]) => {
    const answers = its.flatMap(({ fact, answer }) =>
      isFactKey(fact) ? [`that ${clauseOf(declarationOf(fact), answer)}`] : [],
    )
    return `To “${describeSupport(to).word}”, each by itself: ${answers.join('; ')}.`
  })
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** How many facts were coded, and of those added to the record for it, how they are known. */
export function describeFactsCoded({
  factsCoded,
  supplement,
}: Pick<CaseComparison, 'factsCoded' | 'supplement'>): string {
  const coded = `${factsCoded} ${factsCoded === 1 ? 'fact' : 'facts'} coded`
  return supplement === null
    ? `${coded}.`
    : `${coded}, of which ${supplement.facts} quote what we added to the record (${supplement.basis}).`
}

/** The issues worth a row: those that were before the court. */
export const isBeforeTheCourt = ({ court }: IssueComparison): boolean => court.held !== null || court.raised === true

/** Printed with every bench, in the program and on the page. */
export const benchPreface = [
  'Each decision is taken as of its own day: the facts that its record states, the law and the records of that day, in the forum of the body that decided. What rests on the decision itself is left out, so no case is decided by its own holding. The engine never reads a holding; only the comparison does.',
  'No share of agreement is given. The decisions are those that could be found, many of them read in summary only, and the rules were written by people who had read most of them. Agreement is no proof; a difference is a question.',
  'An extradited person is taken to be held on return, because surrender is made under arrest; for an expulsion that is left unknown unless the record says it. Every other fact quotes the record, and what it does not state is unknown. Where a record said too little we added what reports told and what had happened before the body sat, mostly from recollection and not verified: each case says how many of its facts rest on that.',
] as const
