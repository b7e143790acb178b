import { listInWords } from '#lib/domain/in-words'
import type { Claim } from '#lib/domain/ledger/claim'
import { type Placed, placedClaims } from '../placed-claims.ts'
import { isAboutTheSubject } from '../working-tags.ts'
import { defineCheck } from './check.ts'

export const conflictingFigures = defineCheck({
  id: 'conflicting-figures',
  title: 'Two figures for one thing',
  asks: 'Do two sources give different figures in one unit for one subject and one year, which a reader would take for one number?',
  source: 'Research on the evidence, section 5, check 3.',
  *find(ledger) {
    const told = new Set<string>()
    for (const group of groupsOf(placedClaims(ledger))) {
      const values = new Set(group.map(({ claim }) => claim.figure?.value))
      const sources = new Set(group.map(({ source }) => source.id))
      const claims = group.map(({ claim }) => claim.id)
      const year = group[0]?.claim.asOf.slice(0, 4)
      // One document that gives two numbers in one unit counts two things; it is two documents that contradict.
      if (values.size < 2 || sources.size < 2 || told.has(claims.join())) continue
      told.add(claims.join())
      yield {
        claims,
        sources: [...sources],
        found: `For ${year} there are ${listInWords(group.slice(0, 5).map(({ claim }) => figureInWords(claim)))}.`,
        expected: 'One figure, or two that say what each of them counts.',
        toDo: 'Enter what each figure counts, print both with it, and say which one the report relies on.',
      }
    }
  },
})

function groupsOf(claims: readonly Placed[]): Placed[][] {
  const groups = new Map<string, Placed[]>()
  for (const placed of claims) {
    const { figure, tags, asOf } = placed.claim
    if (figure?.value == null || figure.unit === null) continue
    for (const tag of tags.filter(isAboutTheSubject)) {
      const key = [tag, figure.unit.toLowerCase(), asOf.slice(0, 4)].join('|')
      const group = groups.get(key)
      if (group) group.push(placed)
      else groups.set(key, [placed])
    }
  }
  return [...groups.values()]
}

const figureInWords = ({ figure, id }: Claim): string =>
  `${figure?.value} ${figure?.unit} (${figure?.definition ?? 'nobody has entered what is counted'}; ${id})`
