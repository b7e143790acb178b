import { type Answer, defineTest, type LegalTest, type Route } from '#lib/rules/engine/legal-test'

const purpose: Route = {
  id: 'purpose',
  name: 'The request aims at the person for who they are or what they said',
  elements: ['chilling-effect/protected-profile', 'chilling-effect/link-to-request'],
}
const persecution: Route = {
  id: 'persecution',
  name: 'Worse treatment on return because of the profile',
  elements: ['chilling-effect/protected-profile', 'chilling-effect/known-to-authorities'],
}
const answers: readonly Answer[] = [
  {
    element: 'chilling-effect/independent-prosecution',
    name: 'An ordinary prosecution, independent of the profile',
    routes: ['purpose'],
  },
]
const question = 'Is the request an instrument against this person for who they are or what they said?'

/** Targeting by the statute of the requested state, each test with its own standard and source. Belgium, Sweden and the treaties stand with the other tests. */
export const chillingEffectTestsByStatute: readonly LegalTest[] = [
  defineTest({
    id: 'chilling-effect/united-kingdom-section-81',
    ground: 'chilling-effect',
    name: 'Extraneous considerations, section 81 of the Extradition Act 2003 (United Kingdom)',
    question,
    standard:
      'Barred where the request is made to prosecute or punish on account of race, religion, nationality, gender, sexual orientation or political opinions, or where the person might for one of them be prejudiced at trial or punished, detained or restricted. A reasonable chance or serious possibility suffices (Fernandez). From memory.',
    source: [
      { authority: 'uk-extradition-act-2003', pinpoint: 's. 81', certainty: 'from-memory' },
      { authority: 'uk-fernandez-1971', pinpoint: null, certainty: 'from-memory' },
    ],
    fora: ['national'],
    appliesWhen: { fact: 'requestedState.statute', is: 'GB' },
    routes: [purpose, persecution],
    answers: answers,
    inForce: { from: '2004-01-01' },
  }),
  defineTest({
    id: 'chilling-effect/new-zealand-section-7',
    ground: 'chilling-effect',
    name: 'Aim and prejudice, sections 7 and 8 of the Extradition Act 1999 (New Zealand)',
    question,
    standard:
      'A restriction where surrender is sought for, or the person may be prejudiced for, race, ethnic origin, religion, nationality, sex or other status, or political opinions (s. 7); an accusation not made in good faith may make surrender unjust (s. 8). From memory. Kim was found not to be a political case.',
    source: [
      { authority: 'nz-extradition-act-1999', pinpoint: 'ss. 7-8', certainty: 'from-memory' },
      { authority: 'new-zealand-kim-sc-2022', pinpoint: null, certainty: 'secondary' },
    ],
    fora: ['national'],
    appliesWhen: { fact: 'requestedState.statute', is: 'NZ' },
    routes: [purpose, persecution],
    answers: answers,
    inForce: { from: '1999-09-01' },
  }),
  defineTest({
    id: 'chilling-effect/australia-section-7',
    ground: 'chilling-effect',
    name: 'Extradition objection, section 7 of the Extradition Act 1988 (Australia)',
    question,
    standard:
      'An objection where surrender is sought for, or the person may be prejudiced or punished for, race, sex, religion, nationality or political opinions (s. 7(b)-(c)); substantial grounds are asked. From memory. That the person’s activity drew the attention of the police counted before the Committee against Torture (Ke Chun Rong), in a deportation.',
    source: [
      { authority: 'au-extradition-act-1988', pinpoint: 's. 7(b)-(c)', certainty: 'from-memory' },
      { authority: 'cat-ke-chun-rong-v-australia-2012', pinpoint: '7.4', certainty: 'read' },
    ],
    fora: ['national'],
    appliesWhen: { fact: 'requestedState.statute', is: 'AU' },
    routes: [purpose, persecution],
    answers: answers,
    inForce: { from: '1988-12-01' },
  }),
  defineTest({
    id: 'chilling-effect/canada-section-44',
    ground: 'chilling-effect',
    name: 'Purpose and prejudice, section 44(1)(b) of the Extradition Act (Canada)',
    question,
    standard:
      'Surrender is refused where the request is made to prosecute or punish by reason of race, religion, nationality, ethnic origin, language, colour, political opinion or another listed ground, or where the person’s position may be prejudiced for one of them. Recognition as a refugee weighs heavily (Németh). From memory.',
    source: [
      { authority: 'ca-extradition-act-1999', pinpoint: 's. 44(1)(b)', certainty: 'from-memory' },
      { authority: 'ca-nemeth-2010', pinpoint: null, certainty: 'from-memory' },
    ],
    fora: ['national'],
    appliesWhen: { fact: 'requestedState.statute', is: 'CA' },
    routes: [purpose, persecution],
    answers: answers,
    inForce: { from: '1999-06-17' },
  }),
  defineTest({
    id: 'chilling-effect/spain-act-article-5',
    ground: 'chilling-effect',
    name: 'Aim of the request, article 5(1) of the Spanish Act on Passive Extradition',
    question,
    standard:
      'May be refused where there are well-founded reasons to think that the request, though for an ordinary offence, aims to pursue or punish for race, religion, nationality or political opinions, or that the person’s position may be made worse for them. From memory. The Audiencia Nacional saw no hidden motive in the large fraud case of 2017.',
    source: [
      { authority: 'es-passive-extradition-act-1985', pinpoint: 'art. 5(1)', certainty: 'from-memory' },
      { authority: 'spain-audiencia-nacional-wall-2017', pinpoint: null, certainty: 'secondary' },
    ],
    fora: ['national'],
    appliesWhen: { fact: 'requestedState.statute', is: 'ES' },
    routes: [purpose, persecution],
    answers: answers,
    inForce: { from: '1985-03-21' },
  }),
  defineTest({
    id: 'chilling-effect/portugal-act-article-6',
    ground: 'chilling-effect',
    name: 'Aim of the request, article 6 of Act 144/99 (Portugal)',
    question,
    standard:
      'Refused where there is founded suspicion that cooperation is asked to pursue or punish for race, religion, sex, nationality, language or political or ideological conviction, or membership of a social group, or that the person’s position may be made worse for one of them. From memory.',
    source: [{ authority: 'pt-act-144-99', pinpoint: 'art. 6(1)', certainty: 'from-memory' }],
    fora: ['national'],
    appliesWhen: { fact: 'requestedState.statute', is: 'PT' },
    routes: [purpose, persecution],
    answers: answers,
    inForce: { from: '1999-08-31' },
  }),
  defineTest({
    id: 'chilling-effect/italy-code-article-698',
    ground: 'chilling-effect',
    name: 'Persecution and discrimination, article 698(1) of the Italian Code of Criminal Procedure',
    question,
    standard:
      'Not granted where there is reason to think that the person will be subjected to persecution or discrimination for race, religion, sex, nationality, language, political opinion or personal or social condition. From memory. In 2023 the Court of Cassation noted the treatment of a brother as a fact that supports the risk.',
    source: [
      { authority: 'it-code-of-criminal-procedure', pinpoint: 'art. 698(1)', certainty: 'from-memory' },
      { authority: 'italy-cassazione-21125-2023', pinpoint: null, certainty: 'secondary' },
    ],
    fora: ['national'],
    appliesWhen: { fact: 'requestedState.statute', is: 'IT' },
    routes: [purpose, persecution],
    answers: answers,
    inForce: { from: '1989-10-24' },
  }),
  defineTest({
    id: 'chilling-effect/czech-act-section-91',
    ground: 'chilling-effect',
    name: 'Persecution, section 91(1) of the Czech Act 104/2013',
    question,
    standard:
      'Inadmissible where there is a reasonable fear that the person would be persecuted, or their position made worse, for origin, race, religion, sex, nationality, language, group or political opinion (letters not given). From memory.',
    source: [{ authority: 'cz-act-104-2013', pinpoint: 's. 91(1)', certainty: 'from-memory' }],
    fora: ['national'],
    appliesWhen: { fact: 'requestedState.statute', is: 'CZ' },
    routes: [purpose, persecution],
    answers: answers,
    inForce: { from: '2014-01-01' },
  }),
  defineTest({
    id: 'chilling-effect/poland-article-55',
    ground: 'chilling-effect',
    name: 'Political reasons, article 55 of the Constitution of Poland and article 604 of the Code',
    question,
    standard:
      'Surrender is forbidden of a person pursued for political reasons for an offence without violence, and where it would infringe freedoms and rights (art. 55; art. 604 § 1(7)-(8)). From memory.',
    source: [
      { authority: 'pl-constitution-1997', pinpoint: 'art. 55', certainty: 'from-memory' },
      { authority: 'pl-criminal-procedure-code-1997', pinpoint: 'art. 604 § 1(7)-(8)', certainty: 'from-memory' },
    ],
    fora: ['national'],
    appliesWhen: { fact: 'requestedState.statute', is: 'PL' },
    routes: [purpose],
    answers: answers,
    inForce: { from: '1997-10-17' },
  }),
  defineTest({
    id: 'chilling-effect/brazil-article-5',
    ground: 'chilling-effect',
    name: 'Political offence or opinion, article 5 LII of the Constitution of Brazil',
    question,
    standard:
      'Extradition of a foreigner is not granted for a political offence or one of opinion (art. 5 LII). From memory.',
    source: [{ authority: 'br-constitution-1988', pinpoint: 'art. 5 LII', certainty: 'from-memory' }],
    fora: ['national'],
    appliesWhen: { fact: 'requestedState.statute', is: 'BR' },
    routes: [purpose],
    answers: answers,
    inForce: { from: '1988-10-05' },
  }),
]
