import type { RuleSituation } from '#tests/support/rule-situations'
import { sidesOfARule } from '#tests/support/sides-of-a-rule'

/** File, witnesses, procedure, admissions, appeal. */
export const fairTrialDefenceSituations: readonly RuleSituation[] = [
  ...sidesOfARule(
    'fair-trial/file-closed-to-the-defence',
    ['the file stays with the investigators', { 'trialThere.caseFileOpen': false }],
    ['counsel may copy the file', { 'trialThere.caseFileOpen': true }],
    ['no expert has been asked', 'trialThere.caseFileOpen'],
  ),
  ...sidesOfARule(
    'fair-trial/file-open-to-the-defence',
    [
      'copies of the file, and witnesses in court',
      { 'trialThere.caseFileOpen': true, 'trialThere.witnessesCanBeQuestioned': true },
    ],
    ['the file stays closed', { 'trialThere.caseFileOpen': false }],
    ['no expert has been asked about the file', 'trialThere.caseFileOpen'],
  ),
  ...sidesOfARule(
    'fair-trial/untested-statements-decide',
    ['the case is a stack of written statements', { 'trialThere.writtenStatementsDecisive': true }],
    ['bank records carry the case', { 'trialThere.writtenStatementsDecisive': false }],
    ['the papers have not been read', 'trialThere.writtenStatementsDecisive'],
  ),
  ...sidesOfARule(
    'fair-trial/evidence-beyond-statements',
    ['bank records carry the case', { 'trialThere.writtenStatementsDecisive': false }],
    ['the case is a stack of written statements', { 'trialThere.writtenStatementsDecisive': true }],
    ['the papers have not been read', 'trialThere.writtenStatementsDecisive'],
  ),
  ...sidesOfARule(
    'fair-trial/leniency-without-safeguards',
    [
      'a signed admission and a sentence the same day',
      { 'trialThere.procedure': 'plea-leniency', 'trialThere.pleaReviewed': false },
    ],
    ['a judge asks whether it is free, with counsel there', { 'trialThere.pleaReviewed': true }],
    ['no expert has been asked about review', 'trialThere.pleaReviewed'],
  ),
  ...sidesOfARule(
    'fair-trial/leniency-with-safeguards',
    [
      'a judge asks whether it is free, with counsel there',
      { 'trialThere.procedure': 'plea-leniency', 'trialThere.pleaReviewed': true },
    ],
    ['nobody asks', { 'trialThere.pleaReviewed': false }],
    ['no expert has been asked about review', 'trialThere.pleaReviewed'],
  ),
  ...sidesOfARule(
    'fair-trial/fast-track-trial',
    ['a fast-track trial', { 'trialThere.procedure': 'fast-track' }],
    ['the ordinary procedure', { 'trialThere.procedure': 'ordinary' }],
    ['the procedure is not known', 'trialThere.procedure'],
  ),
  ...sidesOfARule(
    'fair-trial/ordinary-procedure',
    ['the ordinary procedure', { 'trialThere.procedure': 'ordinary' }],
    ['a fast-track trial', { 'trialThere.procedure': 'fast-track' }],
    ['the procedure is not known', 'trialThere.procedure'],
  ),
  ...sidesOfARule(
    'fair-trial/no-review-on-the-facts',
    ['the first judgment is final', { 'trialThere.appealOpen': false }],
    ['an appeal on facts and law is open', { 'trialThere.appealOpen': true }],
    ['no expert has been asked', 'trialThere.appealOpen'],
  ),
  ...sidesOfARule(
    'fair-trial/appeal-open',
    ['an appeal on facts and law is open', { 'trialThere.appealOpen': true }],
    ['the first judgment is final', { 'trialThere.appealOpen': false }],
    ['no expert has been asked', 'trialThere.appealOpen'],
  ),
]
