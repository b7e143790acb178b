import type { ForumProfile, LocalText, OwnSection, ProfileSection } from '../document/forum-profile.ts'
import { recalled } from './bases.ts'

/** The whole body of an assessment, in the order of the hearing report. */
export const wholeBody: readonly ProfileSection[] = [
  { kind: 'part', part: 'facts' },
  { kind: 'part', part: 'grounds' },
  { kind: 'part', part: 'further-grounds' },
  { kind: 'part', part: 'changes' },
  { kind: 'part', part: 'enquiries' },
]

/** What every long document ends in. */
export const wholeAnnexes: readonly ProfileSection[] = [
  { kind: 'part', part: 'authorities' },
  { kind: 'part', part: 'records' },
  { kind: 'part', part: 'open-questions' },
  { kind: 'part', part: 'method' },
  { kind: 'part', part: 'further-changes' },
]

/** A section that the author writes; without a word in one that is required, the document is not issued. */
export const own = (id: string, heading: LocalText, ask: string, required = true): OwnSection => ({
  kind: 'own',
  id,
  heading,
  ask,
  required,
})

export const signature: ProfileSection = { kind: 'part', part: 'signature' }

export const proceedings: OwnSection = {
  kind: 'own',
  id: 'proceedings',
  heading: { en: 'The proceedings so far', fr: 'La procédure', nl: 'De procedure' },
  ask: 'Each step with its date: request, arrest, hearings, decisions, what is still open. No names: use the code name.',
  required: true,
}

/** Said beside the form, on the screen only: what is served on the other side reaches the requesting state. */
export const readByOtherSide: ForumProfile['points'][number] = {
  text: 'Those who act for the requesting state read it, or may: also what an international body is sent goes to the state here. Facts that may endanger somebody are left out until you put them in, see “Left out of this document”. Look through what is left, and through your own words, for what that state must not learn: that nothing is marked does not make it safe.',
  basis: recalled('general practice'),
}
