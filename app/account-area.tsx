'use client'

import { AccountMenu } from '#components/shell/account-menu'
import { forgetDrafts, waitingDrafts } from './cases/[caseId]/facts/draft-shelf.ts'
import { signOutAction } from './sign-in/actions.ts'

/** The account in the header, knowing what this tab still holds. */
export function AccountArea({ name }: { name: string | null }) {
  return <AccountMenu name={name} signOut={signOutAction} unsent={waitingDrafts} forget={forgetDrafts} />
}
