import { currentViewer } from '#lib/server/identity/viewer'
import { AccountArea } from './account-area.tsx'

/** Asked on every request: a session that was ended elsewhere is over at the next page. */
export async function Account() {
  const viewer = await currentViewer()
  return <AccountArea name={viewer?.name ?? null} />
}
