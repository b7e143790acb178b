import 'server-only'
import type { Viewer } from '#lib/domain/case-access'
import type { StoredCopy } from '#lib/domain/ledger/stored-copy'
import { askForWork } from '../contained/ask-for-work.ts'
import { openPage } from '../copies/copy-cells.ts'
import { type HeldCopy, holdCopy } from '../copies/held-copy.ts'
import { wholeCopy } from '../copies/whole-copy.ts'
import { setText } from '../documents/render-document.ts'
import { withTenant } from '../tenant.ts'
import { Turnstile } from '../turnstile.ts'
import type { ExhibitBytes } from './build-bundle.ts'
import { type PageType, pageTypes } from './bundle-work-request.ts'

export type PagesOfCopy =
  | { ok: true; held: HeldCopy; pages: ExhibitBytes }
  | { ok: false; reason: 'not-found' | 'no-pages'; why: string }

const isPageType = (type: StoredCopy['type']): type is PageType => (pageTypes as readonly string[]).includes(type)

/** Whether `pagesOfCopy` has pages of it: not while it is quarantined, nor where there is neither page nor text. */
export const canHavePages = ({ verdict, type, text }: StoredCopy): boolean =>
  verdict.kind === 'clean' && (isPageType(type) || text.kind === 'extracted')

/**
 * A copy as pages: as it is where it has pages or is a picture; else its text, set. A quarantined copy has none, and none
 * is there for who may not see it.
 */
export async function pagesOfCopy(viewer: Viewer, id: string): Promise<PagesOfCopy> {
  const held = await withTenant(viewer, (tx) => holdCopy(tx, viewer, id))
  if (!held) return { ok: false, reason: 'not-found', why: 'There is no such copy.' }
  const { copy } = held
  if (copy.verdict.kind === 'quarantined') return { ok: false, reason: 'no-pages', why: 'It is quarantined.' }
  const of = { sha256: copy.sha256, redacted: copy.redacted }
  // Read in either case: what is said to be in a bundle is what was stored.
  const bytes = await wholeCopy(held)
  if (isPageType(copy.type)) return { ok: true, held, pages: { ...of, type: copy.type, bytes, setFromText: false } }
  if (copy.text.kind === 'none') return { ok: false, reason: 'no-pages', why: copy.text.why }
  const set = await setText({ timestamp: copy.storedAt, title: copy.fileName, parts: await textOf(viewer, held) })
  return { ok: true, held, pages: { ...of, type: 'application/pdf', bytes: set, setFromText: true } }
}

const textOf = (viewer: Viewer, { copy, key, orgId }: HeldCopy): Promise<string[]> =>
  withTenant(viewer, async (tx) => {
    const rows = await tx.copyPage.findMany({ where: { copyId: copy.id }, orderBy: { page: 'asc' } })
    return rows.map(({ page, content }) => openPage(key, { id: copy.id, orgId }, page, content))
  })

// One exhibit in memory at a time, whoever asks.
const shared = globalThis as { articleThreeExhibitsTurn?: Turnstile }

/** Has a job on an exhibit done by the contained process. */
export function workOnExhibit(request: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  shared.articleThreeExhibitsTurn ??= new Turnstile(1)
  return shared.articleThreeExhibitsTurn.inTurn(() => askForWork('bundles', request))
}
