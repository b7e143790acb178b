import 'server-only'
import type { DecidedCase } from '#lib/domain/decided-case'
import { requireViewer } from '../identity/viewer.ts'
import { readLibrary } from './read-library.ts'

/** One decision, whole. */
export async function readDecidedCase(
  id: string,
): Promise<{ ok: true; decidedCase: DecidedCase } | { ok: false; reason: 'not-found' }> {
  await requireViewer()
  const decidedCase = (await readLibrary()).decidedCases.find((one) => one.id === id)
  return decidedCase ? { ok: true, decidedCase } : { ok: false, reason: 'not-found' }
}
