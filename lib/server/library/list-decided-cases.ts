import 'server-only'
import type { DecidedCase } from '#lib/domain/decided-case'
import { requireViewer } from '../identity/viewer.ts'
import { readLibrary } from './read-library.ts'

/** The decisions of the library, the newest first; those without a date come last. */
export async function listDecidedCases(): Promise<DecidedCase[]> {
  await requireViewer()
  const { decidedCases } = await readLibrary()
  return [...decidedCases].sort(
    (a, b) => (b.date ?? '').localeCompare(a.date ?? '', 'en') || a.id.localeCompare(b.id, 'en'),
  )
}
