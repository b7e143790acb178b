import type { Element } from '#lib/rules/engine/legal-test'

/** One element for each refusal ground: each is a route of its own. */
export const refusalGroundElements: readonly Element[] = [
  {
    id: 'refusal-grounds/political-offence',
    question: 'Is the offence political, or connected with a political offence, and not taken out of that class?',
  },
  {
    id: 'refusal-grounds/discrimination',
    question:
      'Is the request aimed at race, religion, nationality or political opinion, or may the person’s position be made worse for one of them?',
  },
  {
    id: 'refusal-grounds/persecution',
    question: 'Would the person face persecution for origin, group, religion, opinion or political circumstances?',
  },
  {
    id: 'refusal-grounds/dual-criminality',
    question: 'Is the conduct not an offence in the requested state, or can that not be checked on the papers?',
  },
  {
    id: 'refusal-grounds/threshold',
    question: 'Is the penalty below the threshold of the instrument or of national law?',
  },
  {
    id: 'refusal-grounds/speciality',
    question:
      'Is there no protection against trial or punishment for something other than the offence surrendered for?',
  },
  {
    id: 'refusal-grounds/nationality',
    question: 'Does nationality of the requested state bar surrender?',
  },
  {
    id: 'refusal-grounds/lapse-of-time',
    question: 'Is the prosecution or the penalty barred by lapse of time?',
  },
  {
    id: 'refusal-grounds/trial-in-absence',
    question: 'Was the judgment given in absence, without a right to a retrial?',
  },
  {
    id: 'refusal-grounds/asylum',
    question: 'Does protection granted or sought against the requesting state stand in the way of surrender?',
  },
  {
    id: 'refusal-grounds/ne-bis-in-idem',
    question: 'Was the person already tried for the same facts, here or in another state?',
  },
  {
    id: 'refusal-grounds/military-offence',
    question: 'Is the offence a purely military one?',
  },
  {
    id: 'refusal-grounds/re-extradition',
    question: 'May the person be passed on to a third state without the consent of the requested state?',
  },
  {
    id: 'refusal-grounds/passage-of-time',
    question: 'Has so much time passed that surrender would be unjust or oppressive?',
  },
  {
    id: 'refusal-grounds/evidence',
    question: 'Does the material sent fall short of what the law here asks for before surrender?',
  },
  {
    id: 'refusal-grounds/place-of-conduct',
    question: 'Did the conduct take place where the requesting state has no natural claim to try it?',
  },
  {
    id: 'refusal-grounds/humanitarian',
    question: 'Do age, health or family make surrender a hardship that the law does not allow?',
  },
  {
    id: 'refusal-grounds/legal-basis',
    question: 'Is there no treaty, designation or other basis on which the requested state can surrender?',
  },
  {
    id: 'refusal-grounds/union-citizenship',
    question: 'Is the person a citizen of another member state of the European Union that was not told of the request?',
  },
  {
    id: 'refusal-grounds/interim-measure',
    question: 'Has an international body asked the requested state not to remove the person for now?',
  },
  { id: 'refusal-grounds/procedure-bypassed', question: 'Does removal go round the safeguards of extradition?' },
  {
    id: 'refusal-grounds/remedy-before-removal',
    question: 'Is there no remedy that suspends removal until the risk has been examined?',
  },
  {
    id: 'refusal-grounds/onward-removal',
    question: 'Might a state of destination or transit pass the person on to the requesting state?',
  },
  {
    id: 'refusal-grounds/no-punishment-without-law',
    question: 'Is the person sought for what was no offence when it took place?',
  },
]
