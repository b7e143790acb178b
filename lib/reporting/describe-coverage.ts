import { formatDate } from '#lib/domain/date-in-words'
import { type ForumId, forumNames } from '#lib/domain/forum'
import { count, listInWords } from '#lib/domain/in-words'
import { groundQuestions } from '#lib/domain/risk-area'
import type { StateCoverage } from './coverage.ts'

/** How far a state is covered, as groups of the overview: what the data hold, not how good it is. */
export const coverageGroups = [
  {
    id: 'own-tests',
    title: 'Its own law is in the rule set',
    says: 'At least one legal test is written for the law of the state itself.',
  },
  {
    id: 'own-authorities',
    title: 'No test of its own; decisions, statutes or the treaty are used',
    says: 'Its courts are read by tests written for many states. Something of its own bears on them: a decision in the library, or an authority that binds its courts alone.',
  },
  {
    id: 'forum-only',
    title: 'By forum only',
    says: 'Nothing of its own is stored beyond its profile. International fora are covered where they are open; its courts are read by tests written for many states.',
  },
] as const
export type CoverageGroup = (typeof coverageGroups)[number]['id']

export function groupOf({ ownTests, ownAuthorities, decisions, treaty }: StateCoverage): CoverageGroup {
  if (ownTests.length > 0) return 'own-tests'
  return ownAuthorities.length > 0 || decisions.length > 0 || treaty.authority !== null
    ? 'own-authorities'
    : 'forum-only'
}

const shortForumNames: Record<ForumId, string> = {
  ecthr: 'ECtHR',
  cat: 'CAT',
  hrc: 'Human Rights Committee',
  iacthr: 'Inter-American Court',
  national: 'its courts',
}

/** A state in one line of the overview. */
export function coverageInOneLine(state: StateCoverage): string {
  const open = state.fora.flatMap(({ forum, open }) => (open === true ? [shortForumNames[forum]] : []))
  return [
    listInWords(open),
    state.ownTests.length === 0
      ? 'no test of its own'
      : count(state.ownTests.length, 'test of its own', 'tests of its own'),
    treatyShort(state.treaty),
    state.decisions.length === 0 ? 'no decision stored' : count(state.decisions.length, 'decision'),
  ].join(' · ')
}

function treatyShort({ status, authority }: StateCoverage['treaty']): string {
  if (status === 'none') return 'no treaty known'
  if (status === 'unknown') return 'treaty not established'
  const words = status === 'in-force' ? 'treaty in force' : 'treaty signed, not in force'
  return `${words}, ${authority === null ? 'text not used' : authority.read ? 'text read' : 'text known second hand'}`
}

/** The treaty in a sentence, with its days as far as they are known. */
export function describeTreaty({ status, signed, inForce, authority }: StateCoverage['treaty']): string {
  if (status === 'none') return 'No extradition treaty with the requesting state is known.'
  if (status === 'unknown')
    return 'Whether there is an extradition treaty with the requesting state is not established.'
  const days = [
    signed === null ? 'day of signature not stored' : `signed on ${formatDate(signed)}`,
    ...(status === 'signed-not-in-force'
      ? ['not in force']
      : [inForce === null ? 'in force, day not stored' : `in force since ${formatDate(inForce)}`]),
  ].join(', ')
  const text =
    authority === null
      ? 'No rule rests on its text.'
      : authority.read
        ? 'Every place of its text that a rule rests on was read.'
        : 'Rules rest on its text, which is known second hand or from memory.'
  return `Treaty ${days}. ${text}`
}

/** What is missing for a state, each in a sentence. Missing material is never said to be good or bad for anyone. */
export function whatIsNotCovered(state: StateCoverage): string[] {
  const closed = (open: boolean | null) =>
    state.fora
      .filter((forum) => forum.open === open && forum.forum !== 'national')
      .map(({ forum }) => forumNames[forum])
  const [unknown, shut] = [closed(null), closed(false)]
  return [
    ...(state.ownTests.length === 0
      ? ['No legal test is written for the law of this state: its courts are read by tests written for many states.']
      : []),
    ...(state.ownAuthorities.length === 0
      ? ['No statute and no judgment of its own is an authority of the rule set.']
      : []),
    ...(state.treaty.status === 'none' || state.treaty.authority?.read ? [] : [describeTreaty(state.treaty)]),
    ...(state.decisions.length === 0 ? ['The library holds no decision of its courts.'] : []),
    ...(unknown.length === 0
      ? []
      : [`It is not established whether complaints lie to the ${listInWords(unknown, 'or')}.`]),
    ...(shut.length === 0 ? [] : [`Not open for this state: ${listInWords(shut)}.`]),
    ...state.rules
      .filter((rules) => rules.for + rules.against > 0 && (rules.for === 0 || rules.against === 0))
      .map(({ ground, for: speaking }) =>
        speaking === 0
          ? `${groundQuestions[ground].name}: no rule speaks for the risk.`
          : `${groundQuestions[ground].name}: no rule speaks against the risk.`,
      ),
  ]
}
