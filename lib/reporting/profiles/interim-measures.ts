import { endangeringFacts } from '#lib/domain/facts/endangering'
import type { ForumProfile, OwnSection } from '../document/forum-profile.ts'
import { recalled, seen } from './bases.ts'
import { own, proceedings, readByOtherSide, signature } from './shared-sections.ts'

const registry = seen('The Court’s own page on interim measures', 'https://r39.echr.coe.int/')
const guide = seen(
  'Account of the general rules on applications',
  'https://www.meyer-nouzha-avocats.com/english/european-court-of-human-rights-skills/general-information-for-applicants/',
)

const urgency = own(
  'urgency',
  { en: 'Urgency and contact', fr: 'Urgence et contact', nl: 'Spoed en contact' },
  'Date, time and destination of removal; place of detention and case number there; a person who can be reached by telephone at any hour. If the last domestic decision is still out: its expected date, and that the request is conditional on it.',
)
const request = own(
  'request',
  { en: 'What is requested', fr: 'Ce qui est demandé', nl: 'Wat wordt gevraagd' },
  'The measure: not to remove the person to that state until the body has decided, or until a day.',
)
const fear = own(
  'fear',
  { en: 'Reasons for the fear', fr: 'Motifs de la crainte', nl: 'Redenen voor de vrees' },
  'The specific, personal reasons. Country material alone is rarely enough before the committees; the paragraphs below give it.',
)
const remedies = own(
  'remedies',
  { en: 'Domestic remedies', fr: 'Voies de recours internes', nl: 'Nationale rechtsmiddelen' },
  'Each decision with its date, and why no remedy is left that would stop removal.',
)
const elsewhere = own(
  'elsewhere',
  {
    en: 'Other international procedures',
    fr: 'Autres procédures internationales',
    nl: 'Andere internationale procedures',
  },
  'Whether any other international body has, or has had, this matter. If none, say none.',
)
const attached = own(
  'attached',
  { en: 'Documents attached', fr: 'Pièces jointes', nl: 'Bijgevoegde stukken' },
  'Numbered: decisions with a summary in a working language, power of attorney or consent, supporting papers.',
)

const sections = (...opening: readonly OwnSection[]): ForumProfile['sections'] => [
  ...opening,
  proceedings,
  remedies,
  elsewhere,
  fear,
  { kind: 'part', part: 'grounds-in-short' },
  attached,
  { kind: 'part', part: 'limits-in-short' },
  signature,
  { kind: 'part', part: 'authorities' },
  { kind: 'part', part: 'cited-records' },
]

const form = {
  kind: 'interim-measures',
  reasonsFor: 8,
  layout: 'book',
  // Request, urgency and contact: what a registry looks for first.
  opening: 2,
  limits: [],
  leavesOut: endangeringFacts,
  privileged: false,
} as const

const oneAtATime = {
  text: 'One forum at a time: a matter that is or was before another international procedure may be barred (article 22(5) CAT; article 5(2)(a) of the Optional Protocol, with reservations; article 35 § 2 (b) ECHR).',
  basis: recalled('Convention against Torture, Optional Protocol to the Covenant, European Convention'),
}

const channel = {
  text: 'Goes to the petitions unit of the UN human rights office: take the address from ohchr.org on the day.',
  basis: recalled('practice of the treaty bodies'),
}

