import 'server-only'
import type { Viewer } from '#lib/domain/case-access'
import { type MovedWord, movedWords } from '#lib/rules/portfolio/packed-words'
import { type Before, comparedPages, unreadable } from './compared-pages.ts'
import type { Law } from './law.ts'
import { notShown } from './row-pages.ts'

export interface MovedCases {
  moved: { id: string; moves: MovedWord[] }[]
  /** Cases whose words could not be compared, by their ids: never shown, or with an answer that cannot be read. */
  notShown: string[]
  unreadable: string[]
  /** All cases looked at, the unmoved among them. */
  cases: number
}

/** Somebody's cases whose words moved. Who that is was asked by the caller. */
export async function movedCasesOf(viewer: Viewer, before: Before, now: Law): Promise<MovedCases> {
  const found: MovedCases = { moved: [], notShown: [], unreadable: [], cases: 0 }
  for await (const page of comparedPages(viewer, before, now)) {
    found.cases += page.count
    for (let at = 0; at < page.count; at += 1) {
      const [was, is] = [page.before[at] as number, page.after[at] as number]
      if (is === unreadable) found.unreadable.push(page.id(at))
      else if (was === notShown) found.notShown.push(page.id(at))
      else if (was !== is) found.moved.push({ id: page.id(at), moves: movedWords(was, is) })
    }
  }
  return found
}
