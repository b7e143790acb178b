/** Who usually knows the answer. */
export const knowers = [
  'requested-person',
  'family',
  'lawyer',
  'request-papers',
  'court-file',
  'expert',
  'doctor',
  'public-record',
] as const
export type Knower = (typeof knowers)[number]

export const factGroups = {
  person: 'The person',
  request: 'The request and the alleged conduct',
  proceedings: 'Procedural position and dates here',
  detentionThere: 'Detention and treatment there',
  trialThere: 'Trial there',
  assurances: 'Assurances',
  profile: 'Profile and targeting',
  family: 'Family',
  health: 'Health',
  requestedState: 'The requested state',
  country: 'Country material (derived from the library)',
} as const
export type FactGroup = keyof typeof factGroups

/** The answer "does not apply", open to facts declared with `mayNotApply`. An answer, never a gap. */
export const doesNotApply = 'does-not-apply'
export type DoesNotApply = typeof doesNotApply

interface Common {
  /** The question in plain words, as put to a person. */
  question: string
  /** Why it is asked: the legal point it decides. */
  why: string
  group: FactGroup
  knownBy: readonly Knower[]
  /** How costly, how slow and how safe it is to ask. */
  cost: 'low' | 'medium' | 'high'
  delay: 'hours' | 'days' | 'weeks'
  safety: 'safe' | 'care' | 'unsafe'
  mayNotApply?: true
  /**
   * `person`: entered by people. `state-profile`: the profile of the requested state supplies an
   * assertion, and people may add theirs. `library`: computed from the stored records, never entered.
   */
  origin?: 'person' | 'state-profile' | 'library'
}

/** The words for an answer inside a sentence, completing "the client states that …". */
interface YesNo extends Common {
  type: 'boolean'
  clauses: { yes: string; no: string }
}
interface Choice extends Common {
  type: 'choice'
  /** Value to label; the label completes the clause at `{value}`. */
  options: Readonly<Record<string, string>>
  clause: string
}
/** Any of some things; the empty list says none of them, so a list never needs the answer "does not apply". */
interface Choices extends Omit<Common, 'mayNotApply'> {
  type: 'choices'
  mayNotApply?: never
  options: Readonly<Record<string, string>>
  clause: string
}
interface Integer extends Common {
  type: 'integer'
  unit: string
  min: number
  max: number
  clause: string
}
interface Day extends Common {
  type: 'date'
  clause: string
}

/** One fact, declared once: type, validation, form field, catalogue entry and JSON Schema derive from it. */
export type FactDeclaration = YesNo | Choice | Choices | Integer | Day

type BaseValue<D> = D extends { type: 'boolean' }
  ? boolean
  : D extends { type: 'choice'; options: infer O }
    ? Extract<keyof O, string>
    : D extends { type: 'choices'; options: infer O }
      ? readonly Extract<keyof O, string>[]
      : D extends { type: 'integer' }
        ? number
        : D extends { type: 'date' }
          ? string
          : never

/** The type of the values that a declaration allows. */
export type ValueOf<D> = BaseValue<D> | (D extends { mayNotApply: true } ? DoesNotApply : never)

/** Keeps the literal types of a group of declarations. */
export const declareFacts = <const T extends Record<`${string}.${string}`, FactDeclaration>>(facts: T): T => facts
