import { AccountMenu } from '#components/shell/account-menu'
import { currentViewer } from '#lib/server/identity/viewer'
import { signOutAction } from './sign-in/actions.ts'

/** Asked on every request: a session that was ended elsewhere is over at the next page. */
export async function Account() {
  const viewer = await currentViewer()
  return <AccountMenu name={viewer?.name ?? null} signOut={signOutAction} />
}
