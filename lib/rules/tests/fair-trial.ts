import { type Answer, defineTest, type LegalTest, type Route } from '#lib/rules/engine/legal-test'

/** The forms listed in Othman, para. 259, then the form on which that case turned, then what the open list leaves room for. */
const routes: readonly Route[] = [
  {
    id: 'absence',
    name: 'Conviction in absence without a later full hearing',
    elements: ['fair-trial/absence-without-retrial'],
  },
  {
    id: 'summary-trial',
    name: 'Summary trial without regard to the defence',
    elements: ['fair-trial/defence-ignored'],
  },
  {
    id: 'no-court-review',
    name: 'Detention without access to an independent court',
    elements: ['fair-trial/no-court-review'],
  },
  {
    id: 'lawyer-refused',
    name: 'Deliberate and systematic refusal of a lawyer',
    elements: ['fair-trial/lawyer-refused'],
  },
  {
    id: 'torture-evidence',
    name: 'Evidence obtained by torture',
    elements: ['fair-trial/torture-evidence-used'],
  },
  {
    id: 'other-grave-departure',
    name: 'Another departure as grave: no independent court, secrecy, guilt declared before trial',
    elements: ['fair-trial/tribunal-and-publicity'],
  },
]

const answers: readonly Answer[] = [
  { element: 'fair-trial/trial-assurance', name: 'An assurance on the trial that can be relied on' },
  {
    element: 'fair-trial/safeguards-in-practice',
    name: 'Safeguards of the procedural law there shown to work in practice',
    routes: ['summary-trial', 'lawyer-refused', 'torture-evidence', 'other-grave-departure'],
  },
]
const question = 'Is there a real risk of a flagrant denial of justice?'

