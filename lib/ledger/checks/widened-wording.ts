import { gradeOf } from '../grading.ts'
import { notSuperseded } from '../placed-claims.ts'
import { defineCheck } from './check.ts'

export const widenedWording = defineCheck({
  id: 'widened-wording',
  title: 'Words wider than the source',
  asks: 'Does a proposition say all, any, always, never or systematically on material graded C or 3 or lower, or on a single case?',
  source: 'Research on the evidence, section 5, checks 15 and 23.',
  *find(ledger) {
    for (const { claim, entry, source } of notSuperseded(ledger)) {
      const [word] = wide.exec(claim.proposition) ?? []
      if (word === undefined) continue
      const grade = gradeOf(ledger, entry)
      const isCase = source.kind === 'case-example'
      if (!isCase && grade.letter < 'C' && grade.figure < 3) continue
      yield {
        claims: [claim.id],
        found: isCase
          ? `It says “${word}” and rests on a single case.`
          : `It says “${word}” on material graded ${grade.letter}${grade.figure}.`,
        expected: 'Words no wider than what was found: of whom, where and when.',
        toDo: 'Say what the source found, of whom; or find material that bears the wide words out.',
      }
    }
  },
})

/** Not the turns in which the word widens nothing: “at all”, “not all”, “in all”, “all in all”. */
const wide =
  /(?<!\b(?:at|in|not|above|of|after) )\ball\b(?! (?:in all|but))|\b(?:any|always|never|systematically|invariably|without exception)\b/i
