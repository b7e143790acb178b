import { declareFacts } from './declare.ts'

const derived = {
  group: 'country',
  type: 'integer',
  min: 0,
  max: 1000,
  knownBy: ['expert', 'public-record'],
  cost: 'medium',
  delay: 'weeks',
  safety: 'safe',
  origin: 'library',
} as const

/** A count of independent origins among the stored records on one practice. */
const origins = <const P extends string>(practice: P) =>
  ({
    ...derived,
    unit: 'independent origins',
    question: `How many independent origins among the stored records speak of ${practice}?`,
    clause: `there are {value} independent origins in the library on ${practice}`,
  }) as const

/** Computed from the stored records that count on the assessment date. Never entered by a person. */
export const countryFacts = declareFacts({
  'country.tortureReports.origins': {
    ...origins('torture in custody in the requesting state'),
    why: 'Liu rests on the consistency of reports from independent sources.',
  },
  'country.tortureReports.ageYears': {
    ...derived,
    unit: 'years',
    max: 200,
    question: 'How many whole years old is the newest stored record on torture in custody?',
    clause: 'the newest record on torture in custody is {value} years old',
    mayNotApply: true,
    why: 'The assessment is made on present conditions; old reports must be renewed.',
  },
  'country.rsdlReports.origins': {
    ...origins('residential surveillance at a designated location'),
    why: 'Shows whether detention before arrest is documented as a place of ill-treatment.',
  },
  'country.liuzhiReports.origins': {
    ...origins('liuzhi'),
    why: 'Shows whether custody by the supervision commissions is documented.',
  },
  'country.confessionReliance.origins': {
    ...origins('reliance on confessions'),
    why: 'Supports both the risk of ill-treatment and that of an unfair trial.',
  },
  'country.counselDenied.origins': {
    ...origins('refusal or restriction of defence counsel'),
    why: 'Supports the counsel element of a flagrant denial of justice.',
  },
  'country.closedTrials.origins': {
    ...origins('secret or closed trials'),
    why: 'Supports the publicity element and bears on whether trial promises can be observed.',
  },
  'country.convictionFigures.origins': {
    ...origins('conviction and acquittal figures'),
    why: 'Supporting material only: no decision found rests on figures alone.',
  },
  'country.partyControl.origins': {
    ...origins('party direction of courts'),
    why: 'Supports the element of an independent tribunal.',
  },
  'country.assurancesBroken.origins': {
    ...origins('assurances or agreements that were not kept'),
    why: 'Othman factor 7: the record of keeping.',
  },
  'country.assurancesKept.origins': {
    ...origins('assurances accepted or kept'),
    why: 'The other side of the record.',
  },
  'country.reformInPractice.origins': {
    ...origins('reform of law or practice'),
    why: 'What the requesting state will rely on: exclusion rules, legal aid, prosecutions of officials.',
  },
  'country.transnationalRepression.origins': {
    ...origins('pressure on people abroad'),
    why: 'Shows whether the pressure the person describes fits a documented pattern.',
  },
  'country.uyghurPersecution.origins': {
    ...origins('persecution of Uyghurs and other Muslim minorities'),
    why: 'The group route: systematic ill-treatment of a group.',
  },
  'country.deathPenaltyUse.origins': {
    ...origins('use of the death penalty'),
    why: 'Shows whether the penalty on the books is imposed.',
  },
  'country.monitoringRefused.origins': {
    ...origins('outside monitoring being kept out'),
    why: 'Opacity gives the person the benefit of the doubt and weakens any promise that nobody can check.',
  },
  'country.accountability.origins': {
    ...origins('prosecution of officials for ill-treatment'),
    why: 'Whether the ban on torture is enforced, in either direction.',
  },
  'country.nonProsecution.origins': {
    ...origins('cases dropped by prosecutors before trial'),
    why: 'The other side of the conviction figures: cases are sifted before they reach a court.',
  },
  'country.legalAid.origins': {
    ...origins('the duty to appoint a lawyer'),
    why: 'What the requesting state will rely on where counsel is in dispute.',
  },
  'country.extraterritorialLaw.origins': {
    ...origins('security law applied to conduct abroad'),
    why: 'Shows whether conduct lawful where it took place is prosecuted by the requesting state.',
  },
})
