import type { Source } from './source.ts'

/** What is known of who speaks before anybody has written it down. */
export const nothingKnown: Source['about'] = {
  standing: 'not-known',
  methodStated: 'not-known',
  interest: 'not-known',
  whoTheyAre: null,
  method: null,
  interestNote: null,
}