/** Requests that removal be stayed while an international body looks at the case. */
export const interimMeasures: readonly ForumProfile[] = [
  {
    ...form,
    id: 'interim-measures/ecthr',
    forum: 'ecthr',
    name: {
      en: 'European Court of Human Rights, Rule 39',
      fr: 'Cour européenne des droits de l’homme, article 39 du règlement',
      nl: 'Europees Hof voor de Rechten van de Mens, artikel 39 van het reglement',
    },
    title: {
      en: 'Rule 39 – urgent: request for an interim measure',
      fr: 'Article 39 – urgent : demande de mesure provisoire',
      nl: 'Artikel 39 – dringend: verzoek om een voorlopige maatregel',
    },
    person: { en: 'applicant', fr: 'requérant', nl: 'verzoeker' },
    // Not liberty: that is detention in the requested state, and no harm that removal would do.
    grounds: ['torture', 'death-penalty', 'assurances', 'fair-trial'],
    sections: sections(urgency, request),
    points: [
      readByOtherSide,
      { text: 'Granted for an imminent risk of irreparable harm, chiefly under articles 2 and 3.', basis: registry },
      { text: 'Through the Court’s own site; fax or post as fallback; not by e-mail.', basis: registry },
      {
        text: 'As soon as the last domestic decision is out. If removal may follow at once, before it, with its date, and conditional on it.',
        basis: guide,
      },
      {
        text: 'At least one working day before removal, in the Registry’s working hours: check the current Practice Direction.',
        basis: recalled('Practice Direction on interim measures'),
      },
      {
        text: 'It must carry: a heading that names Rule 39 and the urgency; a contact who answers the telephone; date, time and destination of removal; place of detention; specific reasons; domestic decisions; supporting papers; a power of attorney.',
        basis: guide,
      },
      {
        text: 'No limit of pages for a request is recorded here, and the application sets none: check the current Practice Direction. The first two sections stand on the first page, and are read first: keep them short.',
        basis: recalled('Practice Direction on interim measures'),
      },
      {
        text: 'Afterwards a full application within the period that the Registry sets; otherwise four months from the final decision.',
        basis: recalled('Article 35 § 1 of the Convention, since 1 February 2022'),
      },
      oneAtATime,
    ],
  },
  {
    ...form,
    id: 'interim-measures/cat',
    forum: 'cat',
    name: {
      en: 'Committee against Torture, rule 114',
      fr: 'Comité contre la torture, article 114 du règlement intérieur',
      nl: 'Comité tegen Foltering, artikel 114 van het reglement van orde',
    },
    title: {
      en: 'Request for interim measures (rule 114)',
      fr: 'Demande de mesures provisoires (article 114)',
      nl: 'Verzoek om voorlopige maatregelen (artikel 114)',
    },
    person: { en: 'complainant', fr: 'requérant', nl: 'klager' },
    grounds: ['torture', 'assurances', 'death-penalty'],
    sections: sections(request, urgency),
    points: [
      readByOtherSide,
      {
        text: 'The state must have made the declaration of article 22; anonymous complaints are not admissible (article 22(2)).',
        basis: seen(
          'Commentary on article 22',
          'https://opil.ouplaw.com/display/10.1093/law/9780198846178.001.0001/law-9780198846178-chapter-24',
        ),
      },
      {
        text: 'Rule 114 of the Committee’s rules of procedure (CAT/C/3/Rev.6 or later). The text was not read: check the number.',
        basis: recalled('CAT/C/3/Rev.6'),
      },
      {
        text: 'A measure is provisional and does not prejudge the outcome.',
        basis: seen('Account of the procedure', 'http://www.claiminghumanrights.org/cat_conceivable_actions.html'),
      },
      channel,
      oneAtATime,
    ],
  },
  {
    ...form,
    id: 'interim-measures/hrc',
    forum: 'hrc',
    name: {
      en: 'Human Rights Committee, rule 94',
      fr: 'Comité des droits de l’homme, article 94 du règlement intérieur',
      nl: 'Comité voor de Rechten van de Mens, artikel 94 van het reglement van orde',
    },
    title: {
      en: 'Request for interim measures (rule 94)',
      fr: 'Demande de mesures provisoires (article 94)',
      nl: 'Verzoek om voorlopige maatregelen (artikel 94)',
    },
    person: { en: 'author', fr: 'auteur', nl: 'auteur' },
    grounds: ['death-penalty', 'torture', 'fair-trial', 'liberty', 'assurances'],
    sections: sections(request, urgency),
    points: [
      readByOtherSide,
      {
        text: 'The state must be a party to the first Optional Protocol. Rule 94 of the rules of procedure (rule 92 in older texts): check the number.',
        basis: recalled('rules of procedure of the Human Rights Committee'),
      },
      {
        text: 'Typical claims: articles 6 and 7 of the Covenant, with 9 and 14 in support.',
        basis: recalled('practice of the Committee'),
      },
      channel,
      oneAtATime,
    ],
  },
]
