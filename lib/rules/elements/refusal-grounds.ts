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
]
