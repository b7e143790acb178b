import type { RuleSituation } from '#tests/support/rule-situations'
import { sidesOfARule } from '#tests/support/sides-of-a-rule'

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
    'death-penalty/offence-described-too-openly',
    ['the request gives neither time nor part played', { 'request.factsSetOut': false }],
    ['the request sets out the acts', { 'request.factsSetOut': true }],
    ['the papers have not come', 'request.factsSetOut'],
  ),
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
]
