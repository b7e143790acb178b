import 'server-only'
import { readClaim } from '../ledger/read-claim.ts'
import { listCopies } from './list-copies.ts'

/** The copy stored last of a source, or of the source of a claim, that the viewer may see; null where there is none. */
export async function copyOfEvidence(id: string): Promise<string | null> {
  const ofSource = (await listCopies(id)).at(-1)
  if (ofSource) return ofSource.id
  const claim = await readClaim(id)
  return claim.ok ? ((await listCopies(claim.entry.claim.source)).at(-1)?.id ?? null) : null
}
