import { defineTest, type LegalTest } from '#lib/rules/engine/legal-test'
import { chillingEffectTestsByStatute } from './chilling-effect-by-statute.ts'
import {
  independentProsecution as answers,
  persecution,
  purpose,
  purposeHere,
  targetingQuestion as question,
} from './chilling-effect-routes.ts'

/**
 * Targeting has a legal home in each of these tests but the last. Harm before decision stands in a test of
 * its own, which is context and never more than country material: it cannot make targeting look better supported.
 */
export const chillingEffectTests: readonly LegalTest[] = [
  defineTest({
    id: 'chilling-effect/echr-targeting',
    ground: 'chilling-effect',
    name: 'Targeting under the European Convention (articles 2, 3 and 18)',
    question,
    standard:
      'Substantial grounds for a real risk of ill-treatment because of the profile (a high profile raised the risk in Chahal, 106; group and terrorism label did in M.A. v. Bulgaria). That people sought on political charges are a group at risk is argued from Mamazhonov. Article 18, taken with article 5, is about another purpose of the state before the Court, not of the requesting state.',
    source: [
      { authority: 'chahal-v-uk-1996', pinpoint: '106', certainty: 'read' },
      { authority: 'ma-and-others-v-bulgaria-2020', pinpoint: null, certainty: 'secondary' },
      { authority: 'mamazhonov-v-russia-2014', pinpoint: '141', certainty: 'from-memory' },
      { authority: 'echr', pinpoint: 'art. 18', certainty: 'from-memory' },
    ],
    fora: ['ecthr'],
    routes: [persecution, purpose, purposeHere],
    answers,
    inForce: { from: '1996-11-15' },
  }),
  defineTest({
    id: 'chilling-effect/belgian-discrimination-clause',
    ground: 'chilling-effect',
    name: 'Discrimination clause of the Belgian Extradition Act of 1874, article 2bis, paragraph 1',
    question,
    standard:
      'Barred where there are serious reasons to think that the request aims at race, religion, nationality or political opinion, or that the person’s position may be made worse for one of them. It is a rule of the Act.',
    source: [{ authority: 'be-extradition-act-1874', pinpoint: 'art. 2bis, para. 1', certainty: 'read' }],
    fora: ['national'],
    appliesWhen: { fact: 'requestedState.statute', is: 'BE' },
    routes: [purpose, persecution],
    answers,
    // Paragraphs 2 and 3 were added on this day to a paragraph 1 that stood; its own first day was not read.
    inForce: { from: '2007-07-13' },
  }),
  defineTest({
    id: 'chilling-effect/swedish-act-section-7',
    ground: 'chilling-effect',
    name: 'Persecution, section 7 of the Swedish Extradition Act',
    question,
    standard:
      'Barred where the person risks persecution; political activity after leaving sufficed in Qiao, the claim about 1989 did not. The section was not read: it is known through the decision.',
    source: [
      { authority: 'se-extradition-act-1957', pinpoint: 's. 7', certainty: 'secondary' },
      { authority: 'qiao-jianjun-sweden-2019', pinpoint: null, certainty: 'secondary' },
    ],
    fora: ['national'],
    appliesWhen: { fact: 'requestedState.statute', is: 'SE' },
    routes: [persecution],
    answers: [],
    inForce: { from: '1957-12-06' },
  }),
  defineTest({
    id: 'chilling-effect/national-persecution',
    ground: 'chilling-effect',
    name: 'Persecution, article 33 of the Refugee Convention',
    question,
    standard:
      'No return to where life or freedom is threatened for race, religion, nationality, membership of a social group or political opinion (Refugee Convention, arts 1A(2) and 33(1), from memory). How far a court may apply it in extradition is a matter of national law.',
    source: [{ authority: 'refugee-convention-1951', pinpoint: 'arts 1A(2), 33(1)', certainty: 'from-memory' }],
    fora: ['national'],
    appliesWhen: { fact: 'requestedState.refugeeConvention', is: true },
    routes: [persecution],
    answers: [],
    inForce: { from: '1954-04-22' },
  }),
  defineTest({
    id: 'chilling-effect/cat-profile',
    ground: 'chilling-effect',
    name: 'Profile as part of the personal risk under the Convention against Torture',
    question,
    standard:
      'A personal, present, foreseeable and real risk; that the person’s activity drew the attention of the police counted in Ke Chun Rong (7.4).',
    source: [
      { authority: 'cat-ke-chun-rong-v-australia-2012', pinpoint: '7.4', certainty: 'read' },
      { authority: 'cat-general-comment-4-2017', pinpoint: '11', certainty: 'read' },
    ],
    fora: ['cat'],
    routes: [persecution],
    answers: [],
    inForce: { from: '2012-11-05' },
  }),
  defineTest({
    id: 'chilling-effect/iccpr-profile',
    ground: 'chilling-effect',
    name: 'Profile as part of the risk under article 7 of the Covenant',
    question,
    standard:
      'A real risk as a necessary and foreseeable consequence of removal (from memory). In Israil charges had followed contact with foreign media (2.1, facts); the Committee did not decide on targeting as such.',
    source: [
      { authority: 'iccpr', pinpoint: 'art. 7', certainty: 'from-memory' },
      { authority: 'hrc-israil-v-kazakhstan-2011', pinpoint: '2.1', certainty: 'read' },
    ],
    fora: ['hrc'],
    routes: [persecution],
    answers: [],
    inForce: { from: '2011-10-31' },
  }),
  defineTest({
    id: 'chilling-effect/harm-before-decision',
    ground: 'chilling-effect',
    name: 'Harm before decision (context, not a legal test)',
    question: 'What harm does the request do before anything is decided?',
    standard:
      'No court decides on this: the harm is argued under liberty and told as context, with dates. The wider effect on a diaspora is policy. Whatever is shown here stays at the weight of material.',
    source: [
      { authority: 'liu-v-poland-2022', pinpoint: 'headnote, art. 5 § 1 (f)', certainty: 'read' },
      { authority: 'hrc-kwok-v-australia-2009', pinpoint: '9.3', certainty: 'read' },
    ],
    fora: ['ecthr', 'cat', 'hrc', 'iacthr', 'national'],
    routes: [
      {
        id: 'harm-before-decision',
        name: 'Harm before decision',
        elements: ['chilling-effect/harm-before-decision'],
      },
    ],
    answers: [],
    inForce: { from: '2009-10-23' },
  }),
  ...chillingEffectTestsByStatute,
]
