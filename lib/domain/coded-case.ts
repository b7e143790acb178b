import type { CaseFile } from './case-file.ts'
import type { DecidedCase } from './decided-case.ts'
import type { ForumId } from './forum.ts'

/**
 * A coded case is a case file whose reference is the id of a decision of the library: the facts as the
 * decision's record states them, and nothing that the court made of them. The place of every assertion is
 * `facts.<field of the record>: “words of that field”`, with our own inference, if any, in square brackets.
 */
export interface CodedFact {
  fact: string
  field: string
  quote: string
}

/** The facts of a coded case that quote what was added to its record afterwards: they are known as its basis says. */
export const factsFromSupplement = ({ facts }: CaseFile): string[] =>
  Object.entries(facts).flatMap(([fact, entry]) =>
    entry?.kind === 'asserted' && entry.assertions.some(({ where }) => where?.startsWith('facts.supplement.'))
      ? [fact]
      : [],
  )

/** The only field below `facts` that says what the court thought. No coded fact may come from it. */
const opinionOfTheCourt = 'assurances.court_view'

const place = /^facts\.([a-z_]+(?:\.[a-z_]+)?): “(.+)”(?: \[.+\])?$/

/** The forum in which a decision was given: a treaty body, or the courts of the state that was asked. */
export function forumOfDecision({ jurisdiction }: Pick<DecidedCase, 'jurisdiction'>): ForumId {
  switch (jurisdiction) {
    case 'ECtHR':
      return 'ecthr'
    case 'CAT':
      return 'cat'
    case 'HRC':
      return 'hrc'
    case 'IACtHR':
      return 'iacthr'
    default:
      return 'national'
  }
}

/**
 * What is wrong with a coded case, one line each; empty when nothing is. The day is the decision's own, the
 * requested state is the one that was asked, and every assertion quotes a field of the record's `facts`,
 * so that neither outcome, holding nor later history can slip in unseen.
 *
 * @param stateName the name of the requested state as the library's profile has it.
 */
export function checkCodedCase(caseFile: CaseFile, decision: DecidedCase, stateName: string): string[] {
  const at = `coded case ${caseFile.reference}`
  const problems: string[] = []
  if (caseFile.assessedOn !== decision.date)
    problems.push(`${at}: is of ${caseFile.assessedOn}, but the decision is of ${decision.date ?? 'an unknown day'}`)
  if (!stateAgrees(caseFile.requestedState, decision, stateName))
    problems.push(`${at}: ${caseFile.requestedState} is not the state that was asked in ${decision.name}`)
  for (const [fact, entry] of Object.entries(caseFile.facts)) {
    if (entry?.kind !== 'asserted') continue
    for (const { where } of entry.assertions) {
      const problem = problemOfPlace(where, decision)
      if (problem !== null) problems.push(`${at}: ${fact} ${problem}`)
    }
  }
  return problems
}

/** A national court decides for its own state; before a treaty body the state is the respondent in the name. */
function stateAgrees(code: string, { jurisdiction, name }: DecidedCase, stateName: string): boolean {
  if (forumOfDecision({ jurisdiction }) === 'national') return code === jurisdiction
  const respondent = name.split(' v. ').at(-1)?.replace(/^the /, '') ?? name
  return respondent.includes(stateName) || stateName.startsWith(respondent)
}

function problemOfPlace(where: string | undefined, { facts }: DecidedCase): string | null {
  const [, field = '', quote = ''] = place.exec(where ?? '') ?? []
  if (field === '') return 'does not quote a field of the record’s facts'
  if (field === opinionOfTheCourt) return 'is taken from what the court thought of the assurances'
  const value = field
    .split('.')
    .reduce<unknown>((held, key) => (typeof held === 'object' && held !== null ? Reflect.get(held, key) : null), facts)
  if (typeof value === 'boolean') return quote === String(value) ? null : `does not agree with facts.${field}`
  if (typeof value !== 'string' || !value.includes(quote)) return `quotes words that facts.${field} does not have`
  return null
}
