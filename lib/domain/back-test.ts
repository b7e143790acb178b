import type { FactScalar } from './assertion.ts'
import type { DecidedCase } from './decided-case.ts'
import type { ForumId } from './forum.ts'
import type { Ground } from './risk-area.ts'
import type { Support, SupportRange, Weight } from './support.ts'

export type Issue = keyof DecidedCase['issues']
export type Holding = DecidedCase['issues'][Issue]['held']

/** The issues on which decisions are recorded, each with the area or further ground that answers it. */
export const groundOfIssue: Readonly<Record<Issue, Ground>> = {
  torture: 'torture',
  fair_trial: 'fair-trial',
  assurances: 'assurances',
  chilling_effect_political: 'chilling-effect',
  death_penalty: 'death-penalty',
  liberty: 'liberty',
}
export const issues = Object.keys(groundOfIssue) as Issue[]

/**
 * How the word of the engine stands to the holding of the court. `left-open`: the engine sees reasons for the
 * risk, but not so many that it calls the point made out; it neither agrees nor differs.
 */
export const agreements = ['agrees', 'differs', 'left-open', 'not-comparable'] as const
export type Agreement = (typeof agreements)[number]

/** Why the two stand so. */
export const comparisonCauses = [
  'both-for-the-risk',
  'both-against-the-risk',
  'engine-for-court-against',
  'engine-silent-court-for',
  'reasons-on-both-sides',
  'answer-holds-back',
  'material-only',
  'want-of-facts',
  'no-law-in-forum',
  'court-left-it-undecided',
  'no-holding-known',
] as const
export type ComparisonCause = (typeof comparisonCauses)[number]

/** One reason that the engine saw on the issue, once, whatever the number of tests it speaks in. */
export interface SeenReason {
  rule: string
  direction: 'for' | 'against'
  weight: Weight
  statement: string
}

/** What the engine says of one issue in the forum of the decision. */
export interface EngineReading {
  support: Support
  range: SupportRange
  /** False when, in this forum on this day, no route of a test had a rule for each of its elements: no facts could raise it. */
  couldBeRaised: boolean
  /** True when the word would be better supported, were no answer (an assurance, say) made out that holds it back. */
  heldBack: boolean
  reasons: SeenReason[]
  /** Facts for which rules on the issue wait. */
  missing: string[]
  /** Answers to one missing fact that move the word by themselves, and to which word. */
  moves: SingleMove[]
}

export interface SingleMove {
  fact: string
  answer: FactScalar
  to: Support
}

export interface Comparison {
  agreement: Agreement
  cause: ComparisonCause
}

export interface IssueComparison extends Comparison {
  issue: Issue
  ground: Ground
  court: { raised: boolean | null; held: Holding; reason: string | null }
  engine: EngineReading
  /** The same with the decision itself counted as law; null where the decision carries no rule or record. */
  withItself: (Comparison & { support: Support }) | null
}

/** One decision: what the engine says as of its day and in its forum, beside what was held. */
export interface CaseComparison {
  id: string
  name: string
  court: string
  forum: ForumId
  requestingState: { code: string; name: string }
  requestedState: string
  /** Id of the rule set it was run under: a pack’s, or general law where no pack speaks of the requesting state. */
  ruleSet: string
  date: string
  /** Facts of the case file, unknown ones included. */
  factsCoded: number
  /** How many of them quote what was added to the record so that it can be coded, and how that is known. */
  supplement: { facts: number; basis: string } | null
  /** What rests on the decision itself and was left out, so that no case is decided by its own holding. */
  leftOut: { rules: string[]; evidence: string[] }
  /** What became of the decision afterwards, as its record tells. */
  laterHistory: string | null
  /** When and by what the decision ceased to be law, where the register of authorities says so. */
  overturned: { day: string; by: string } | null
  issues: IssueComparison[]
}

export interface NotRun {
  id: string
  name: string
  why: string
}

interface LawVersion {
  id: string
  version: string
  hash: string
}

export interface BackTest {
  format: 'article-three/backtest@1'
  versions: { ruleSet: LawVersion; general: LawVersion; library: { version: string; hash: string } }
  cases: CaseComparison[]
  notRun: NotRun[]
}
