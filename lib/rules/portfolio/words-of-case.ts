import type { CaseFile } from '#lib/domain/case-file'
import type { Library } from '#lib/domain/library'
import { viewCase } from '#lib/rules/engine/case-view'
import { testsOfGround } from '#lib/rules/engine/ground-finding'
import { placeTests } from '#lib/rules/engine/place-tests'
import type { PreparedRuleSet } from '#lib/rules/engine/prepare-rule-set'
import { established, groundWord } from '#lib/rules/engine/words'
import { type PackedWords, packWords } from './packed-words.ts'

/** The words that an assessment of one case shows, and nothing else of it. */
export function wordsOfCase(caseFile: CaseFile, ruleSet: PreparedRuleSet, library: Library): PackedWords {
  const placement = placeTests(viewCase(caseFile, ruleSet, library))
  return packWords((ground) => groundWord(testsOfGround(placement, ground), established))
}
