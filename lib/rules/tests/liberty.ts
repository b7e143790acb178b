import { defineTest, type LegalTest, type Route } from '#lib/rules/engine/legal-test'

const diligence: Route = {
  id: 'length-and-diligence',
  name: 'Detention longer than diligent proceedings justify',
  elements: ['liberty/deprived-of-liberty', 'liberty/without-diligence'],
}
const legalBasis: Route = {
  id: 'legal-basis',
  name: 'Detention without a basis in national law, or beyond its time limit',
  elements: ['liberty/without-legal-basis'],
}
const review: Route = {
  id: 'review',
  name: 'Detention without a court that can examine it',
  elements: ['liberty/deprived-of-liberty', 'liberty/without-review'],
}
const fortyDays: Route = {
  id: 'forty-days',
  name: 'Forty days from arrest without the papers',
  elements: ['liberty/forty-days-without-papers'],
}
const need: Route = {
  id: 'need',
  name: 'Detention that no need in this case explains',
  elements: ['liberty/deprived-of-liberty', 'liberty/without-need'],
}
const question = 'Is the detention in the requested state unlawful, or longer than extradition proceedings justify?'

/** Detention in the requested state: a breach of its own, which says nothing about the risk on return. */
export const libertyTests: readonly LegalTest[] = [
  defineTest({
    id: 'liberty/echr-article-5',
    ground: 'liberty',
    name: 'Article 5 § 1 (f) of the European Convention',
    question,
    standard:
      'Detention with a view to extradition is covered only while proceedings are pursued with due diligence; unexplained delay made over five years of it unlawful in Liu v. Poland (headnote).',
    source: [
      { authority: 'liu-v-poland-2022', pinpoint: 'headnote, art. 5 § 1 (f)', certainty: 'read' },
      { authority: 'echr', pinpoint: 'art. 5 § 1 (f), § 4', certainty: 'from-memory' },
    ],
    fora: ['ecthr'],
    routes: [diligence, legalBasis, review],
    answers: [],
    inForce: { from: '1953-09-03' },
  }),
  defineTest({
    id: 'liberty/national-echr-state',
    ground: 'liberty',
    name: 'Article 5 § 1 (f) before the courts of a state of the European Convention',
    question,
    standard:
      'The courts of a state of the European Convention apply article 5: due diligence while extradition proceedings last, a basis in national law, and review by a court.',
    source: [
      { authority: 'echr', pinpoint: 'art. 5 § 1 (f), § 4', certainty: 'from-memory' },
      { authority: 'liu-v-poland-2022', pinpoint: 'headnote, art. 5 § 1 (f)', certainty: 'read' },
    ],
    fora: ['national'],
    appliesWhen: { fact: 'requestedState.isPartyToEchr', is: true },
    routes: [diligence, legalBasis, review],
    answers: [],
    inForce: { from: '1953-09-03' },
  }),
  defineTest({
    id: 'liberty/belgian-act-article-5',
    ground: 'liberty',
    name: 'Forty days, article 5 of the Belgian Extradition Act of 1874',
    question: 'Must the person be released because the foreign warrant was not communicated in time?',
    standard:
      'Release if the foreign warrant is not communicated within forty days of arrest (Act of 15 March 1874, art. 5). Expiry is shown as something to check, never as release: the period of the treaty is not known.',
    source: [{ authority: 'be-extradition-act-1874', pinpoint: 'art. 5', certainty: 'read' }],
    fora: ['national'],
    appliesWhen: { fact: 'requestedState.statute', is: 'BE' },
    routes: [fortyDays],
    answers: [],
    // First day of the text that was read.
    inForce: { from: '2014-07-18' },
  }),
  defineTest({
    id: 'liberty/spanish-forty-days',
    ground: 'liberty',
    name: 'Forty days in the practice of the Spanish Audiencia Nacional',
    question: 'Must the person be released because the formal papers did not arrive in time?',
    standard:
      'Release after forty days without the formal papers; arrest is possible again once they have come (ATC 282/2000, as recorded). The period of the treaty was not read.',
    source: [{ authority: 'spain-tc-atc-282-2000', pinpoint: null, certainty: 'secondary' }],
    fora: ['national'],
    appliesWhen: { fact: 'requestedState.statute', is: 'ES' },
    routes: [fortyDays],
    answers: [],
    inForce: { from: '2000-12-31' },
  }),
  defineTest({
    id: 'liberty/iccpr-article-9',
    ground: 'liberty',
    name: 'Article 9 of the Covenant',
    question,
    standard:
      'Detention must be lawful and not arbitrary: without a basis in national law or beyond its limit it is neither (Israil, 9.2; Kim, 8.19-8.21), and years without substantive review make it arbitrary (Kwok, 9.3).',
    source: [
      { authority: 'hrc-kwok-v-australia-2009', pinpoint: '9.3', certainty: 'read' },
      { authority: 'hrc-israil-v-kazakhstan-2011', pinpoint: '9.2', certainty: 'read' },
      { authority: 'hrc-kim-v-new-zealand-2023', pinpoint: '8.19-8.21', certainty: 'read' },
    ],
    fora: ['hrc'],
    routes: [legalBasis, review, need],
    answers: [],
    inForce: { from: '2009-10-23' },
  }),
  defineTest({
    id: 'liberty/inter-american',
    ground: 'liberty',
    name: 'Personal liberty under the American Convention',
    question,
    standard:
      'Detention must not be excessive or arbitrary and proceedings must end within a reasonable time (Wong Ho Wing v. Peru; paragraphs not read).',
    source: [{ authority: 'iacthr-wong-ho-wing-v-peru-2015', pinpoint: null, certainty: 'secondary' }],
    fora: ['iacthr'],
    routes: [diligence, legalBasis, review],
    answers: [],
    inForce: { from: '2015-06-30' },
  }),
  defineTest({
    id: 'liberty/national-covenant-state',
    ground: 'liberty',
    name: 'Article 9 of the Covenant before the courts of a state outside the European Convention',
    question,
    standard:
      'The courts of a party to the Covenant are under article 9: a basis in national law, review by a court, and custody that is needed in the circumstances of the person (A. v. Australia, 9.2, from memory). How far they apply it directly is a matter of national law.',
    source: [
      { authority: 'iccpr', pinpoint: 'art. 9(1), (4)', certainty: 'from-memory' },
      { authority: 'hrc-a-v-australia-1997', pinpoint: '9.2', certainty: 'from-memory' },
      { authority: 'hrc-kwok-v-australia-2009', pinpoint: '9.3', certainty: 'read' },
    ],
    fora: ['national'],
    appliesWhen: {
      allOf: [
        { fact: 'requestedState.isPartyToIccpr', is: true },
        { fact: 'requestedState.isPartyToEchr', is: false },
      ],
    },
    routes: [legalBasis, review, need],
    answers: [],
    inForce: { from: '1976-03-23' },
  }),
  defineTest({
    id: 'liberty/forty-days-portugal',
    ground: 'liberty',
    name: 'Act 144/99, article 38 (Portugal)',
    question: 'Must the person be released because the papers did not come in time?',
    standard:
      'Release when the request has not come in eighteen days; up to forty only on reasons that the requesting state gave (Act 144/99, art. 38(5), from memory). Arrest on a notice of INTERPOL has rules of its own (arts 39, 64). Expiry is shown as something to check, never as release.',
    source: [{ authority: 'pt-act-144-99', pinpoint: 'arts 38(5), 39, 64', certainty: 'from-memory' }],
    fora: ['national'],
    appliesWhen: { fact: 'requestedState.statute', is: 'PT' },
    routes: [fortyDays],
    answers: [],
    inForce: { from: '2000-12-31' },
  }),
  defineTest({
    id: 'liberty/forty-days-italy',
    ground: 'liberty',
    name: 'Code of Criminal Procedure, article 715 (Italy)',
    question: 'Must the person be released because the papers did not come in time?',
    standard:
      'The measure is lifted when the request and papers have not come in forty days (art. 715(6), from memory), counted from the day the other state was told of the arrest, and from the arrest itself where the European Convention on Extradition applies. The period of the treaty was not read.',
    source: [{ authority: 'it-code-of-criminal-procedure', pinpoint: 'art. 715(6)', certainty: 'from-memory' }],
    fora: ['national'],
    appliesWhen: { fact: 'requestedState.statute', is: 'IT' },
    routes: [fortyDays],
    answers: [],
    inForce: { from: '2000-12-31' },
  }),
  defineTest({
    id: 'liberty/forty-days-poland',
    ground: 'liberty',
    name: 'Code of Criminal Procedure, article 605 (Poland)',
    question: 'Must the person be released because the papers did not come in time?',
    standard:
      'Release when the papers have not come in forty days (art. 605 § 2, from memory). Expiry is shown as something to check, never as release.',
    source: [{ authority: 'pl-criminal-procedure-code-1997', pinpoint: 'art. 605 § 2', certainty: 'from-memory' }],
    fora: ['national'],
    appliesWhen: { fact: 'requestedState.statute', is: 'PL' },
    routes: [fortyDays],
    answers: [],
    inForce: { from: '2000-12-31' },
  }),
]
