import type { Ledger } from '#lib/domain/ledger/ledger'
import { notSuperseded, type Placed } from '../placed-claims.ts'
import { isAboutTheSubject } from '../working-tags.ts'
import { defineCheck } from './check.ts'

export const lawAndPractice = defineCheck({
  id: 'law-and-practice',
  title: 'The rule without the practice, or the practice without the rule',
  asks: 'Is a dispute about practice tied to the rule on the books, and a rule relied on as a safeguard to how it works? Only a tie that somebody entered counts: a contrary record, a shared element, or a tag of the subject.',
  source: 'Research on the evidence, section 5, check 13.',
  *find(ledger) {
    const claims = notSuperseded(ledger)
    const rules = tiesOf(claims.filter(isRule))
    const practice = tiesOf(claims.filter((one) => !isRule(one)))
    for (const placed of claims) {
      const { claim } = placed
      if (claim.tags.includes('law-versus-practice') && !isRule(placed) && !isTied(ledger, placed, rules, isRule))
        yield {
          claims: [claim.id],
          found: 'It is about practice as against the law, and no claim that states the law is tied to it.',
          expected: 'The rule on the books beside the practice.',
          toDo: 'Enter the article that rules it as contrary material, or give both the element of the test they serve.',
        }
      if (
        isRule(placed) &&
        claim.direction === 'against-risk' &&
        !isTied(ledger, placed, practice, (one) => !isRule(one))
      )
        yield {
          claims: [claim.id],
          found: 'A rule stands against the risk, and no claim on how it works is tied to it.',
          expected: 'What is known of practice beside the rule, or that nothing is known.',
          toDo: 'Look for reports on how the rule is kept; enter them, or a search that found none.',
        }
    }
  },
})

const isRule = ({ source }: Placed): boolean => source.kind === 'legislation'

const tieKeys = ({ claim }: Placed): string[] => [
  ...claim.elements.map((id) => `element:${id}`),
  ...claim.tags.filter(isAboutTheSubject).map((tag) => `tag:${tag}`),
]

const tiesOf = (claims: readonly Placed[]): ReadonlySet<string> => new Set(claims.flatMap(tieKeys))

function isTied(
  ledger: Ledger,
  placed: Placed,
  others: ReadonlySet<string>,
  isOther: (one: Placed) => boolean,
): boolean {
  if (tieKeys(placed).some((key) => others.has(key))) return true
  const named = [
    ...placed.entry.slot.contrary.map(({ claim }) => claim),
    ...placed.entry.moves.flatMap(({ claims }) => claims),
  ]
  return named.some((id) => {
    const entry = ledger.entries.get(id)
    const source = entry && ledger.sources.get(entry.claim.source)
    return entry && source ? isOther({ ...placed, entry, claim: entry.claim, source }) : false
  })
}
