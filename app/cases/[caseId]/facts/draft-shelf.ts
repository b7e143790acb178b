import type { FactEntry } from '#lib/domain/assertion'
import type { DraftShelf } from './autosave-store.ts'

type Drafts = Record<string, { entry: FactEntry | null; version: number }>

const prefix = 'article-three.drafts.'

/** Names of the shelves in this tab; none where the browser forbids storage. */
function shelves(): string[] {
  try {
    return Object.keys(sessionStorage).filter((name) => name.startsWith(prefix))
  } catch {
    return []
  }
}

/** How many answers, of all cases, wait in this tab. */
export const waitingDrafts = (): number =>
  shelves().reduce(
    (sum, name) => sum + Object.keys(JSON.parse(sessionStorage.getItem(name) ?? '{}') as Drafts).length,
    0,
  )

/**
 * A shelf in the tab's session storage: it outlives a reload or an expired session, and ends with the tab
 * or with signing out, which says first what would be lost. Where the browser forbids storage, answers are kept in the page only.
 */
export function sessionShelf(caseId: string): DraftShelf {
  const name = `${prefix}${caseId}`
  const read = (): Drafts => {
    try {
      return JSON.parse(sessionStorage.getItem(name) ?? '{}') as Drafts
    } catch {
      return {}
    }
  }
  const write = (drafts: Drafts) => {
    try {
      if (Object.keys(drafts).length === 0) sessionStorage.removeItem(name)
      else sessionStorage.setItem(name, JSON.stringify(drafts))
    } catch {
      // Storage is forbidden or full: the page still holds the answer and warns before it is left.
    }
  }
  return {
    read,
    put: (key, draft) => write({ ...read(), [key]: draft }),
    remove: (key) => {
      const { [key]: _sent, ...rest } = read()
      write(rest)
    },
  }
}
