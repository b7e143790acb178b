import type { Element } from '#lib/rules/engine/legal-test'

/** Targeting and harm before decision are two questions. No element serves both. */
export const chillingEffectElements: readonly Element[] = [
  {
    id: 'chilling-effect/protected-profile',
    question:
      'Does the person have, or do the authorities credit the person with, a profile that the law protects: opinion, race, religion, nationality, activism, testimony?',
  },
  {
    id: 'chilling-effect/known-to-authorities',
    question: 'Do the authorities of the requesting state know of that profile, and does it matter to them?',
  },
  {
    id: 'chilling-effect/link-to-request',
    question: 'Is there a link between the profile and the prosecution or the request?',
  },
  {
    id: 'chilling-effect/purpose-here',
    question:
      'Do the authorities of the requested state itself restrict the person for another purpose than surrender?',
  },
  {
    id: 'chilling-effect/independent-prosecution',
    question:
      'Is the prosecution an ordinary one, brought and confirmed independently of who the person is and what was said?',
  },
  {
    id: 'chilling-effect/harm-before-decision',
    question:
      'What harm does the request do to liberty, travel, work, speech and family before anything is decided? (Context; argued under liberty.)',
  },
]
