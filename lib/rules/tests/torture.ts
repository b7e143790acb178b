import { type Answer, defineTest, type LegalTest, type Route } from '#lib/rules/engine/legal-test'

const generalSituation: Route = {
  id: 'general-situation',
  name: 'General situation in places of detention',
  elements: ['torture/general-situation', 'torture/held-on-return'],
}
const group: Route = {
  id: 'group',
  name: 'Group at risk',
  elements: ['torture/group-at-risk', 'torture/link-to-group'],
}
const individual: Route = {
  id: 'individual',
  name: 'Individual circumstances',
  elements: ['torture/personal-circumstances'],
}
const procedural: Route = {
  id: 'procedural',
  name: 'No fresh and rigorous assessment',
  elements: ['torture/no-rigorous-assessment'],
}

/** A promise or practice cannot cure an assessment that was never made, so the procedural route is left out. */
const answers: readonly Answer[] = [
  {
    element: 'assurances/ill-treatment',
    name: 'An assurance on ill-treatment that can be relied on',
    routes: ['general-situation', 'group', 'individual'],
  },
  {
    element: 'torture/safeguards-in-practice',
    name: 'Safeguards in the law that are shown to work in practice',
    routes: ['general-situation', 'individual'],
  },
  {
    element: 'torture/consent',
    name: 'Consent freely given',
    routes: ['general-situation', 'group', 'individual'],
  },
]
const question =
  'Are there substantial grounds for believing that removal exposes the person to a real risk of torture or ill-treatment?'

