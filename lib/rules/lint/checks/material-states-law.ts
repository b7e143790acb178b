import type { LintCheck } from '../lint-check.ts'
import { weightsOf } from '../places.ts'

/** What only law can say. A state’s own law may be told as a fact about it: “the law of the requesting state …”. */
const law =
  /\b(is|are) (barred|contrary to|in breach)\b|\bbars? (the )?(surrender|extradition|removal|return)\b|\bheld (that|to)\b|\bbreach(es)? (of )?article\b|\bis a (listed form of )?flagrant denial\b|\b(must|may) not be (surrendered|extradited|removed|returned|sent)\b/i

export const materialStatesLaw: LintCheck = {
  name: 'material-states-law',
  finds: 'A rule that never weighs more than country material and whose statement says what the law here is.',
  run: (input) =>
    input.ruleSet.rules.flatMap((rule) => {
      const found = law.exec(rule.statement)
      const weights = weightsOf(rule, input)
      return found && weights.size > 0 && [...weights].every((weight) => weight === 'material')
        ? [{ at: `rule ${rule.id}`, what: `says “${found[0]}” on country material`, expected: 'what happens there' }]
        : []
    }),
}
