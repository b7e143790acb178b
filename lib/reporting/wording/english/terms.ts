import { unknownReasonLabels } from '#lib/domain/assertion'
import { type ForumId, forumNames } from '#lib/domain/forum'
import { type Ground, groundQuestions } from '#lib/domain/risk-area'
import { type Support, supportDefinitions, type Weight, weightDefinitions } from '#lib/domain/support'
import { answerWords } from '../../describe-support.ts'

/** What a word is said of: the risk, or an answer to it. The two have words of their own. */
export type Said = 'risk' | 'answer'

interface Word {
  word: string
  definition: string
}

const shortForumNames: Record<ForumId, string> = {
  ecthr: 'European Court',
  cat: 'Committee against Torture',
  hrc: 'Human Rights Committee',
  iacthr: 'Inter-American Court',
  national: 'courts',
}

const inTable = (forum: ForumId, state: string): string =>
  forum === 'national' ? `Courts of ${state}` : shortForumNames[forum]

/** Names of the fixed lists: words of support, weights, grounds, fora. */
export const termsInEnglish = {
  support: { risk: supportDefinitions, answer: answerWords } as Record<Said, Record<Support, Word>>,
  /** In the narrow columns of a table, after the full word was defined above it. */
  supportInTable: {
    risk: {
      'not-raised': 'not raised',
      thin: 'thinly supported',
      contested: 'contested',
      'well-supported': 'well supported',
    },
    answer: {
      'not-raised': 'not made out',
      thin: 'thinly made out',
      contested: 'made out, contested',
      'well-supported': 'well made out',
    },
  } as Record<Said, Record<Support, string>>,
  weights: {
    binding: { word: 'binding', definition: weightDefinitions.binding },
    persuasive: { word: 'persuasive', definition: weightDefinitions.persuasive },
    material: { word: 'material', definition: weightDefinitions.material },
  } as Record<Weight, Word>,
  grounds: groundQuestions,
  /** Names that a narrow column holds and that need no key. */
  groundsInBrief: {
    torture: 'ill-treatment',
    'fair-trial': 'fair trial',
    assurances: 'assurances',
    'chilling-effect': 'chilling effect',
    'death-penalty': 'death penalty',
    liberty: 'liberty',
    'refusal-grounds': 'refusal grounds',
  } as Record<Ground, string>,
  fora: {
    names: forumNames,
    /** `European Court`, `Courts of Belgium`. */
    inTable,
    /** `the European Court`, `the courts of Belgium`, after a word like “before”. */
    inSentence: (forum: ForumId, state: string) => `the ${inTable(forum, state).replace(/^Courts/, 'courts')}`,
    every: 'every forum',
    bothCommittees: 'both UN committees',
    /** The fora of an assessment, for the cover. */
    listed: (fora: readonly string[]) =>
      fora.map((name, index) => (index === 0 ? name : name.replace(/^Courts/, 'courts'))),
    none: 'None known',
    /** The opening of a sentence that ends in a word. */
    onTheFacts: (forum: ForumId | null) =>
      // "Courts of the requested state" is a description; the other fora are names.
      forum === null
        ? 'On the facts given, '
        : `Before the ${forumNames[forum].replace(/^Courts/, 'courts')}, on the facts given, `,
  },
  unknownReasons: unknownReasonLabels,
}

export type Terms = typeof termsInEnglish
