'use client'

import { AccountMenu } from '#components/shell/account-menu'
import { waitingDrafts } from './cases/[caseId]/facts/draft-shelf.ts'

/** The account in the header, knowing what this tab still holds. */
export function AccountArea({ name }: { name: string | null }) {
  return <AccountMenu name={name} unsent={waitingDrafts} />
}
