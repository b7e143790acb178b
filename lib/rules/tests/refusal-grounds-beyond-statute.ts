import { defineTest, type LegalTest } from '#lib/rules/engine/legal-test'

const question = 'Does a refusal ground of the instrument or of national law stand in the way of surrender?'

/** Union law, conventions, interim measures and the ways round extradition: grounds that no extradition statute gives. */
export const furtherRefusalTests: readonly LegalTest[] = [
  defineTest({
    id: 'refusal-grounds/union-law',
    ground: 'refusal-grounds',
    name: 'Union law on extradition to third states',
    question: question,
    standard:
      'A member state tells the state of nationality before it surrenders a Union citizen (Petruhhin), may not surrender for acts finally judged in another member state (HF, C-435/22) or to the state of origin a refugee recognised by another member state (C-352/22). From memory.',
    source: [
      { authority: 'cjeu-petruhhin-2016', pinpoint: null, certainty: 'from-memory' },
      { authority: 'cjeu-hf-2022', pinpoint: null, certainty: 'from-memory' },
      { authority: 'cjeu-hamm-2024', pinpoint: null, certainty: 'from-memory' },
    ],
    fora: ['national'],
    appliesWhen: { fact: 'requestedState.isEuMember', is: true },
    routes: [
      {
        id: 'union-citizenship',
        name: 'Citizenship of the European Union',
        elements: ['refusal-grounds/union-citizenship'],
      },
      { id: 'ne-bis-in-idem', name: 'Ne bis in idem', elements: ['refusal-grounds/ne-bis-in-idem'] },
      { id: 'asylum', name: 'Asylum and refugee status', elements: ['refusal-grounds/asylum'] },
    ],
    answers: [],
    inForce: { from: '2016-09-06' },
  }),
  defineTest({
    id: 'refusal-grounds/terrorism-conventions',
    ground: 'refusal-grounds',
    name: 'Terrorism conventions that may bind both states',
    question: question,
    standard:
      'The offences they define are not political for the purposes of extradition, and surrender may still be refused on substantial grounds that the request aims at race, religion, nationality, ethnic origin or opinion (arts 11-12 and 14-15). From memory; the parties were not verified.',
    source: [
      { authority: 'terrorist-bombings-convention-1997', pinpoint: 'arts 11-12', certainty: 'from-memory' },
      { authority: 'terrorist-financing-convention-1999', pinpoint: 'arts 14-15', certainty: 'from-memory' },
    ],
    fora: ['national'],
    appliesWhen: { fact: 'request.offenceKind', is: 'terrorism' },
    routes: [
      { id: 'political-offence', name: 'Political offence', elements: ['refusal-grounds/political-offence'] },
      { id: 'discrimination', name: 'Discrimination clause', elements: ['refusal-grounds/discrimination'] },
    ],
    answers: [],
    inForce: { from: '2001-05-23' },
  }),
  defineTest({
    id: 'refusal-grounds/evidence-and-family-elsewhere',
    ground: 'refusal-grounds',
    name: 'Evidence and family: decisions of other courts',
    question: question,
    standard:
      'Want of credible evidence was the reported ground in Yapcan (Turkey 2021); guilt was held to be outside the proceedings in Portugal (2019). Family life outweighs extradition only exceptionally, and a child left without a carer may be such a case (H(H), United Kingdom, and article 8 of the European Convention, from memory).',
    source: [
      { authority: 'turkey-yapcan-2021', pinpoint: null, certainty: 'secondary' },
      { authority: 'portugal-trl-499-18-2019', pinpoint: null, certainty: 'secondary' },
      { authority: 'uk-norris-no-2-2010', pinpoint: null, certainty: 'from-memory' },
      { authority: 'uk-hh-2012', pinpoint: null, certainty: 'from-memory' },
    ],
    fora: ['national'],
    routes: [
      { id: 'evidence', name: 'Evidence on the face of the request', elements: ['refusal-grounds/evidence'] },
      { id: 'humanitarian', name: 'Humanitarian grounds', elements: ['refusal-grounds/humanitarian'] },
    ],
    answers: [],
    inForce: { from: '2010-02-24' },
  }),
  defineTest({
    id: 'refusal-grounds/interim-measures',
    ground: 'refusal-grounds',
    name: 'Interim measures of an international body (context: they hold surrender back and decide no ground)',
    question: 'Does an interim measure stand in the way of surrender for now?',
    standard:
      'An interim measure under Rule 39 binds through the right of petition (article 34; Mamatkulov and Askarov, Trabelsi). The committees hold that removal against their request breaches the duty to respect the procedure (Piandiong, Brada). The measure decides nothing on the risk.',
    source: [
      { authority: 'echr', pinpoint: 'art. 34', certainty: 'from-memory' },
      { authority: 'mamatkulov-and-askarov-v-turkey-2005', pinpoint: '128-129', certainty: 'from-memory' },
      { authority: 'trabelsi-v-belgium-2014', pinpoint: null, certainty: 'secondary' },
      { authority: 'hrc-piandiong-v-philippines-2000', pinpoint: null, certainty: 'from-memory' },
      { authority: 'cat-brada-v-france-2005', pinpoint: null, certainty: 'from-memory' },
    ],
    fora: ['ecthr', 'cat', 'hrc', 'national'],
    routes: [{ id: 'interim-measure', name: 'Interim measure', elements: ['refusal-grounds/interim-measure'] }],
    answers: [],
    inForce: { from: '2000-10-19' },
  }),
  defineTest({
    id: 'refusal-grounds/other-exits',
    ground: 'refusal-grounds',
    name: 'Other exits: deportation, transit, handing over',
    question: 'Does the person leave by a way that goes round the safeguards of extradition?',
    standard:
      'Detention and removal that get round extradition are unlawful (Bozano); an extra-legal transfer negates the right to liberty (El-Masri, Iskandarov) and a known risk of it must be met (Savriddin Dzhurayev); a remedy must suspend removal (Čonka, Gebremedhin); a state may not send a person to one that will pass them on without looking (Ilias and Ahmed). Cooperation between states in a lawful removal is not by itself unlawful (Öcalan, 85-90). All from memory.',
    source: [
      { authority: 'bozano-v-france-1986', pinpoint: null, certainty: 'from-memory' },
      { authority: 'el-masri-v-macedonia-2012', pinpoint: null, certainty: 'from-memory' },
      { authority: 'conka-v-belgium-2002', pinpoint: null, certainty: 'from-memory' },
      { authority: 'ilias-and-ahmed-v-hungary-2019', pinpoint: null, certainty: 'from-memory' },
      { authority: 'ocalan-v-turkey-2005', pinpoint: '85-90', certainty: 'from-memory' },
    ],
    fora: ['ecthr', 'national'],
    routes: [
      { id: 'procedure-bypassed', name: 'A way round extradition', elements: ['refusal-grounds/procedure-bypassed'] },
      {
        id: 'remedy-before-removal',
        name: 'No remedy before removal',
        elements: ['refusal-grounds/remedy-before-removal'],
      },
      { id: 'onward-removal', name: 'Passing on by another state', elements: ['refusal-grounds/onward-removal'] },
    ],
    answers: [],
    inForce: { from: '1986-12-18' },
  }),
  defineTest({
    id: 'refusal-grounds/iccpr-article-13',
    ground: 'refusal-grounds',
    name: 'Article 13 of the Covenant: reasons heard before expulsion',
    question: 'Can the person have reasons against removal heard and reviewed before leaving?',
    standard:
      'An alien lawfully present may be expelled only by a decision reached in accordance with law, and may put reasons against it and have the case reviewed, save for compelling reasons of national security (art. 13, from memory).',
    source: [{ authority: 'iccpr', pinpoint: 'art. 13', certainty: 'from-memory' }],
    fora: ['hrc'],
    routes: [
      {
        id: 'remedy-before-removal',
        name: 'No remedy before removal',
        elements: ['refusal-grounds/remedy-before-removal'],
      },
    ],
    answers: [],
    inForce: { from: '1976-03-23' },
  }),
  defineTest({
    id: 'refusal-grounds/iccpr-article-15',
    ground: 'refusal-grounds',
    name: 'Article 15 of the Covenant: no punishment without law',
    question: 'Is the person sought for what was no offence when it was done?',
    standard:
      'Nobody may be held guilty of an act that was no offence when it was committed (art. 15(1), from memory). It binds the state that punishes; no decision in the library applies it to the state that surrenders.',
    source: [{ authority: 'iccpr', pinpoint: 'art. 15(1)', certainty: 'from-memory' }],
    fora: ['hrc', 'national'],
    routes: [
      {
        id: 'no-punishment-without-law',
        name: 'No offence when it was done',
        elements: ['refusal-grounds/no-punishment-without-law'],
      },
    ],
    answers: [],
    inForce: { from: '1976-03-23' },
  }),
]
