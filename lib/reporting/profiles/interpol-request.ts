import { endangeringFacts } from '#lib/domain/facts/endangering'
import type { Declaration, ForumProfile, OwnSection } from '../document/forum-profile.ts'
import { recalled, seen } from './bases.ts'
import { own, signature } from './shared-sections.ts'

const conditions = seen(
  'Account of the Commission’s conditions',
  'https://legal-status.eu/en/services/interpol/processing-conditions/',
)
const admissibility = seen(
  'Admissibility of a request to the Commission',
  'https://docslib.org/doc/5056829/admissibility-of-a-request-to-the-commission-for-the-control-of-interpol-s-files',
)

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

const accessPurpose: OwnSection = {
  ...purpose,
  ask: 'In one or two sentences: to learn whether there are data, and to have access to them. No word of the case, and none of the grounds: they belong in a request for deletion.',
}
const access: Declaration = {
  kind: 'declaration',
  id: 'access',
  heading: { en: 'What is asked', fr: 'Ce qui est demandé', nl: 'Wat wordt gevraagd' },
  basis: conditions,
  paragraphs: [
    {
      en: 'The applicant asks the Commission to say whether data about the applicant are, or have been, processed in INTERPOL’s files and, if so, to give access to them: what they are, from which source, for what purpose and since when.',
      fr: 'Le requérant demande à la Commission de dire si des données le concernant sont, ou ont été, traitées dans les fichiers d’INTERPOL et, si tel est le cas, d’y donner accès au requérant : lesquelles, de quelle source, dans quel but et depuis quand.',
      nl: 'De verzoeker vraagt de Commissie te zeggen of gegevens over de verzoeker in de bestanden van INTERPOL worden of werden verwerkt en, zo ja, daartoe toegang te geven: welke gegevens, van welke bron, met welk doel en sinds wanneer.',
    },
    {
      en: 'The request is made under the Statute of the Commission: that it first check whether there are data (article 33(1)), and decide on access, in general within four months (article 40), after the source of the data has been consulted (article 35). These articles are given from published accounts of the Statute and were not verified against its text.',
      fr: 'La demande est faite sur la base du Statut de la Commission : que celle-ci vérifie d’abord s’il existe des données (article 33, paragraphe 1) et qu’elle statue sur l’accès, en règle générale dans les quatre mois (article 40), après consultation de la source des données (article 35). Ces articles sont donnés d’après des comptes rendus publiés du Statut et n’ont pas été vérifiés dans son texte.',
      nl: 'Het verzoek steunt op het Statuut van de Commissie: dat zij eerst nagaat of er gegevens zijn (artikel 33, lid 1) en over de toegang beslist, in het algemeen binnen vier maanden (artikel 40), nadat de bron van de gegevens is geraadpleegd (artikel 35). Deze artikelen zijn gegeven volgens gepubliceerde toelichtingen op het Statuut en zijn niet in de tekst ervan nagegaan.',
    },
    {
      en: 'This request asks for access only. It argues no ground and concedes none; the right to ask for correction or deletion is reserved.',
      fr: 'Cette demande ne porte que sur l’accès. Elle ne plaide aucun moyen et n’en concède aucun ; le droit de demander la rectification ou l’effacement est réservé.',
      nl: 'Dit verzoek vraagt alleen toegang. Het voert geen gronden aan en geeft er geen prijs; het recht om verbetering of wissing te vragen blijft voorbehouden.',
    },
  ],
}
const known = own(
  'known',
  {
    en: 'What is known, and what is not',
    fr: 'Ce qui est connu et ce qui ne l’est pas',
    nl: 'Wat bekend is en wat niet',
  },
  'What points to data in the files (an arrest, a letter, a stop at a border), with its day, and what is not known: whether there is a notice, from which state, since when. Say nothing from which that state could learn where the person is.',
)
const restriction = own(
  'restriction',
  { en: 'What may not be passed on', fr: 'Ce qui ne peut être transmis', nl: 'Wat niet mag worden doorgegeven' },
  'If anything here is to be kept from the state that entered the data: what, and why, in no more words than needed (article 35, from an account).',
  false,
)

const form = {
  kind: 'interpol-request',
  layout: 'book',
  person: { en: 'applicant', fr: 'requérant', nl: 'verzoeker' },
  nameless: true,
  addressee: {
    en: 'To the Commission for the Control of INTERPOL’s Files',
    fr: 'À la Commission de contrôle des fichiers d’INTERPOL',
    nl: 'Aan de Commissie voor de controle van de bestanden van INTERPOL',
  },
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
    text: 'Information connected with a request is in principle open to the state that entered the data as well; a restriction can be asked for, with reasons (article 35). Look through your own words, and what is set from the assessment, for what that state must not learn.',
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
    title: {
      en: 'Request for access to data',
      fr: 'Demande d’accès à des données',
      nl: 'Verzoek om toegang tot gegevens',
    },
    layout: 'note',
    // It asks, and argues nothing: what the Commission passes on must tell no ground of the defence.
    grounds: [],
    sections: [identity, accessPurpose, access, known, restriction, enclosed, signature],
    limits: [],
    points: [
      ...common,
      {
        text: 'Nothing is set from the assessment: an access request asks, and may be passed on. What speaks against the data is for a request for deletion.',
        basis: recalled('general practice'),
      },
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
    title: {
      en: 'Request for correction or deletion',
      fr: 'Demande de rectification ou d’effacement',
      nl: 'Verzoek om verbetering of wissing',
    },
    leavesOut: endangeringFacts,
    // Ten pages in all: see the limit below.
    reasonsFor: 6,
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
      {
        text: 'Facts that may endanger somebody are left out until you put them in, see “Left out of this document”.',
        basis: recalled('general practice'),
      },
      { text: 'Decided in general within nine months of being found admissible (article 40).', basis: conditions },
      {
        text: 'Ask for provisional blocking under article 37 when arrest or surrender is near; re-examination under article 42 within six months of a new fact.',
        basis: recalled('Statute of the Commission'),
      },
    ],
  },
]
