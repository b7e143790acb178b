import 'server-only'
import { type MovedWord, movedWords } from '#lib/rules/portfolio/packed-words'
import { recordCaseEvent } from '../cases/record-case-event.ts'
import { requireViewer } from '../identity/viewer.ts'
import { type Before, comparedPages, unreadable } from './compared-pages.ts'
import { type Law, lawInUse } from './law.ts'
import { notShown } from './row-pages.ts'

export interface MovedCases {
  moved: { id: string; moves: MovedWord[] }[]
  /** Cases whose words could not be compared, by their ids: never shown, or with an answer that cannot be read. */
  notShown: string[]
  unreadable: string[]
  /** All cases looked at, the unmoved among them. */
  cases: number
}

/** The viewer's cases whose words moved: since they were shown last, or between two laws or days. */
export async function listMovedCases(before: Before = 'shown', now?: Law): Promise<MovedCases> {
  const viewer = await requireViewer()
  await recordCaseEvent(viewer, 'case.list', null, 'done')
  const found: MovedCases = { moved: [], notShown: [], unreadable: [], cases: 0 }
  for await (const page of comparedPages(viewer, before, now ?? (await lawInUse()))) {
    found.cases += page.count
    for (let at = 0; at < page.count; at += 1) {
      const [was, is] = [page.before[at] as number, page.after[at] as number]
      if (was === is && is !== unreadable) continue
      if (is === unreadable) found.unreadable.push(page.id(at))
      else if (was === notShown) found.notShown.push(page.id(at))
      else found.moved.push({ id: page.id(at), moves: movedWords(was, is) })
    }
  }
  return found
}
