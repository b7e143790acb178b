import { defineTest, type LegalTest, type Route } from '#lib/rules/engine/legal-test'
import { deathPenaltyTestsByStatute } from './death-penalty-by-statute.ts'

const exposure: Route = {
  id: 'exposure',
  name: 'Exposure to a death sentence',
  elements: ['death-penalty/exposed'],
}
const assurance = {
  element: 'assurances/death-penalty',
  name: 'An assurance that death will not be imposed or carried out',
}
const question = 'Is there a real risk that the death penalty is imposed or carried out?'

/** The further ground of the death penalty, forum by forum. */
export const deathPenaltyTests: readonly LegalTest[] = [
  defineTest({
    id: 'death-penalty/echr-articles-2-and-3',
    ground: 'death-penalty',
    name: 'Articles 2 and 3 of the European Convention, and Protocol No. 13',
    question,
    standard:
      'A real risk of a death sentence on return bars removal, even where the removing state has not ratified Protocol No. 13 (A.L. (X.W.) v. Russia).',
    source: [
      { authority: 'echr', pinpoint: 'arts 2 and 3', certainty: 'secondary' },
      { authority: 'echr-protocol-13', pinpoint: 'art. 1', certainty: 'from-memory' },
      { authority: 'al-saadoon-and-mufdhi-v-uk-2010', pinpoint: '120', certainty: 'from-memory' },
      { authority: 'al-xw-v-russia-2015', pinpoint: null, certainty: 'secondary' },
    ],
    fora: ['ecthr'],
    routes: [exposure],
    answers: [assurance],
    inForce: { from: '1989-07-07' },
  }),
  defineTest({
    id: 'death-penalty/iccpr-article-6',
    ground: 'death-penalty',
    name: 'Article 6 of the Covenant, and its Second Optional Protocol',
    question,
    standard:
      'A state that has abolished the death penalty may not remove a person who may reasonably be expected to be sentenced to death without making sure that the sentence will not be carried out (Judge v. Canada, 10.4).',
    source: [
      { authority: 'judge-v-canada-2003', pinpoint: '10.4', certainty: 'read' },
      { authority: 'hrc-kwok-v-australia-2009', pinpoint: '9.4-9.7', certainty: 'read' },
      { authority: 'iccpr-op2', pinpoint: 'art. 1', certainty: 'from-memory' },
    ],
    fora: ['hrc'],
    routes: [exposure],
    answers: [assurance],
    inForce: { from: '2003-08-05' },
  }),
  defineTest({
    id: 'death-penalty/cat-article-3',
    ground: 'death-penalty',
    name: 'The death penalty before the Committee against Torture',
    question,
    standard:
      'Danger of treatment that amounts to torture, shown by substantial grounds: personal, present, foreseeable and real (General Comment No. 4, 11). Whether a death sentence by itself meets it is not settled by what the library holds.',
    source: [{ authority: 'cat-general-comment-4-2017', pinpoint: '11', certainty: 'read' }],
    fora: ['cat'],
    routes: [exposure],
    answers: [assurance],
    inForce: { from: '2017-12-06' },
  }),
  defineTest({
    id: 'death-penalty/inter-american',
    ground: 'death-penalty',
    name: 'Article 4 of the American Convention',
    question,
    standard:
      'A state may not send a person to a real and foreseeable risk of execution without guarantees (Wong Ho Wing v. Peru, 134).',
    source: [{ authority: 'iacthr-wong-ho-wing-v-peru-2015', pinpoint: '134', certainty: 'secondary' }],
    fora: ['iacthr'],
    routes: [exposure],
    answers: [assurance],
    inForce: { from: '2015-06-30' },
  }),
  defineTest({
    id: 'death-penalty/national',
    ground: 'death-penalty',
    name: 'The death penalty before the courts of the requested state',
    question,
    standard:
      'A real risk of a death sentence bars extradition from a state of the European Convention (A.L. (X.W.) v. Russia), and from a state that has abolished the death penalty unless it makes sure that the sentence will not be carried out (Judge v. Canada, 10.4). Brazil refuses under its own law (Ext 633). For a state that keeps the death penalty the library holds no such rule.',
    source: [
      { authority: 'al-xw-v-russia-2015', pinpoint: null, certainty: 'secondary' },
      { authority: 'judge-v-canada-2003', pinpoint: '10.4', certainty: 'read' },
      { authority: 'brazil-stf-ext-633-1996', pinpoint: 'headnote', certainty: 'read' },
    ],
    fora: ['national'],
    routes: [exposure],
    answers: [assurance],
    inForce: { from: '1996-08-28' },
  }),
  ...deathPenaltyTestsByStatute,
]
