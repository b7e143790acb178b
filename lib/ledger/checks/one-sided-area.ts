import { count } from '#lib/domain/in-words'
import { groundQuestions, riskAreas } from '#lib/domain/risk-area'
import { notSuperseded } from '../placed-claims.ts'
import { defineCheck } from './check.ts'

export const oneSidedArea = defineCheck({
  id: 'one-sided-area',
  title: 'An area with one side only',
  asks: 'Is there an area of risk with material for it and none against it, which nobody will believe?',
  source: 'Research on the evidence, section 5, check 9; experts’ duty to state the range of opinion (CrimPR 19.4).',
  *find(ledger) {
    const claims = notSuperseded(ledger)
    for (const area of riskAreas) {
      const within = claims.filter(({ claim }) => claim.riskAreas.includes(area))
      const supporting = within.filter(({ claim }) => claim.direction === 'supports-risk')
      const against = within.some(
        ({ claim, entry }) =>
          claim.direction === 'against-risk' || claim.tags.includes('contrary') || entry.slot.contrary.length > 0,
      )
      if (supporting.length === 0 || against) continue
      yield {
        claims: [],
        found: `${groundQuestions[area].name}: ${count(supporting.length, 'claim')} for a risk, none against it.`,
        expected: 'What the other side would rely on, beside what supports the risk.',
        toDo: 'Search for it and enter what is found, or give the reason why the area is printed as it is.',
      }
    }
  },
})
