import { gradeOf, restsOnUnnamed } from '../grading.ts'
import { independentOrigins } from '../origins.ts'
import { notSuperseded } from '../placed-claims.ts'
import { defineCheck } from './check.ts'

export const unnamedSupport = defineCheck({
  id: 'unnamed-support',
  title: 'Somebody unnamed is all that bears it out',
  asks: 'Does a claim rest on an unnamed case or an anonymous interview alone?',
  source: 'Research on the evidence, section 5, check 20: such material is graded 3 at best.',
  *find(ledger) {
    for (const { claim, entry } of notSuperseded(ledger)) {
      if (!restsOnUnnamed(entry) || independentOrigins(ledger, entry).independent > 1) continue
      const { figure } = gradeOf(ledger, entry)
      yield {
        claims: [claim.id],
        found:
          figure < 3
            ? `An unnamed case or an anonymous interview is all that bears it out, and it is graded ${figure}.`
            : 'An unnamed case or an anonymous interview is all that bears it out.',
        expected: 'A second origin that does not rest on the same person; without it, 3 at best.',
        toDo: 'Find the name of the case, or a second source that is independent of it.',
      }
    }
  },
})
