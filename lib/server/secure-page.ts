import 'server-only'
import { forbidden, redirect } from 'next/navigation'
import { cache } from 'react'
import type { Viewer } from '#lib/domain/case-access'
import type { Action } from '#lib/domain/permissions'
import { isAllowed, isProvedFor } from './enter.ts'
import { countRequest } from './fair-share.ts'
import { requireViewer } from './identity/viewer.ts'
import { wayToProve } from './identity/way-to-prove.ts'
import { markSecured } from './secured.ts'

// Once for all the parts of one page, so that one refusal is one event, and one page counts once.
const allowed = cache(isAllowed)
const counted = cache(countRequest)

/**
 * Who is looking, on a page that is for an action: with nobody signed in it leaves, for the wrong role it is 403, and for
 * somebody who asks for more than their share it leaves for the one that answers 429.
 */
export async function requireViewerWho(action: Action): Promise<Viewer> {
  const viewer = await requireViewer()
  const wait = await counted(viewer, 'page')
  if (wait > 0) redirect(`/too-fast?wait=${wait}`)
  if (!(await allowed(viewer, action))) forbidden()
  if (!(await isProvedFor(action))) redirect(await wayToProve())
  return viewer
}

/**
 * The one way in for pages that are not for everybody, and for what they say in the tab:
 * `export default securePage('case.read', FactsPage)`.
 */
export function securePage<Props, Rendered>(
  action: Action,
  render: (props: Props) => Rendered | Promise<Rendered>,
): (props: Props) => Promise<Rendered> {
  const page = async (props: Props) => {
    await requireViewerWho(action)
    return render(props)
  }
  return markSecured(page, { kind: 'page', action })
}
