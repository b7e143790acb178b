import type { DocumentKind } from './forum-profile.ts'

/** Each kind by its name, with who writes it for whom. */
export const kindWords: Record<DocumentKind, { name: string; what: string }> = {
  'hearing-brief': { name: 'Hearing brief', what: 'A lawyer’s, for the court that hears the case.' },
  'expert-statement': { name: 'Expert statement', what: 'An expert’s own, under the duties of the forum.' },
  'triage-note': { name: 'Triage note', what: 'One page for a desk that has to act.' },
  'client-note': { name: 'Note for the client', what: 'Where the case stands, in plain words.' },
  'interim-measures': {
    name: 'Request for interim measures',
    what: 'That removal be stayed while an international body looks at the case.',
  },
  'interpol-request': {
    name: 'Request to INTERPOL’s Commission',
    what: 'Access to data in its files, or their deletion.',
  },
}
