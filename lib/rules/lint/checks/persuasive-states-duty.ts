import type { LintCheck } from '../lint-check.ts'
import { weightsOf } from '../places.ts'

/** A duty or a bar in the statement’s own voice. What another court held is told as that court’s. */
const duty =
  /\b(must|may not|shall|is bound|are bound|binds|is barred|are barred|bars|is required|are required|is obliged)\b/i

/** The statement says whose view it is: then the duty is that body’s word, and not this tool’s. */
const attributed =
  /\b(held|found|said|saw|accepted|began|begins|looked|criticised|insisted|according to|in [A-Z][\w.’]*|commentators|Committee|Court|court|courts|treaty|Act|Convention|Covenant)\b/

export const persuasiveStatesDuty: LintCheck = {
  name: 'persuasive-states-duty',
  finds:
    'A rule that binds nowhere and states a duty or a bar as if it were law here, without saying whose view it is.',
  run: (input) =>
    input.ruleSet.rules.flatMap((rule) => {
      const found = duty.exec(rule.statement)
      const weights = weightsOf(rule, input)
      // Country material is looked at by a check of its own: the law of the requesting state is a fact about it.
      if (!found || attributed.test(rule.statement) || weights.has('binding') || !weights.has('persuasive')) return []
      const expected = 'whose view it is, or an authority that binds somewhere'
      return [{ at: `rule ${rule.id}`, what: `says “${found[0]}” on authority that only persuades`, expected }]
    }),
}