/** Torture and ill-treatment, forum by forum. The order of analysis is that of Khasanov and Rakhmanov. */
export const tortureTests: readonly LegalTest[] = [
  defineTest({
    id: 'torture/echr-article-3',
    ground: 'torture',
    name: 'Article 3 of the European Convention',
    question,
    standard:
      'Substantial grounds for believing that there is a real risk; not certainty, no balancing against security or the gravity of the offence, and no higher standard of proof (Soering, Chahal, Saadi).',
    source: [
      { authority: 'echr', pinpoint: 'art. 3', certainty: 'secondary' },
      { authority: 'soering-v-uk-1989', pinpoint: '88-91', certainty: 'secondary' },
      { authority: 'chahal-v-uk-1996', pinpoint: '79-81', certainty: 'read' },
      { authority: 'saadi-v-italy-2008', pinpoint: '137-141', certainty: 'read' },
      { authority: 'khasanov-and-rakhmanov-v-russia-2022', pinpoint: null, certainty: 'secondary' },
      { authority: 'liu-v-poland-2022', pinpoint: '66', certainty: 'secondary' },
    ],
    fora: ['ecthr'],
    routes: [generalSituation, group, individual, procedural],
    answers,
    inForce: { from: '1989-07-07' },
  }),
  defineTest({
    id: 'torture/national-echr-state',
    ground: 'torture',
    name: 'Article 3 of the European Convention before the courts of the requested state',
    question,
    standard:
      'The courts of a state of the European Convention apply the standard of article 3: substantial grounds for believing that there is a real risk, without balancing.',
    source: [
      { authority: 'echr', pinpoint: 'art. 3', certainty: 'secondary' },
      { authority: 'czech-constitutional-court-2020', pinpoint: null, certainty: 'secondary' },
      { authority: 'italy-cassazione-21125-2023', pinpoint: null, certainty: 'secondary' },
    ],
    fora: ['national'],
    appliesWhen: { condition: 'echr-state' },
    routes: [generalSituation, group, individual, procedural],
    answers,
    inForce: { from: '1989-07-07' },
  }),
  defineTest({
    id: 'torture/belgian-act-article-2bis',
    ground: 'torture',
    name: 'Article 2bis, paragraph 2, of the Belgian Extradition Act of 1874',
    question,
    standard:
      'Surrender is barred where there are serious risks of torture, inhuman or degrading treatment (Act of 15 March 1874, art. 2bis, para. 2).',
    source: [{ authority: 'be-extradition-act-1874', pinpoint: 'art. 2bis, para. 2', certainty: 'read' }],
    fora: ['national'],
    appliesWhen: { condition: 'requested-state-is-belgium' },
    routes: [generalSituation, group, individual],
    answers,
    inForce: { from: '2007-07-13' },
  }),
  defineTest({
    id: 'torture/national-outside-echr',
    ground: 'torture',
    name: 'Danger of torture before the courts of a state outside the European Convention',
    question,
    standard:
      'Substantial grounds for believing that this person is in danger, seen with the general situation; then the quality of any assurance; then whether it will be kept (the three steps of Minister of Justice v Kim [2021] NZSC 57).',
    source: [
      { authority: 'cat-convention', pinpoint: 'art. 3', certainty: 'secondary' },
      { authority: 'new-zealand-kim-sc-2021', pinpoint: 'headnote (three steps)', certainty: 'secondary' },
    ],
    fora: ['national'],
    appliesWhen: { not: { condition: 'echr-state' } },
    routes: [generalSituation, group, individual],
    answers,
    inForce: { from: '1987-06-26' },
  }),
  defineTest({
    id: 'torture/cat-article-3',
    ground: 'torture',
    name: 'Article 3 of the Convention against Torture',
    question,
    standard:
      'Substantial grounds for a risk that is personal, present, foreseeable and real; a consistent pattern of violations counts (General Comment No. 4, 11, 43 and 45).',
    source: [
      { authority: 'cat-convention', pinpoint: 'art. 3', certainty: 'secondary' },
      { authority: 'cat-general-comment-4-2017', pinpoint: '11, 43, 45', certainty: 'read' },
      { authority: 'agiza-v-sweden-2005', pinpoint: '13.6-13.8', certainty: 'read' },
    ],
    fora: ['cat'],
    routes: [generalSituation, group, individual, procedural],
    answers,
    inForce: { from: '1987-06-26' },
  }),
  defineTest({
    id: 'torture/iccpr-article-7',
    ground: 'torture',
    name: 'Article 7 of the Covenant',
    question,
    standard:
      'A real risk of irreparable harm, contrary to article 7, as a necessary and foreseeable consequence of removal (General Comment No. 31, 12, and A.R.J. v. Australia, 6.8, both from memory); the assessment of the national authorities is respected unless arbitrary (Kim v. New Zealand, 8.4-8.14).',
    source: [
      { authority: 'iccpr', pinpoint: 'art. 7', certainty: 'secondary' },
      { authority: 'hrc-kim-v-new-zealand-2023', pinpoint: '8.4-8.14', certainty: 'read' },
      { authority: 'hrc-israil-v-kazakhstan-2011', pinpoint: '9.3-9.6', certainty: 'read' },
      { authority: 'alzery-v-sweden-2006', pinpoint: '11.8', certainty: 'read' },
      { authority: 'hrc-general-comment-31-2004', pinpoint: '12', certainty: 'from-memory' },
      { authority: 'hrc-general-comment-20-1992', pinpoint: '9', certainty: 'from-memory' },
      { authority: 'hrc-arj-v-australia-1997', pinpoint: '6.8', certainty: 'from-memory' },
    ],
    fora: ['hrc'],
    routes: [generalSituation, group, individual, procedural],
    answers,
    inForce: { from: '1976-03-23' },
  }),
  defineTest({
    id: 'torture/inter-american',
    ground: 'torture',
    name: 'Article 5 of the American Convention',
    question,
    standard:
      'A real, foreseeable and personal risk (Wong Ho Wing v. Peru, 134-135). Where its parties are concerned, the Inter-American Convention to Prevent and Punish Torture bars surrender where there are grounds to believe that the person will be tortured (art. 13(4), from memory).',
    source: [
      { authority: 'iacthr-wong-ho-wing-v-peru-2015', pinpoint: '134-135', certainty: 'secondary' },
      { authority: 'achr', pinpoint: 'art. 5', certainty: 'from-memory' },
      { authority: 'itcpt', pinpoint: 'art. 13(4)', certainty: 'from-memory' },
      { authority: 'iacthr-pacheco-tineo-v-bolivia-2013', pinpoint: null, certainty: 'from-memory' },
      { authority: 'iacthr-advisory-opinion-25-2018', pinpoint: null, certainty: 'from-memory' },
    ],
    fora: ['iacthr'],
    routes: [generalSituation, group, individual, procedural],
    answers,
    inForce: { from: '2015-06-30' },
  }),
]
