import { lastDayOf } from '#lib/domain/calendar-date'
import { matchesQuery, materialOf, speaksAgainst } from '../../engine/material.ts'
import { recordsOn } from '../../engine/record-standing.ts'
import type { LintCheck } from '../lint-check.ts'

export const evidenceThatDoesNotCount: LintCheck = {
  name: 'evidence-that-does-not-count',
  finds: 'A query that finds records, and on no day one that counts and speaks the way it is asked for.',
  run: ({ ruleSet: { rules, derivedFacts }, library: { evidence } }) => {
    // How records stand changes only on days on which one is published.
    const days = [...new Set(evidence.map(({ source }) => lastDayOf(source.date)))].sort()
    const library = days.map((day) => recordsOn(evidence, day))
    const last = library.at(-1)
    return [
      ...rules.flatMap((rule) => {
        const { supports, contrary } = rule.material
        const { from, until = '9999-12-31' } = rule.inForce
        const at = `rule ${rule.id}`
        const inTime = library.filter(({ on }) => on <= until && (on >= from || on === last?.on))
        const beside = inTime.concat(recordsOn(evidence, from)).flatMap((records) => materialOf(rule, records))
        const problems = []
        if (supports && !beside.some(({ use, counts }) => use === 'supports' && counts)) {
          const found = evidence.filter((record) => matchesQuery(record, supports))
          // Records of context, a statute or a judgment, are shown and never counted: they are meant to be there.
          if (!found.some(({ direction }) => direction === 'context')) {
            const other = found.length > 0 && found.every((record) => speaksAgainst(rule, record))
            const what = other ? 'its support only speaks the other way' : 'no record of its support ever counts'
            problems.push({ at, what, expected: 'a record that counts, or no query' })
          }
        }
        if (contrary && !beside.some(({ use }) => use === 'contrary'))
          problems.push({
            at,
            what: 'its contrary query finds nothing against it',
            expected: 'a record that is against it',
          })
        return problems
      }),
      ...derivedFacts
        .filter(
          ({ query, direction }) =>
            !library.some((records) =>
              records.published.some(
                (record) =>
                  record.direction === direction &&
                  matchesQuery(record, query) &&
                  records.standing(record) === 'counts',
              ),
            ),
        )
        .map(({ fact }) => ({
          at: `fact ${fact}`,
          what: 'no record behind it ever counts',
          expected: 'a record of the direction it counts',
        })),
    ]
  },
}
