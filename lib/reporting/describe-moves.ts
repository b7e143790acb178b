import { groundQuestions } from '#lib/domain/risk-area'
import type { MovedWord } from '#lib/rules/portfolio/packed-words'
import { supportInSentence } from './describe-support.ts'

/** How a case stands against what was shown of it when its assessment was last opened. */
export type SinceOpened =
  | { kind: 'moved'; moves: readonly MovedWord[] }
  | { kind: 'unmoved' }
  | { kind: 'never-opened' }
  | { kind: 'unreadable' }

/**
 * What moved in a case, one line for each area: the word before and the word now, each with its meaning. A case
 * of which that is not known says so; it is not one in which nothing moved.
 */
export function describeSinceOpened(since: SinceOpened): { sentence: string; moves: readonly string[] } {
  switch (since.kind) {
    case 'moved':
      return {
        sentence: 'Moved since you last opened its assessment:',
        moves: since.moves.map(
          ({ ground, from, to }) =>
            `${groundQuestions[ground].name}: ${supportInSentence(from)} → ${supportInSentence(to)}`,
        ),
      }
    case 'unmoved':
      return { sentence: 'No word moved since you last opened its assessment.', moves: [] }
    case 'never-opened':
      return { sentence: 'Not known what moved: you have not opened its assessment yet.', moves: [] }
    case 'unreadable':
      return { sentence: 'Not known what moved: an answer on file can no longer be read.', moves: [] }
  }
}
