import type { FactDeclaration } from '#lib/domain/facts/declare'
import type { Authority } from '../../engine/authority.ts'
import type { LintCheck } from '../lint-check.ts'
import { reasonWhen } from '../places.ts'

/** The fact that says whose extradition law the courts apply. */
const whose = 'requestedState.statute'

export const statuteNeverLawHere: LintCheck = {
  name: 'statute-never-law-here',
  finds: 'A statute or treaty of named states cited by a rule that facts engage only in other states.',
  run: (input) => {
    const { ruleSet, logic, facts } = input
    return ruleSet.rules.flatMap((rule) => {
      const whole = reasonWhen(rule, input)
      if (!logic.canHold(whole)) return []
      return rule.legalBasis.flatMap(({ authority: id }) => {
        const authority = ruleSet.authorities.find((each) => each.id === id)
        const states = authority ? statesOf(authority) : null
        if (states === null) return []
        const applies = states.some((state) => {
          const value = valueFor(state, facts[whose])
          const there = { kind: 'test', fact: whose, holds: (held: unknown) => held === value, cuts: [] } as const
          return logic.canHold(logic.both(whole, logic.ofCompiled(there)))
        })
        const what = `cites ${id}, which is law in ${states.join(', ')} only, where the rule never applies`
        return applies ? [] : [{ at: `rule ${rule.id}`, what, expected: 'the law of a state in which it applies' }]
      })
    })
  },
}

/** The states of whose own law a statute or treaty is; null where it is no such law, or names none. */
function statesOf({ kind, bindsStates }: Authority): readonly string[] | null {
  const isWrittenLaw = kind === 'statute' || kind === 'treaty'
  return isWrittenLaw && typeof bindsStates !== 'string' && bindsStates.length > 0 ? bindsStates : null
}

/** How the fact names a state: by its code where its law is held, and with all others where it is not. */
const valueFor = (state: string, declaration: FactDeclaration | undefined): string =>
  declaration?.type === 'choice' && Object.hasOwn(declaration.options, state) ? state : 'other'
