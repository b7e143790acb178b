import type { FactScalar, Speaker, UnknownReason } from './assertion.ts'
import type { ForumId } from './forum.ts'
import type { FurtherGround, Ground, RiskArea } from './risk-area.ts'
import type { Support, SupportRange, Weight } from './support.ts'

/** The assessment as published: `article-three/assessment@1`. The only source of every sentence. */
export interface Assessment {
  format: 'article-three/assessment@1'
  reference: string
  assessedOn: string
  requestingState: string
  requestedState: string
  fora: { id: ForumId; why: string }[]
  versions: {
    engine: string
    ruleSet: { id: string; version: string; hash: string }
    library: { version: string; hash: string }
    /** Hash of the fact catalogue: the questions as asked. */
    facts: string
  }
  areas: Record<RiskArea, GroundFinding>
  furtherGrounds: Record<FurtherGround, GroundFinding>
  nextEnquiries: NextEnquiry[]
  whatWouldChange: Change[]
  /** Grounds where the search for changes ended at its limit of work: further sets may exist. Absent: none. */
  changesNotExhausted?: Ground[] | undefined
  otherSide: OtherSidePoint[]
  gaps: Gap[]
  /** `sha256:` of the canonical JSON of everything above. */
  hash: string
}

export interface GroundFinding {
  support: Support
  /** The forum whose test gives the word; null when nothing is raised. */
  forum: ForumId | null
  range: SupportRange
  material: Material
  tests: TestFinding[]
  /** Evidence engaged anywhere in this ground, with what stands against it. */
  evidence: { supports: string[]; contrary: string[] }
}

/** Strength and agreement of the stored material, apart from support. */
export interface Material {
  strength: 'none' | 'limited' | 'medium' | 'robust'
  agreement: 'none' | 'low' | 'medium' | 'high'
  /** Independent origins among the records that count. */
  origins: number
}

export interface TestFinding {
  id: string
  name: string
  question: string
  forum: ForumId
  standard: string
  support: Support
  range: SupportRange
  routes: RouteFinding[]
  answers: AnswerFinding[]
}

export interface RouteFinding {
  id: string
  name: string
  support: Support
  range: SupportRange
  elements: ElementFinding[]
}

export interface ElementFinding {
  id: string
  question: string
  support: Support
  range: SupportRange
  reasons: Reason[]
  undetermined: { rule: string; direction: 'for' | 'against'; statement: string; missing: string[] }[]
  /** Rules that apply and are not met: the other half of the trace. */
  notEngaged: { rule: string; direction: 'for' | 'against'; statement: string; because: Because[] }[]
  notApplicable: { rule: string; statement: string; why: string }[]
}

/** What meets a route, with its own support: how well the answer itself is made out. */
export interface AnswerFinding extends ElementFinding {
  name: string
  routes: string[]
  /** True when the answer is made out well enough to hold the routes it meets at `contested`. */
  meets: boolean
}

export interface Reason {
  rule: string
  direction: 'for' | 'against'
  weight: Weight
  /** The statement of the rule, then the facts it rests on with who says so. */
  sentence: string
  because: Because[]
  authorities: { id: string; pinpoint: string | null; certainty: 'read' | 'secondary' | 'from-memory' }[]
  evidence: {
    id: string
    direction: 'supports-risk' | 'against-risk' | 'context'
    use: 'supports' | 'contrary'
    counts: boolean
  }[]
}

/** A fact a rule saw: its value, and who says so (`library` for facts computed from the records). */
export interface Because {
  fact: string
  value: FactScalar | null
  says: Speaker | 'library' | null
  where?: string | undefined
}

export interface NextEnquiry {
  fact: string
  question: string
  why: string
  couldMove: Ground[]
  cost: 'low' | 'medium' | 'high'
  delay: 'hours' | 'days' | 'weeks'
  safety: 'safe' | 'care' | 'unsafe'
  /** Why it is not known now. */
  unknown: UnknownReason
}

/** A smallest set of facts that moves a ground: none of its parts moves the ground the same way. */
export interface Change {
  area: Ground
  /**
   * `answer`: every fact in it is open, so that someone can learn it. `change`: at least one is established,
   * and only the world, or a correction of the file, can change it.
   */
  kind?: 'answer' | 'change' | undefined
  from: Support
  to: Support
  changes: { fact: string; to: FactScalar }[]
}

export interface OtherSidePoint {
  area: Ground
  point: string
  /** The rule, or the weakness of our own material, it rests on. */
  rests: string
  evidence: string[]
  /** The likely question in cross-examination. */
  question: string
}

/** Three different things: nobody answered, no rule speaks, no stored record carries the rule. */
export interface Gap {
  kind: 'fact' | 'rule' | 'evidence'
  area: Ground
  what: string
}
