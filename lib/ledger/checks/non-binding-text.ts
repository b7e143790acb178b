import { notSuperseded } from '../placed-claims.ts'
import { defineCheck } from './check.ts'

const labels: readonly string[] = ['non-binding', 'soft-law', 'recommendation']
const kinds: readonly string[] = ['government-report', 'treaty-body', 'un-expert']

export const nonBindingText = defineCheck({
  id: 'non-binding-text',
  title: 'A text that binds nobody, without saying so',
  asks: 'Does a resolution, declaration, general comment or press statement carry the label that it binds nobody?',
  source: 'Research on the evidence, section 5, check 16.',
  *find(ledger) {
    for (const { claim, source } of notSuperseded(ledger)) {
      const [text] = nonBinding.exec(`${claim.title}\n${source.title}\n${claim.proposition}`) ?? []
      if (text === undefined || !kinds.includes(source.kind) || claim.tags.some((tag) => labels.includes(tag))) continue
      yield {
        claims: [claim.id],
        found: `It rests on a text of a kind that binds nobody (“${text}”), and has no label that says so.`,
        expected: 'The label “non-binding” or “soft law” wherever it is printed.',
        toDo: 'Look whether the text binds anybody; if not, tag the claim “non-binding”.',
      }
    }
  },
})

const nonBinding = /\b(?:resolution|joint statement|declaration|general comment|press (?:release|statement))\b/i
