import 'server-only'
import type { CopyType } from '#lib/domain/ledger/copy-type'
import type { Tier } from '#lib/domain/ledger/tier'
import { copyEvent } from '../copies/custody.ts'
import { holdCopies } from '../copies/held-copy.ts'
import { requireViewer } from '../identity/viewer.ts'
import { readLedgerOf } from '../ledger/visible-ledger.ts'
import { recordEvent, withTenant } from '../tenant.ts'
import { canHavePages } from './pages-of-copy.ts'

/** A stored copy that can be an exhibit. */
export interface ExhibitCopy {
  id: string
  /** Of its source; its file name where the source says none. */
  title: string
  fileName: string
  type: CopyType
  /** As its text was read; null for what has no text. A text without pages has parts until it is set. */
  pages: { counted: 'page' | 'part'; count: number } | null
  sha256: string
  tier: Tier
  /** Whether it was made of another copy by redaction. */
  redacted: boolean
}

export interface ExhibitCopies {
  copies: ExhibitCopy[]
  /** Copies that the viewer sees and that cannot be exhibits: quarantined, or without pages. */
  left: number
}

/** The stored copies that the viewer may see and that can be exhibits, the newest first. */
export async function listExhibitCopies(): Promise<ExhibitCopies> {
  const viewer = await requireViewer()
  const { sources } = await readLedgerOf(viewer)
  const held = await withTenant(viewer, (tx) => holdCopies(tx, viewer))
  await recordEvent(copyEvent(viewer, 'copy.list', null))
  const usable = held.filter(({ copy }) => canHavePages(copy))
  const copies = usable.map(({ copy }): ExhibitCopy => {
    const { id, fileName, type, text, sha256, tier } = copy
    return {
      ...{ id, fileName, type, sha256, tier },
      title: sources.get(copy.source)?.title ?? fileName,
      pages: text.kind === 'extracted' ? { counted: text.counted, count: text.pages } : null,
      redacted: copy.redacted !== null,
    }
  })
  return { copies: copies.reverse(), left: held.length - usable.length }
}
