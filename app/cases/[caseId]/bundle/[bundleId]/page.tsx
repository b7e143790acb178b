import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { may } from '#lib/domain/permissions'
import { stateOfBuilding } from '#lib/server/bundles/build-job'
import { listExhibitCopies } from '#lib/server/bundles/list-exhibit-copies'
import { readBundle } from '#lib/server/bundles/read-bundle'
import { requireViewer } from '#lib/server/identity/viewer'
import { securePage } from '#lib/server/secure-page'
import { CasePage } from '../../case-page.tsx'
import { BundleEditor } from './bundle-editor.tsx'

export const metadata: Metadata = { title: 'Bundle' }

/** One bundle: what it holds in which order, its numbers and pages, and its files. */
async function BundlePage({ params }: { params: Promise<{ caseId: string; bundleId: string }> }) {
  const address = await params
  const viewer = await requireViewer()
  const found = await readBundle(address)
  if (!found.ok) notFound()
  const building = await stateOfBuilding(address)
  const { copies, left } = await listExhibitCopies()
  return (
    <CasePage caseId={address.caseId}>
      <div className="page-width pt-6 pb-16">
        <p className="text-control">
          <Link href={`/cases/${address.caseId}/bundle`} prefetch={false} className="link">
            All bundles of the case
          </Link>
        </p>
        <BundleEditor
          // What was read anew from the server takes the place of what this page had.
          key={found.bundle.version}
          address={`/api/cases/${address.caseId}/bundles/${address.bundleId}`}
          list={`/cases/${address.caseId}/bundle`}
          bundle={found.bundle}
          building={building.ok ? building.state : { state: 'none' }}
          copies={copies}
          left={left}
          mayWrite={may(viewer, 'bundle.write')}
        />
      </div>
    </CasePage>
  )
}

export default securePage('bundle.read', BundlePage)
