import { groundQuestions } from '#lib/domain/risk-area'
import { type Support, supportDefinitions } from '#lib/domain/support'
import type { MovedWord } from '#lib/rules/portfolio/packed-words'

/** How a case stands against what was shown of it when its assessment was last opened. */
export type SinceOpened =
  | { kind: 'moved'; moves: readonly MovedWord[] }
  | { kind: 'unmoved' }
  | { kind: 'never-opened' }
  | { kind: 'unreadable' }

type WordWithMeaning = (typeof supportDefinitions)[Support]

/** The word of an area before and now, each with its meaning: a reader who meets the word meets both. */
export interface MoveInWords {
  area: string
  from: WordWithMeaning
  to: WordWithMeaning
}

/**
 * What moved in a case. A case of which that is not known says so: that is another sentence than that nothing
 * moved. `toOpen`: the assessment has something to show that its reader has not seen.
 */
export function describeSinceOpened(since: SinceOpened): {
  sentence: string
  moves: readonly MoveInWords[]
  toOpen: boolean
} {
  switch (since.kind) {
    case 'moved':
      return {
        sentence: 'Moved since you last opened its assessment:',
        moves: since.moves.map(({ ground, from, to }) => ({
          area: groundQuestions[ground].name,
          from: supportDefinitions[from],
          to: supportDefinitions[to],
        })),
        toOpen: true,
      }
    case 'unmoved':
      return { sentence: 'No word moved since you last opened its assessment.', moves: [], toOpen: false }
    case 'never-opened':
      return {
        sentence: 'Not known what moved: you have not opened its assessment yet.',
        moves: [],
        toOpen: true,
      }
    case 'unreadable':
      return {
        sentence: 'Not known what moved: an answer on file can no longer be read.',
        moves: [],
        toOpen: false,
      }
  }
}
