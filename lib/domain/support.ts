/** How well the established facts and the stored material support something. Never a probability. */
export const supportWords = ['not-raised', 'thin', 'contested', 'well-supported'] as const
export type Support = (typeof supportWords)[number]

/** Each word with its definition, printed in the sentence where the word is used. */
export const supportDefinitions: Record<Support, { word: string; definition: string }> = {
  'not-raised': {
    word: 'not raised',
    definition: 'no test of this risk is met in full by the facts given; that is not a finding that there is no risk',
  },
  thin: {
    word: 'raised, thinly supported',
    definition:
      'at most country material, or only a decision of another forum with fewer than two independent origins behind it, speaks for this, and nothing weightier against',
  },
  contested: {
    word: 'raised, supported but contested',
    definition: 'there are reasons for this, and a reason at least as weighty stands against',
  },
  'well-supported': {
    word: 'raised, well supported',
    definition:
      'a binding authority, or a persuasive one with material from two independent origins, speaks for this, and only lesser reasons stand against',
  },
}

/** What a reason's authority is in this forum on this date. */
export const weights = ['binding', 'persuasive', 'material'] as const
export type Weight = (typeof weights)[number]

export const weightDefinitions: Record<Weight, string> = {
  binding: 'a decision of this forum’s own court or body, or a treaty or statute in force here',
  persuasive: 'a decision or view of another forum',
  material: 'at most country material',
}

/** The words reached over the completions of what is unknown or conflicting. */
export interface SupportRange {
  /** In the order of `supportWords`, without repeats. Sound: contains every word really reachable. */
  reached: Support[]
  /** True when the set is known to be exactly the words reachable. */
  exact: boolean
}
