import 'server-only'
import { groundQuestions } from '#lib/domain/risk-area'
import { prcRuleSet } from '#lib/rules/rule-set'

const groundsById = new Map(
  prcRuleSet.tests.flatMap((test) => elementsOf(test).map((id) => [id, test.ground] as const)),
)

/** The elements of legal tests that a claim can serve, by their question, with the ground where one is known. */
export const listElementChoices = (): { value: string; label: string }[] =>
  prcRuleSet.elements
    .map(({ id, question }) => {
      const ground = groundsById.get(id)
      return { value: id, label: ground === undefined ? question : `${groundQuestions[ground].name}: ${question}` }
    })
    .sort((a, b) => (a.label < b.label ? -1 : 1))

function elementsOf({ routes, answers }: (typeof prcRuleSet.tests)[number]): string[] {
  return [...routes.flatMap(({ elements }) => elements), ...(answers ?? []).map(({ element }) => element)]
}
