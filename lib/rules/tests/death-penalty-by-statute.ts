import { defineTest, type LegalTest, type Route } from '#lib/rules/engine/legal-test'

const exposure: Route = { id: 'exposure', name: 'Exposure to a death sentence', elements: ['death-penalty/exposed'] }
const assurance = {
  element: 'assurances/death-penalty',
  name: 'An assurance that death will not be imposed or carried out',
}
const question = 'Is there a real risk that the death penalty is imposed or carried out?'

/** The death penalty by the law of the requested state, each test with its own standard and source. Belgian assurances stand with the assurances. */
export const deathPenaltyTestsByStatute: readonly LegalTest[] = [
  defineTest({
    id: 'death-penalty/united-kingdom',
    ground: 'death-penalty',
    name: 'Section 94 of the Extradition Act 2003 (United Kingdom)',
    question,
    standard:
      'The Secretary of State must not order extradition if the person could be, will be or has been sentenced to death, unless a written assurance that the sentence will not be imposed or carried out is considered adequate (s. 94, from memory).',
    source: [{ authority: 'uk-extradition-act-2003', pinpoint: 's. 94', certainty: 'from-memory' }],
    fora: ['national'],
    appliesWhen: { fact: 'requestedState.statute', is: 'GB' },
    routes: [exposure],
    answers: [assurance],
    inForce: { from: '2004-01-01' },
  }),
  defineTest({
    id: 'death-penalty/canada',
    ground: 'death-penalty',
    name: 'Assurances on the death penalty (Canada)',
    question,
    standard:
      'Assurances that death will not be imposed or carried out are required in all but exceptional cases (Burns); the Minister may refuse where the conduct is punishable by death (Extradition Act, s. 44(2)). From memory. In Lai a promise on death was treated apart from one on torture.',
    source: [
      { authority: 'ca-burns-2001', pinpoint: null, certainty: 'from-memory' },
      { authority: 'ca-extradition-act-1999', pinpoint: 's. 44(2)', certainty: 'from-memory' },
      { authority: 'canada-lai-2007', pinpoint: null, certainty: 'from-memory' },
    ],
    fora: ['national'],
    appliesWhen: { fact: 'requestedState.statute', is: 'CA' },
    routes: [exposure],
    answers: [assurance],
    inForce: { from: '2001-02-15' },
  }),
  defineTest({
    id: 'death-penalty/australia',
    ground: 'death-penalty',
    name: 'Section 22(3)(c) of the Extradition Act 1988 (Australia)',
    question,
    standard:
      'Surrender for an offence punishable by death only on an undertaking that the person will not be tried for it, or that death will not be imposed, or not carried out (s. 22(3)(c), from memory). Kwok, against Australia, found that removal without assurances would breach the Covenant.',
    source: [
      { authority: 'au-extradition-act-1988', pinpoint: 's. 22(3)(c)', certainty: 'from-memory' },
      { authority: 'hrc-kwok-v-australia-2009', pinpoint: '9.4-9.7', certainty: 'read' },
    ],
    fora: ['national'],
    appliesWhen: { fact: 'requestedState.statute', is: 'AU' },
    routes: [exposure],
    answers: [assurance],
    inForce: { from: '1988-12-01' },
  }),
  defineTest({
    id: 'death-penalty/new-zealand',
    ground: 'death-penalty',
    name: 'Section 30 of the Extradition Act 1999 (New Zealand)',
    question,
    standard:
      'The Minister may refuse where the person may be sentenced to death and no sufficient assurance is given (Extradition Act 1999, s. 30, from memory). Covered in Kim by an assurance behind which stood a decision of the Supreme People’s Court, suspended death included (told through the Views of 2023, 2.2 and 7.5).',
    source: [
      { authority: 'nz-extradition-act-1999', pinpoint: 's. 30', certainty: 'from-memory' },
      { authority: 'hrc-kim-v-new-zealand-2023', pinpoint: '2.2, 7.5', certainty: 'secondary' },
    ],
    fora: ['national'],
    appliesWhen: { fact: 'requestedState.statute', is: 'NZ' },
    routes: [exposure],
    answers: [assurance],
    inForce: { from: '1999-09-01' },
  }),
  defineTest({
    id: 'death-penalty/italy',
    ground: 'death-penalty',
    name: 'Absolute bar, article 698 of the Code and judgment 223/1996 (Italy)',
    question,
    standard:
      'Surrender for an offence punishable by death is not allowed, and no assessment of assurances, however they are called sufficient, can replace that guarantee (Constitutional Court 223/1996). Since August 2016 article 698(2) asks for a final decision that imposes another penalty, or for a death sentence commuted. From memory: not verified against the wording in force. A promise is neither, which is why no answer stands here.',
    source: [
      { authority: 'it-constitutional-court-223-1996', pinpoint: null, certainty: 'from-memory' },
      { authority: 'it-code-of-criminal-procedure', pinpoint: 'art. 698', certainty: 'from-memory' },
    ],
    fora: ['national'],
    appliesWhen: { fact: 'requestedState.statute', is: 'IT' },
    routes: [exposure],
    answers: [],
    inForce: { from: '1996-06-27' },
  }),
  defineTest({
    id: 'death-penalty/spain',
    ground: 'death-penalty',
    name: 'Article 4(6) of the Spanish Act on Passive Extradition',
    question,
    standard:
      'Not granted unless the requesting state guarantees that the person will not be executed (art. 4(6), from memory).',
    source: [{ authority: 'es-passive-extradition-act-1985', pinpoint: 'art. 4(6)', certainty: 'from-memory' }],
    fora: ['national'],
    appliesWhen: { fact: 'requestedState.statute', is: 'ES' },
    routes: [exposure],
    answers: [assurance],
    inForce: { from: '1985-03-21' },
  }),
  defineTest({
    id: 'death-penalty/portugal',
    ground: 'death-penalty',
    name: 'Article 33(6) of the Constitution of Portugal',
    question,
    standard:
      'Surrender is not allowed for offences to which death, or a penalty with irreversible harm, applies under the law of the requesting state (art. 33(6); Act 144/99, art. 6; from memory). A change of the law or a promise that makes it inapplicable has to be shown. On life imprisonment the Supreme Court accepted a promise in 2022.',
    source: [
      { authority: 'pt-constitution-article-33', pinpoint: 'art. 33(6)', certainty: 'from-memory' },
      { authority: 'pt-act-144-99', pinpoint: 'art. 6(1)', certainty: 'from-memory' },
      { authority: 'portugal-stj-127-21-2022', pinpoint: 'Sumário I-III', certainty: 'read' },
    ],
    fora: ['national'],
    appliesWhen: { fact: 'requestedState.statute', is: 'PT' },
    routes: [exposure],
    answers: [assurance],
    inForce: { from: '2001-12-12' },
  }),
  defineTest({
    id: 'death-penalty/poland',
    ground: 'death-penalty',
    name: 'Article 604 § 1(6) of the Polish Code of Criminal Procedure',
    question,
    standard:
      'Inadmissible where there is a justified fear that death may be imposed or carried out (art. 604 § 1(6), from memory).',
    source: [{ authority: 'pl-criminal-procedure-code-1997', pinpoint: 'art. 604 § 1(6)', certainty: 'from-memory' }],
    fora: ['national'],
    appliesWhen: { fact: 'requestedState.statute', is: 'PL' },
    routes: [exposure],
    answers: [assurance],
    inForce: { from: '1998-09-01' },
  }),
  defineTest({
    id: 'death-penalty/czechia',
    ground: 'death-penalty',
    name: 'Section 91(1) of the Czech Act 104/2013',
    question,
    standard:
      'Inadmissible where death can be imposed, unless the requesting state gives a guarantee that it will not be (s. 91(1), letter not given, from memory).',
    source: [{ authority: 'cz-act-104-2013', pinpoint: 's. 91(1)', certainty: 'from-memory' }],
    fora: ['national'],
    appliesWhen: { fact: 'requestedState.statute', is: 'CZ' },
    routes: [exposure],
    answers: [assurance],
    inForce: { from: '2014-01-01' },
  }),
  defineTest({
    id: 'death-penalty/sweden',
    ground: 'death-penalty',
    name: 'Section 12 of the Swedish Extradition Act',
    question,
    standard:
      'Surrender is made on the condition that death is not imposed for the act (s. 12, from memory). In Qiao a promise on death could not be given decisive weight.',
    source: [
      { authority: 'se-extradition-act-1957', pinpoint: 's. 12', certainty: 'from-memory' },
      { authority: 'qiao-jianjun-sweden-2019', pinpoint: null, certainty: 'secondary' },
    ],
    fora: ['national'],
    appliesWhen: { fact: 'requestedState.statute', is: 'SE' },
    routes: [exposure],
    answers: [assurance],
    inForce: { from: '1957-12-06' },
  }),
  defineTest({
    id: 'death-penalty/brazil',
    ground: 'death-penalty',
    name: 'Commutation, article 96 III of the Brazilian Migration Act',
    question,
    standard:
      'The requesting state must undertake to commute death, life or corporal penalties to a term of years (art. 96 III, from memory). The Supreme Federal Court refused where no formal promise was given or its keeping could not be supervised (2019, 2020), and granted where the law of the requesting state excluded death (2025).',
    source: [
      { authority: 'br-migration-act-2017', pinpoint: 'art. 96 III', certainty: 'from-memory' },
      { authority: 'brazil-stf-ext-1442-2019', pinpoint: null, certainty: 'secondary' },
      { authority: 'brazil-stf-ext-1727-2025', pinpoint: null, certainty: 'secondary' },
    ],
    fora: ['national'],
    appliesWhen: { fact: 'requestedState.statute', is: 'BR' },
    routes: [exposure],
    answers: [assurance],
    inForce: { from: '2017-11-21' },
  }),
]
