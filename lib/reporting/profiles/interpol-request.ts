import { endangeringFacts } from '#lib/domain/facts/endangering'
import type { ForumProfile, LocalText, OwnSection } from '../document/forum-profile.ts'
import { recalled, seen } from './bases.ts'
import { signature } from './shared-sections.ts'

const conditions = seen(
  'Account of the Commission’s conditions',
  'https://legal-status.eu/en/services/interpol/processing-conditions/',
)
const admissibility = seen(
  'Admissibility of a request to the Commission',
  'https://docslib.org/doc/5056829/admissibility-of-a-request-to-the-commission-for-the-control-of-interpol-s-files',
)

const own = (id: string, heading: LocalText, ask: string, required = true): OwnSection => ({
  kind: 'own',
  id,
  heading,
  ask,
  required,
})

const identity = own(
  'identity',
  {
    en: 'The applicant and the representative',
    fr: 'Le requérant et son représentant',
    nl: 'De verzoeker en de vertegenwoordiger',
  },
  'That a legible copy of an identity document and an original signed power of attorney are enclosed. The names go into the form, not here: this document uses the code name.',
)
const purpose = own(
  'purpose',
  { en: 'Purpose', fr: 'Objet', nl: 'Voorwerp' },
  'What is asked: whether data exist, access to them, correction or deletion; whether removal is near, so that data should be blocked meanwhile.',
)
const grounds = own(
  'grounds',
  { en: 'Legal arguments', fr: 'Moyens de droit', nl: 'Juridische argumenten' },
  'Articles 2 and 3 of INTERPOL’s Constitution; refugee status; the Rules on the Processing of Data (purpose, quality, thresholds). Refer to the paragraphs below.',
)
const enclosed = own(
  'enclosed',
  { en: 'Enclosures', fr: 'Pièces jointes', nl: 'Bijgevoegde stukken' },
  'Numbered. One account limits them to twenty.',
)

const form = {
  kind: 'interpol-request',
  // Ten pages in all: see the limit below.
  reasonsFor: 6,
  layout: 'book',
  person: { en: 'applicant', fr: 'requérant', nl: 'verzoeker' },
  leavesOut: endangeringFacts,
  privileged: false,
} as const

const common: ForumProfile['points'] = [
  { text: 'The person or a mandated representative may file.', basis: admissibility },
  {
    text: 'A legible, unredacted copy of an identity document with name, date of birth and photograph.',
    basis: admissibility,
  },
  {
    text: 'An original signed power of attorney that allows access to data about the person, unless the official form is used.',
    basis: admissibility,
  },
  {
    text: 'Information connected with a request is in principle open to the state that entered the data as well; a restriction can be asked for, with reasons (article 35). Facts that may endanger somebody are left out until you put them in, see “Left out of this document”. Look through what is left, and through your own words, for what that state must not learn.',
    basis: recalled('Statute of the Commission'),
  },
  { text: 'Signed; in Arabic, English, French or Spanish; the purpose stated.', basis: admissibility },
  {
    text: 'The Commission’s time limits are far longer than the clocks of arrest: file at once, and never as the only remedy. Deletion does not end a request that a state has already received.',
    basis: recalled('practice'),
  },
]

/** Requests to the Commission for the Control of INTERPOL’s Files. */
export const interpolRequests: readonly ForumProfile[] = [
  {
    ...form,
    id: 'interpol-request/access',
    name: { en: 'Access to data', fr: 'Accès aux données', nl: 'Toegang tot gegevens' },
    title: { en: 'Request for access', fr: 'Demande d’accès', nl: 'Verzoek om toegang' },
    grounds: ['chilling-effect'],
    sections: [
      identity,
      purpose,
      { kind: 'part', part: 'grounds-in-short' },
      enclosed,
      { kind: 'part', part: 'limits-in-short' },
      signature,
    ],
    limits: [],
    points: [
      ...common,
      { text: 'Decided in general within four months (article 40 of the Statute).', basis: conditions },
      { text: 'The state that owns the data is asked before they are disclosed (article 35).', basis: conditions },
    ],
  },
  {
    ...form,
    id: 'interpol-request/deletion',
    name: {
      en: 'Correction or deletion',
      fr: 'Rectification ou effacement',
      nl: 'Verbetering of wissing',
    },
    title: { en: 'Request for deletion', fr: 'Demande d’effacement de données', nl: 'Verzoek om wissing van gegevens' },
    grounds: ['chilling-effect', 'refusal-grounds', 'torture', 'fair-trial'],
    sections: [
      identity,
      purpose,
      grounds,
      { kind: 'part', part: 'grounds-in-short' },
      enclosed,
      { kind: 'part', part: 'limits-in-short' },
      signature,
      { kind: 'part', part: 'authorities' },
      { kind: 'part', part: 'cited-records' },
    ],
    limits: [
      {
        what: 'pages',
        most: 10,
        basis: seen(
          'A practitioner’s account: ten pages of summary and twenty annexes; confirm it on INTERPOL’s own site',
          'https://otherside.law/how-to-remove-an-interpol-notice',
        ),
      },
    ],
    points: [
      ...common,
      { text: 'Decided in general within nine months of being found admissible (article 40).', basis: conditions },
      {
        text: 'Ask for provisional blocking under article 37 when arrest or surrender is near; re-examination under article 42 within six months of a new fact.',
        basis: recalled('Statute of the Commission'),
      },
    ],
  },
]
