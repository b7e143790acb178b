import { alikeStatements } from './checks/alike-statements.ts'
import { authorityCitedByNothing } from './checks/authority-cited-by-nothing.ts'
import { authorityNotYetGiven } from './checks/authority-not-yet-given.ts'
import { authorityOverturned } from './checks/authority-overturned.ts'
import { caseNotCited } from './checks/case-not-cited.ts'
import { conditionReadsIdleFact } from './checks/condition-reads-idle-fact.ts'
import { conditionSaysLess } from './checks/condition-says-less.ts'
import { contradictoryRules } from './checks/contradictory-rules.ts'
import { courtNotCited } from './checks/court-not-cited.ts'
import { dayThatIsNone } from './checks/day-that-is-none.ts'
import { duplicateRules } from './checks/duplicate-rules.ts'
import { elementWithoutRule } from './checks/element-without-rule.ts'
import { evidenceThatDoesNotCount } from './checks/evidence-that-does-not-count.ts'
import { factNobodyCanAnswer } from './checks/fact-nobody-can-answer.ts'
import { factReadByNothing } from './checks/fact-read-by-nothing.ts'
import { materialNeverEnough } from './checks/material-never-enough.ts'
import { materialStatesLaw } from './checks/material-states-law.ts'
import { persuasiveStatesDuty } from './checks/persuasive-states-duty.ts'
import { pinpointMissing } from './checks/pinpoint-missing.ts'
import { routeCannotBeMadeOut } from './checks/route-cannot-be-made-out.ts'
import { ruleAsksNothing } from './checks/rule-asks-nothing.ts'
import { ruleExcludesItself } from './checks/rule-excludes-itself.ts'
import { ruleNeverApplies } from './checks/rule-never-applies.ts'
import { ruleNeverHeard } from './checks/rule-never-heard.ts'
import { ruleNeverLaw } from './checks/rule-never-law.ts'
import { statementOneSentence } from './checks/statement-one-sentence.ts'
import { statementOverstates } from './checks/statement-overstates.ts'
import { statementTooLong } from './checks/statement-too-long.ts'
import { statuteNeverLawHere } from './checks/statute-never-law-here.ts'
import { tagThatFindsNothing } from './checks/tag-that-finds-nothing.ts'
import { testNeverOpens } from './checks/test-never-opens.ts'
import type { LintCheck } from './lint-check.ts'

/** The checks in use, in the order in which their problems are told. A new one is a file of its own and a line here. */
export const lintChecks: readonly LintCheck[] = [
  ruleNeverApplies,
  ruleExcludesItself,
  ruleAsksNothing,
  ruleNeverHeard,
  ruleNeverLaw,
  statuteNeverLawHere,
  materialNeverEnough,
  testNeverOpens,
  routeCannotBeMadeOut,
  elementWithoutRule,
  factReadByNothing,
  factNobodyCanAnswer,
  contradictoryRules,
  duplicateRules,
  alikeStatements,
  conditionSaysLess,
  conditionReadsIdleFact,
  dayThatIsNone,
  authorityNotYetGiven,
  authorityOverturned,
  authorityCitedByNothing,
  pinpointMissing,
  evidenceThatDoesNotCount,
  tagThatFindsNothing,
  courtNotCited,
  caseNotCited,
  materialStatesLaw,
  persuasiveStatesDuty,
  statementOverstates,
  statementOneSentence,
  statementTooLong,
]
