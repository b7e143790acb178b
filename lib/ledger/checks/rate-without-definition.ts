import { notSuperseded, type Placed } from '../placed-claims.ts'
import { defineCheck } from './check.ts'

export const rateWithoutDefinition = defineCheck({
  id: 'rate-without-definition',
  title: 'A rate that does not say what it counts',
  asks: 'Does a rate of convictions, acquittals, arrests or prosecutions say what was counted, persons or cases, and over which proceedings?',
  source: 'Research on the evidence, section 5, check 5.',
  *find(ledger) {
    for (const placed of notSuperseded(ledger)) {
      const { id, figure } = placed.claim
      if (!isRate(placed)) continue
      const definition = figure?.definition ?? null
      if (definition !== null && counted.test(definition)) continue
      yield {
        claims: [id],
        found:
          definition === null
            ? `“${figure?.value} ${figure?.unit}” stands without what was counted.`
            : `What was counted is given as “${definition}”, without saying whether persons, cases or decisions.`,
        expected:
          'Whether persons, cases, judgments or decisions were counted, and whether private prosecutions are among them.',
        toDo: 'Enter the definition from the source. Until then the rate cannot be used.',
      }
    }
  },
})

const proceedings = /\b(?:convict|acquit|arrest|prosecut|indict|not guilty)/i
const rate = /\bper ?cent\b|%|\brate\b|\bshare\b/i
const counted =
  /\b(?:persons?|people|defendants?|suspects?|detainees|cases?|judgments?|verdicts?|decisions?|requests?)\b/i

const isRate = ({ claim }: Placed): boolean =>
  claim.figure?.value != null &&
  rate.test(claim.figure.unit ?? '') &&
  proceedings.test([claim.title, claim.figure.unit].join(' '))
