import 'server-only'
import { groundQuestions, riskAreas } from '#lib/domain/risk-area'
import { listRuleChoices } from './list-rule-choices.ts'
import { listSources } from './read-source.ts'

/** What can be chosen where a claim is entered: the sources that the viewer sees, areas, and rules that it can stand beside. */
export const listEntryChoices = async () => ({
  sources: (await listSources()).map(({ id, title, publisher }) => ({ value: id, label: `${title} (${publisher})` })),
  areas: riskAreas.map((id) => ({ value: id, label: groundQuestions[id].name })),
  rules: listRuleChoices(),
})