/** Fair trial, forum by forum. A plain breach of fair-trial rules is not enough in any of them. */
export const fairTrialTests: readonly LegalTest[] = [
  defineTest({
    id: 'fair-trial/echr-article-6',
    ground: 'fair-trial',
    name: 'Flagrant denial of justice, article 6 of the European Convention',
    question,
    standard:
      'Substantial grounds for a real risk of a flagrant denial of justice: a stringent test, a breach so fundamental that it destroys the very essence of the right, and much more than a plain breach of article 6. The person brings the evidence, the government then has to dispel doubt (Othman, 259-261; Harkins, 62-63). The list of forms is not closed.',
    source: [
      { authority: 'othman-v-uk-2012', pinpoint: '259', certainty: 'read' },
      { authority: 'othman-v-uk-2012', pinpoint: '260-261', certainty: 'from-memory' },
      { authority: 'harkins-v-uk-2017', pinpoint: '62-63', certainty: 'secondary' },
      { authority: 'soering-v-uk-1989', pinpoint: '113', certainty: 'secondary' },
    ],
    fora: ['ecthr'],
    routes,
    answers,
    inForce: { from: '2012-01-17' },
  }),
  defineTest({
    id: 'fair-trial/national-echr-state',
    ground: 'fair-trial',
    name: 'Flagrant denial of justice before the courts of a state of the European Convention',
    question,
    standard:
      'The courts of a state of the European Convention apply the flagrant-denial test; the Swedish Supreme Court asked whether the trial would depart markedly from article 6 (NJA 2019 s. 611).',
    source: [
      { authority: 'othman-v-uk-2012', pinpoint: '259', certainty: 'read' },
      { authority: 'qiao-jianjun-sweden-2019', pinpoint: null, certainty: 'secondary' },
    ],
    fora: ['national'],
    appliesWhen: { fact: 'requestedState.isPartyToEchr', is: true },
    routes,
    answers,
    inForce: { from: '2012-01-17' },
  }),
  defineTest({
    id: 'fair-trial/belgian-act-article-2bis',
    ground: 'fair-trial',
    name: 'Article 2bis, paragraph 2, of the Belgian Extradition Act of 1874',
    question,
    standard:
      'Surrender is barred where there are serious risks of a flagrant denial of justice (Act of 15 March 1874, art. 2bis, para. 2). It is a rule of the Act.',
    source: [{ authority: 'be-extradition-act-1874', pinpoint: 'art. 2bis, para. 2', certainty: 'read' }],
    fora: ['national'],
    appliesWhen: { fact: 'requestedState.statute', is: 'BE' },
    routes,
    answers,
    inForce: { from: '2007-07-13' },
  }),
  defineTest({
    id: 'fair-trial/national-outside-echr',
    ground: 'fair-trial',
    name: 'Unfair trial before the courts of a state outside the European Convention',
    question,
    standard:
      'A real risk of a departure from fair trial that amounts to a flagrant denial (Minister of Justice v Kim [2021] NZSC 57). Brazil asks whether the state secures basic procedural guarantees. Where the rule of non-inquiry holds, the court does not look at all (Lui Kin-Hong).',
    source: [
      { authority: 'new-zealand-kim-sc-2021', pinpoint: null, certainty: 'secondary' },
      { authority: 'brazil-stf-ext-1442-2019', pinpoint: null, certainty: 'secondary' },
      { authority: 'us-lui-kin-hong-1997', pinpoint: null, certainty: 'secondary' },
    ],
    fora: ['national'],
    appliesWhen: { fact: 'requestedState.isPartyToEchr', is: false },
    routes,
    answers: [...answers, { element: 'fair-trial/open-to-the-court', name: 'The rule of non-inquiry' }],
    inForce: { from: '1997-03-20' },
  }),
  defineTest({
    id: 'fair-trial/iccpr-article-14',
    ground: 'fair-trial',
    name: 'Unfair trial under the Covenant, article 14',
    question,
    standard:
      'A real risk as a necessary and foreseeable consequence of removal; the duty not to remove is spoken of for articles 6 and 7, and a trial counts above all through them (General Comment No. 31, 12; A.R.J. v. Australia, 6.15; both from memory). The Committee took the trial up as part of a risk to life in Kwok (9.7-9.8), saw no need for a separate finding in Alzery (11.9), and declared the trial claim inadmissible in Kim (7.14).',
    source: [
      { authority: 'iccpr', pinpoint: 'art. 14', certainty: 'from-memory' },
      { authority: 'hrc-kwok-v-australia-2009', pinpoint: '9.7-9.8', certainty: 'read' },
      { authority: 'alzery-v-sweden-2006', pinpoint: '11.9', certainty: 'read' },
      { authority: 'hrc-kim-v-new-zealand-2023', pinpoint: '7.14', certainty: 'read' },
      { authority: 'hrc-general-comment-31-2004', pinpoint: '12', certainty: 'from-memory' },
      { authority: 'hrc-general-comment-32-2007', pinpoint: null, certainty: 'from-memory' },
      { authority: 'hrc-arj-v-australia-1997', pinpoint: '6.15', certainty: 'from-memory' },
    ],
    fora: ['hrc'],
    routes,
    answers,
    inForce: { from: '2006-10-25' },
  }),
  defineTest({
    id: 'fair-trial/cat-article-15',
    ground: 'fair-trial',
    name: 'Evidence obtained by torture, article 15 of the Convention against Torture',
    question:
      'Does the request, or would the trial, rest on a statement that is established to have been made as a result of torture?',
    standard:
      'The state finds out whether a statement relied on in any proceedings, extradition included, was made as a result of torture; that it was must be established (P.E. v. France, 6.3; G.K. v. Switzerland, 6.10-6.11; Ktiti v. Morocco, 8.8; all from memory). The Committee has no fair-trial jurisdiction beyond this.',
    source: [
      { authority: 'cat-convention', pinpoint: 'art. 15', certainty: 'from-memory' },
      { authority: 'cat-pe-v-france-2002', pinpoint: '6.3', certainty: 'from-memory' },
      { authority: 'cat-gk-v-switzerland-2003', pinpoint: '6.10-6.11', certainty: 'from-memory' },
      { authority: 'cat-ktiti-v-morocco-2011', pinpoint: '8.8', certainty: 'from-memory' },
    ],
    fora: ['cat'],
    routes: routes.filter(({ id }) => id === 'torture-evidence'),
    answers: [],
    inForce: { from: '2002-11-21' },
  }),
  defineTest({
    id: 'fair-trial/inter-american',
    ground: 'fair-trial',
    name: 'Unfair trial under the American Convention',
    question,
    standard:
      'No judgment held here fixes a threshold: in Wong Ho Wing the Court found nothing against the trial. It is argued from article 8 of the American Convention, and from the Inter-American Convention to Prevent and Punish Torture, which bars surrender to special or ad hoc courts (art. 13(4)) and evidence obtained by torture (art. 10); both from memory.',
    source: [
      { authority: 'achr', pinpoint: 'art. 8', certainty: 'from-memory' },
      { authority: 'itcpt', pinpoint: 'arts 10, 13(4)', certainty: 'from-memory' },
      { authority: 'iacthr-wong-ho-wing-v-peru-2015', pinpoint: null, certainty: 'secondary' },
    ],
    fora: ['iacthr'],
    routes,
    answers,
    inForce: { from: '2015-06-30' },
  }),
]
