import 'server-only'
import { groundQuestions, riskAreas } from '#lib/domain/risk-area'
import { listElementChoices } from './list-element-choices.ts'
import { listRuleChoices } from './list-rule-choices.ts'
import { listSources } from './read-source.ts'

/**
 * What can be chosen where a claim is entered: the sources that the viewer sees, areas, rules that it can stand beside,
 * and elements that it can serve.
 */
export const listEntryChoices = async () => ({
  sources: await listSourceChoices(),
  areas: riskAreas.map((id) => ({ value: id, label: groundQuestions[id].name })),
  rules: listRuleChoices(),
  elements: listElementChoices(),
})

/** The sources that the viewer sees, to be chosen from: all, or those that anybody may open. */
export const listSourceChoices = async (which: 'all' | 'public' = 'all') =>
  (await listSources())
    .filter(({ tier }) => which === 'all' || tier === 'public')
    .map(({ id, title, publisher }) => ({ value: id, label: `${title} (${publisher})` }))
