import { describe, expect, test } from 'vitest'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import type { ForumId } from '#lib/domain/forum'
import { supportWords } from '#lib/domain/support'
import { prcRuleSet } from '#lib/rules/rule-set'
import { assessed, library, reasonOf, testIn } from '#tests/support/assessed'

const places: readonly [state: string, test: string, forum: ForumId, rule: string][] = [
  ['NZ', 'torture/cat-article-3', 'cat', 'torture/general-reports-alone-do-not-suffice'],
  ['NZ', 'torture/iccpr-article-7', 'hrc', 'torture/general-reports-alone-do-not-suffice'],
  ['PE', 'torture/inter-american', 'iacthr', 'torture/general-reports-alone-do-not-suffice'],
  ['NZ', 'torture/national-outside-echr', 'national', 'torture/danger-to-this-person-first'],
]
const facts = { 'detentionThere.certain': true, 'detentionThere.heldInXinjiangOrTibet': true }
const on = '2026-11-23'

const query = prcRuleSet.derivedFacts.find(({ fact }) => fact === 'country.tortureReports.origins')?.query
const reports = query?.ids ?? []

/** The library with a record against the risk, in whose place some of the reports on ill-treatment stand no more. */
function withContrary(superseded: readonly string[]) {
  const model = library.evidence.find(({ id }) => id === 'cat-co5-positive-aspects') as EvidenceRecord
  const contrary: EvidenceRecord = { ...model, id: 'later-contrary-record', title: 'A later contrary record' }
  const evidence = library.evidence.map((record) =>
    superseded.includes(record.id) ? { ...record, supersededBy: contrary.id } : record,
  )
  return { ...library, evidence: [...evidence, contrary] }
}

describe.each(places)('general reports before %s, %s', (requestedState, id, forum, rule) => {
  const before = testIn(assessed({ requestedState, on, facts }).areas.torture, id, forum)

  test('stand against a reason of authority', () => {
    expect(reports.length).toBeGreaterThan(5)
    expect(reasonOf(before, rule)).toMatchObject({ direction: 'against' })
  })

  test.each([
    ['one contrary record', []],
    ['one that supersedes a report', reports.slice(0, 1)],
    ['one that supersedes all reports', reports],
  ])('%s never raises the word', (_what, superseded) => {
    const after = testIn(
      assessed({ requestedState, on, facts }, { library: withContrary(superseded) }).areas.torture,
      id,
      forum,
    )
    const words = (finding: typeof before) => finding.routes.map(({ support }) => supportWords.indexOf(support))
    const earlier = words(before)
    for (const [at, word] of words(after).entries()) expect(word).toBeLessThanOrEqual(earlier[at] ?? -1)
  })
})
