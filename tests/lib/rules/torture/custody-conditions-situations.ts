import type { RuleSituation } from '#tests/support/rule-situations'
import { sidesOfARule } from '#tests/support/sides-of-a-rule'

const convention = { 'requestedState.isPartyToEchr': true }
const notBound = { 'requestedState.isPartyToEchr': false }
const waiting = {
  'request.carriesDeathPenalty': true,
  'detentionThere.yearsUnderDeathSentence': true,
  'assurances.deathPenalty': 'none',
} as const
const noSentence = {
  'assurances.deathPenalty': 'accepted',
  'assurances.form': 'formal-undertaking',
  'assurances.deathPenaltyScope': 'imposition',
} as const

/** Space, isolation and the wait under sentence of death; and the weight of what was found here. */
export const tortureCustodyConditionsSituations: readonly RuleSituation[] = [
  ...sidesOfARule(
    'torture/cell-space-below-three',
    ['two square metres for each', { ...convention, 'detentionThere.floorSpace': 'under-three' }],
    ['three and a half for each', { 'detentionThere.floorSpace': 'three-to-four' }],
    ['nobody has looked it up', 'detentionThere.floorSpace'],
  ),
  {
    rule: 'torture/cell-space-below-three',
    situation: 'the requested state is not bound by the Convention',
    facts: { ...notBound, 'detentionThere.floorSpace': 'under-three' },
    outcome: 'not-applicable',
  },
  ...sidesOfARule(
    'torture/cell-space-and-poor-conditions',
    [
      'three and a half square metres without air or light',
      { ...convention, 'detentionThere.floorSpace': 'three-to-four', 'detentionThere.conditionsOtherwisePoor': true },
    ],
    ['conditions are otherwise in order', { 'detentionThere.conditionsOtherwisePoor': false }],
    ['nobody has asked about the rest', 'detentionThere.conditionsOtherwisePoor'],
  ),
  {
    rule: 'torture/cell-space-and-poor-conditions',
    situation: 'there is room enough, and the rest is poor',
    facts: {
      ...convention,
      'detentionThere.floorSpace': 'four-or-more',
      'detentionThere.conditionsOtherwisePoor': true,
    },
    outcome: 'not-engaged',
  },
  ...sidesOfARule(
    'torture/cell-space-is-enough',
    [
      'five square metres, and the rest in order',
      { ...convention, 'detentionThere.floorSpace': 'four-or-more', 'detentionThere.conditionsOtherwisePoor': false },
    ],
    ['two square metres', { 'detentionThere.floorSpace': 'under-three' }],
    ['nobody has looked it up', 'detentionThere.floorSpace'],
  ),
  {
    rule: 'torture/cell-space-is-enough',
    situation: 'three and a half square metres, and the rest in order',
    facts: {
      ...convention,
      'detentionThere.floorSpace': 'three-to-four',
      'detentionThere.conditionsOtherwisePoor': false,
    },
    outcome: 'engaged',
  },
  ...sidesOfARule(
    'torture/cut-off-in-custody',
    ['held without anybody for months', { 'detentionThere.isolation': 'cut-off' }],
    ['alone, with visits and review', { 'detentionThere.isolation': 'alone-with-contact' }],
    ['nobody knows how', 'detentionThere.isolation'],
  ),
  ...sidesOfARule(
    'torture/isolation-is-partial',
    ['alone, with visits and review', { ...convention, 'detentionThere.isolation': 'alone-with-contact' }],
    ['held without anybody for months', { 'detentionThere.isolation': 'cut-off' }],
    ['nobody knows how', 'detentionThere.isolation'],
  ),
  {
    rule: 'torture/isolation-is-partial',
    situation: 'held with others',
    facts: { ...convention, 'detentionThere.isolation': 'with-others' },
    outcome: 'engaged',
  },
  ...['torture/years-under-sentence-of-death', 'torture/length-of-wait-not-enough'].flatMap((rule) => [
    ...sidesOfARule(
      rule,
      ['a capital charge, years of waiting in chains, and no promise', waiting],
      ['no such wait', { 'detentionThere.yearsUnderDeathSentence': false }],
      ['nobody knows how long', 'detentionThere.yearsUnderDeathSentence'],
    ),
    ...sidesOfARule(
      rule,
      [
        'a promise that no death sentence will be passed is offered, and nobody has accepted it',
        { ...waiting, ...noSentence, 'assurances.deathPenalty': 'offered' },
      ],
      ['it is accepted', { 'assurances.deathPenalty': 'accepted' }],
      ['nobody has asked whether it is', 'assurances.deathPenalty'],
    ),
    ...sidesOfARule(
      rule,
      [
        'the promise that was accepted excludes the execution alone',
        { ...waiting, ...noSentence, 'assurances.deathPenaltyScope': 'execution' },
      ],
      ['it excludes the sentence', { 'assurances.deathPenaltyScope': 'imposition' }],
      ['nobody has read what it excludes', 'assurances.deathPenaltyScope'],
    ),
    ...sidesOfARule(
      rule,
      [
        'an accepted promise was never more than informal',
        { ...waiting, ...noSentence, 'assurances.form': 'informal' },
      ],
      ['it is a note between states', { 'assurances.form': 'verbal-note' }],
      ['its form is not known', 'assurances.form'],
    ),
  ]),
  {
    rule: 'torture/years-under-sentence-of-death',
    situation: 'no death sentence is open',
    facts: {
      'request.carriesDeathPenalty': false,
      'request.deathSentencePassed': false,
      'detentionThere.yearsUnderDeathSentence': true,
    },
    outcome: 'not-engaged',
  },
  ...['torture/credibility-left-to-national-courts', 'torture/findings-of-fact-before-the-committee'].flatMap((rule) =>
    sidesOfARule(
      rule,
      ['a court examined the danger on current reports', { 'proceedings.freshRiskAssessment': true }],
      ['none did', { 'proceedings.freshRiskAssessment': false }],
      ['the judgment has not been read', 'proceedings.freshRiskAssessment'],
    ),
  ),
]
