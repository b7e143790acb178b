import Link from 'next/link'
import { may } from '#lib/domain/permissions'
import { currentViewer } from '#lib/server/identity/viewer'
import { AccountArea } from './account-area.tsx'

/** Asked on every request: a session that was ended elsewhere is over at the next page. */
export async function Account() {
  const viewer = await currentViewer()
  return (
    <div className="flex flex-wrap items-center gap-x-4">
      {viewer
        ? places
            .filter(({ action }) => may(viewer, action))
            .map(({ href, label }) => (
              <Link key={href} href={href} prefetch={false} className="link inline-flex min-h-8 items-center">
                {label}
              </Link>
            ))
        : null}
      <AccountArea name={viewer?.name ?? null} />
    </div>
  )
}

/** Places for some roles only; a hidden link is courtesy, the pages themselves refuse. */
const places = [
  { href: '/people', label: 'People', action: 'member.list' },
  { href: '/audit', label: 'Trail', action: 'audit.read' },
  { href: '/approvals', label: 'Approvals', action: 'approval.read' },
] as const
