import 'server-only'
import { toCaseFileJson } from '#lib/domain/case-file'
import { today } from '../clock.ts'
import { caseFileOf } from './case-detail.ts'
import { readCase } from './read-case.ts'
import { type Unreadable, unreadableIn } from './unreadable-facts.ts'

/** A case in the format of the contract, as of today. */
export async function readCaseFile(
  id: string,
): Promise<
  { ok: true; version: number; file: Record<string, unknown> } | { ok: false; reason: 'not-found' } | Unreadable
> {
  const found = await readCase(id)
  if (!found.ok) return found
  const unreadable = unreadableIn(found.case)
  if (unreadable) return unreadable
  return { ok: true, version: found.case.version, file: toCaseFileJson(caseFileOf(found.case, today())) }
}
