import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

export interface AppRoute {
  kind: 'page' | 'route'
  /** As the folders say it: /cases/[caseId]/facts. */
  pattern: string
}

// It assesses every decided case when it is first asked, which takes long: the journey from the first page opens it.
const elsewhere = ['/bench']

/** Every page and every route handler below `app`, from the folder itself, so that a new one cannot be left out. */
export const appRoutes: readonly AppRoute[] = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((path) => /(^|\/)(page|route)\.tsx?$/.test(path))
  .sort()
  .map(
    (path): AppRoute => ({
      kind: /page\.tsx?$/.test(path) ? 'page' : 'route',
      pattern: join('/', dirname(path)).replaceAll(/\/\([^)]*\)/g, ''),
    }),
  )
  .filter(({ pattern }) => !elsewhere.includes(pattern))

/** Things of the library and the rule book that exist, by the folder in which their page stands. */
const known: Record<string, string> = {
  '/library/decisions/[decisionId]': 'liu-v-poland-2022',
  '/library/records/[recordId]': 'kovrig-spavor-visits-count',
  '/library/states/[code]': 'BE',
  '/rule-book/authorities/[id]': 'liu-v-poland-2022',
  '/rule-book/coverage/[code]': 'BE',
  '/rule-book/facts/[key]': 'detentionThere.certain',
  '/rule-book/rules/[...id]': 'torture/general-situation-of-violence',
  '/rule-book/tests/[...id]': 'torture/echr-article-3',
  '/api/auth/[...nextauth]': 'session',
}

/** The address of a page or route, about a case of its own where it is about a case, else about something invented. */
export function addressOf({ pattern }: AppRoute, caseId: string): string {
  const name = known[pattern]
  if (name !== undefined) return pattern.replace(/\[[^\]]+\]/, name)
  return pattern
    .replace('/cases/[id]', `/cases/${caseId}`)
    .replace('/cases/[caseId]', `/cases/${caseId}`)
    .replaceAll(/\[[^\]]+\]/g, '00000000-0000-4000-8000-000000000000')
}
