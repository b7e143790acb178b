import 'server-only'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Viewer } from '#lib/domain/case-access'
import { prepareRuleSet } from '#lib/rules/engine/prepare-rule-set'
import { rowFieldsOf } from '#lib/rules/portfolio/row-fields'
import { byItself, wordsInBulk } from '#lib/rules/portfolio/words-in-bulk'
import { wordsOfCase } from '#lib/rules/portfolio/words-of-case'
import { type CaseDetail, caseFileOf, toCaseDetail } from '../cases/case-detail.ts'
import { type HeldCase, holdCases } from '../cases/held-case.ts'
import { withTenant } from '../tenant.ts'
import { fieldsFor } from './case-row.ts'
import type { Law } from './law.ts'
import { mendCaseRows } from './mend-case-rows.ts'
import { joinPages, notShown, type RowPage, rowPages } from './row-pages.ts'

/** Stands for the words of a case with an answer that cannot be read, or that is gone since its page was read. */
export const unreadable = -2

/** The words of some cases on both sides, packed: or `notShown` before, or `unreadable` on both sides. */
export interface ComparedPage {
  count: number
  id: (at: number) => string
  before: Int32Array<ArrayBuffer>
  after: Int32Array<ArrayBuffer>
}

/** What cases are compared with: the words that the viewer was shown last, or those under other law. */
export type Before = 'shown' | Law

/** Pages looked at together. */
const mostTogether = 12

/** Cases read whole and assessed one by one, between two looks at the database. */
const mostByThemselves = 50

/**
 * The words of all the viewer's cases before and now, page by page. They come from the rows of many cases at once;
 * a case of which no row can say them is read whole and assessed by itself, and its row written where it had none.
 */
export async function* comparedPages(viewer: Viewer, before: Before, now: Law): AsyncGenerator<ComparedPage> {
  for await (const page of together(rowPages(viewer))) {
    const compared = {
      count: page.count,
      id: page.id,
      before: before === 'shown' ? page.shown : await wordsOfPage(page, before),
      after: await wordsOfPage(page, now),
    }
    await assessTheRest(viewer, page, compared, { before, now })
    yield compared
  }
}

/**
 * Pages by the dozen: what is found out once about the law between two states then serves all their cases in these.
 */
async function* together(pages: AsyncGenerator<RowPage>): AsyncGenerator<RowPage> {
  let some: RowPage[] = []
  for await (const page of pages) {
    some.push(page)
    if (some.length < mostTogether) continue
    yield joinPages(some)
    some = []
  }
  if (some.length > 0) yield joinPages(some)
}

/** The words of the cases of a page; `byItself` where the law cuts their facts in another way than the rows. */
async function wordsOfPage(
  { count, groups }: RowPage,
  { ruleSetFor, library, on }: Law,
): Promise<Int32Array<ArrayBuffer>> {
  const words = new Int32Array(count).fill(byItself)
  for (const { at, requestingState, ...cases } of groups) {
    const ruleSet = prepareRuleSet(ruleSetFor(requestingState))
    if (rowFieldsOf(ruleSet).hash !== fieldsFor(requestingState).hash) continue
    const found = wordsInBulk({ requestingState, ...cases }, { ruleSet, library, on })
    for (const [nth, place] of at.entries()) words[place] = found[nth] as number
    // Between two groups the server turns to what else is waiting.
    await nextTurn()
  }
  return words
}

/** Fills in what the rows could not say. */
async function assessTheRest(
  viewer: Viewer,
  page: RowPage,
  { before, after }: ComparedPage,
  laws: { before: Before; now: Law },
): Promise<void> {
  const open = (words: Int32Array, at: number, law: Before): boolean => law !== 'shown' && words[at] === byItself
  const places = Array.from({ length: page.count }, (_, at) => at).filter(
    (at) => !page.hasRow(at) || open(before, at, laws.before) || open(after, at, laws.now),
  )
  for (let first = 0; first < places.length; first += mostByThemselves) {
    const some = places.slice(first, first + mostByThemselves)
    const cases = await readWhole(viewer, some.map(page.id))
    await mendCaseRows(
      viewer,
      some.flatMap((at) => (page.hasRow(at) ? [] : (cases.get(page.id(at)) ?? []))),
    )
    for (const at of some) {
      const held = cases.get(page.id(at))
      const detail = held && toCaseDetail(held)
      const words = (law: Law) => (detail && detail.unreadable.length === 0 ? wordsAlone(detail, law) : unreadable)
      if (laws.before !== 'shown' && before[at] === byItself) before[at] = words(laws.before)
      // What was never shown is not compared.
      if (after[at] === byItself && before[at] !== notShown) after[at] = words(laws.now)
      // Between two cases the server turns to what else is waiting.
      await nextTurn()
    }
  }
}

async function readWhole(viewer: Viewer, ids: string[]): Promise<ReadonlyMap<string, HeldCase>> {
  const cases = await withTenant(viewer, (tx) => holdCases(tx, viewer, { where: { id: { in: ids } } }))
  return new Map(cases.map((held) => [held.id, held]))
}

const wordsAlone = (detail: CaseDetail, { ruleSetFor, library, on }: Law): number =>
  wordsOfCase(caseFileOf(detail, on), prepareRuleSet(ruleSetFor(detail.requestingState)), library)
