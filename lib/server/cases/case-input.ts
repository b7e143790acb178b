import 'server-only'
import type { FactEntry } from '#lib/domain/assertion'
import { enteredFactEntrySchema, referenceSchema } from '#lib/domain/case-file'
import { type FactKey, isFactKey, isLibraryFactKey } from '#lib/domain/facts/catalogue'
import type { InputIssue } from '../input-issues.ts'
import { knownStates } from '../library/state-names.ts'

/** More people than will ever disagree about one fact; a bound, so that no entry grows without end. */
const maxAssertions = 20

export type Checked<T> = { ok: true; value: T } | { ok: false; issues: InputIssue[] }

/** An answer against the declaration of its fact; null takes what is on file away. */
export function checkEntry(
  factKey: string,
  entry: unknown,
  path: string,
): Checked<{ key: FactKey; entry: FactEntry | null }> {
  const refuse = (message: string, at = path): Checked<never> => ({ ok: false, issues: [{ path: at, message }] })
  if (!isFactKey(factKey)) return refuse('expected a key of the fact catalogue')
  if (isLibraryFactKey(factKey)) return refuse('expected no entry: this fact is computed from the stored records')
  if (entry === null) return { ok: true, value: { key: factKey, entry: null } }
  const parsed = enteredFactEntrySchema(factKey).safeParse(entry)
  if (!parsed.success) {
    return {
      ok: false,
      issues: parsed.error.issues
        .slice(0, 20)
        .map(({ path: at, message }) => ({ path: [path, ...at.map(String)].join('.'), message })),
    }
  }
  if (parsed.data.kind === 'asserted' && parsed.data.assertions.length > maxAssertions) {
    return refuse(`expected at most ${maxAssertions} assertions about one fact`)
  }
  return { ok: true, value: { key: factKey, entry: parsed.data } }
}

/** Several answers; every problem is told. */
export function checkEntries(
  entries: Readonly<Record<string, unknown>>,
): Checked<{ key: FactKey; entry: FactEntry | null }[]> {
  const checked = Object.entries(entries).map(([key, entry]) => checkEntry(key, entry, `facts.${key}`))
  const issues = checked.flatMap((one) => (one.ok ? [] : one.issues))
  return issues.length > 0
    ? { ok: false, issues: issues.slice(0, 50) }
    : { ok: true, value: checked.flatMap((one) => (one.ok ? [one.value] : [])) }
}

interface Head {
  reference: string
  requestingState: string
  requestedState: string
}

/** Code name and states, each against what it may be. */
export async function checkHead(head: Head): Promise<Checked<Head>> {
  const { requesting, requested } = await knownStates()
  const reference = referenceSchema.safeParse(head.reference)
  const issues: InputIssue[] = [
    ...(reference.success ? [] : reference.error.issues.map(({ message }) => ({ path: 'reference', message }))),
    ...(requesting.has(head.requestingState)
      ? []
      : [{ path: 'requestingState', message: `expected one of: ${[...requesting.keys()].join(', ')}` }]),
    ...(requested.has(head.requestedState)
      ? []
      : [{ path: 'requestedState', message: 'expected a state with a profile in the library' }]),
  ]
  return reference.success && issues.length === 0
    ? { ok: true, value: { ...head, reference: reference.data } }
    : { ok: false, issues }
}
