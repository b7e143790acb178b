import type { RuleSituation } from '#tests/support/rule-situations'
import { sidesOfARule } from '#tests/support/sides-of-a-rule'
import { nationalDeathPenaltySituations } from './national-situations.ts'

const position = 'requestedState.deathPenalty'
const capital = { 'request.carriesDeathPenalty': true, 'request.deathSentencePassed': false }

/** Every rule on the death penalty, on both sides of its boundary and with the fact unknown. */
export const deathPenaltySituations: readonly RuleSituation[] = [
  ...sidesOfARule(
    'death-penalty/capital-offence-open',
    ['the charge is capital and no sentence was passed', capital],
    ['neither the charge nor a sentence opens death', { 'request.carriesDeathPenalty': false }],
    ['nobody has read the article of the charge', 'request.carriesDeathPenalty'],
  ),
  {
    rule: 'death-penalty/capital-offence-open',
    situation: 'a death sentence has been passed already',
    facts: { ...capital, 'request.carriesDeathPenalty': false, 'request.deathSentencePassed': true },
    outcome: 'engaged',
  },
  {
    rule: 'death-penalty/capital-offence-open',
    situation: 'nobody has looked yet whether a change of law excludes death',
    facts: { 'request.carriesDeathPenalty': true },
    outcome: 'engaged',
  },
  ...sidesOfARule(
    'death-penalty/relative-or-co-accused-condemned',
    ['the husband was sentenced to death for the same facts', { 'family.relativeSentencedToDeath': true }],
    ['no relative or co-accused was', { 'family.relativeSentencedToDeath': false }],
    ['nobody has asked', 'family.relativeSentencedToDeath'],
  ),
  ...sidesOfARule(
    'death-penalty/offence-defined-too-openly',
    ['a capital provision without limits', { ...capital, 'request.offenceClearlyDefined': false }],
    ['the provision is closely drawn', { 'request.offenceClearlyDefined': true }],
    ['nobody has read the provision', 'request.offenceClearlyDefined'],
  ),
  {
    rule: 'death-penalty/offence-defined-too-openly',
    situation: 'an open provision that carries no death penalty',
    facts: { ...capital, 'request.carriesDeathPenalty': false, 'request.offenceClearlyDefined': false },
    outcome: 'not-engaged',
  },
  ...sidesOfARule(
    'death-penalty/abolitionist-state',
    ['a capital charge and a state that has abolished death', { ...capital, [position]: 'abolished' }],
    ['the state keeps the death penalty', { [position]: 'retained' }],
    ['the position of the state is not known', position],
  ),
  {
    rule: 'death-penalty/abolitionist-state',
    situation: 'a state that keeps death in law and does not carry it out has not abolished it',
    facts: { ...capital, [position]: 'moratorium' },
    outcome: 'not-engaged',
  },
  ...sidesOfARule(
    'death-penalty/state-keeps-death-penalty',
    ['a state outside the Convention keeps it', { 'requestedState.isPartyToEchr': false, [position]: 'retained' }],
    ['the state has abolished it for ordinary offences', { [position]: 'abolished-ordinary' }],
    ['the position of the state is not known', position],
  ),
  {
    rule: 'death-penalty/state-keeps-death-penalty',
    situation: 'in a state of the European Convention the bar does not depend on abolition',
    facts: { 'requestedState.isPartyToEchr': true, [position]: 'retained' },
    outcome: 'not-applicable',
  },
  ...sidesOfARule(
    'death-penalty/conviction-through-ill-treatment',
    [
      'a capital charge that rests on statements obtained by torture',
      { ...capital, 'trialThere.evidenceFromTorture': true },
    ],
    ['no such statement is known', { 'trialThere.evidenceFromTorture': false }],
    ['where the statements come from is not known', 'trialThere.evidenceFromTorture'],
  ),
  ...sidesOfARule(
    'death-penalty/death-penalty-in-use',
    [
      'a capital charge, and executions are on record',
      { 'request.carriesDeathPenalty': true, 'country.deathPenaltyUse.origins': 1 },
    ],
    ['no record of executions counts', { 'country.deathPenaltyUse.origins': 0 }],
    ['nobody has read the article of the charge', 'request.carriesDeathPenalty'],
  ),
  ...sidesOfARule(
    'death-penalty/excluded-by-law-or-court',
    ['the Supreme People’s Court excluded death', { 'request.deathPenaltyExcludedByLaw': true }],
    ['nothing excludes it', { 'request.deathPenaltyExcludedByLaw': false }],
    ['nobody has looked', 'request.deathPenaltyExcludedByLaw'],
  ),
  {
    rule: 'death-penalty/excluded-by-law-or-court',
    situation: 'the charge was never capital, so nothing had to be excluded',
    facts: { 'request.deathPenaltyExcludedByLaw': 'does-not-apply' },
    outcome: 'not-engaged',
  },
  ...sidesOfARule(
    'death-penalty/not-a-capital-offence',
    [
      'a fraud charge without death, and no sentence',
      { 'request.carriesDeathPenalty': false, 'request.deathSentencePassed': false },
    ],
    ['the charge is capital', { 'request.carriesDeathPenalty': true }],
    ['nobody has read the article of the charge', 'request.carriesDeathPenalty'],
  ),
  ...nationalDeathPenaltySituations,
]
