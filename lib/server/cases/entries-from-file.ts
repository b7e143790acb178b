import 'server-only'
import { z } from 'zod'
import type { FactEntry } from '#lib/domain/assertion'
import { type CaseFile, caseFileFormat, parseCaseFile } from '#lib/domain/case-file'
import type { FactKey } from '#lib/domain/facts/catalogue'
import { type Checked, checkEntries } from './case-input.ts'

/**
 * Facts as they came, nothing looked at. `z.record` would drop a key named `__proto__` without a word; here it
 * reaches the parser, which refuses it as any other key that is no fact.
 */
export const factsInFileSchema = z.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  { error: 'expected an object of facts' },
)

/** Reads facts written as in a case file. Every problem is told, with its path in the file. */
export function entriesFromFile(facts: Readonly<Record<string, unknown>>): Checked<CaseFile['facts']> {
  // The rest of the file is a stand-in: only the facts are asked about.
  const [requestingState, requestedState] = ['CN', 'BE']
  const head = { format: caseFileFormat, reference: '-', requestingState, requestedState, assessedOn: '2000-01-01' }
  const parsed = parseCaseFile({ ...head, facts }, { states: [requestedState], requestingStates: [requestingState] })
  return parsed.ok ? { ok: true, value: parsed.caseFile.facts } : { ok: false, issues: parsed.problems.slice(0, 50) }
}

/** The same for changes: null takes an answer away. */
export function changesFromFile(
  facts: Readonly<Record<string, unknown>>,
): Checked<{ key: FactKey; entry: FactEntry | null }[]> {
  const all = Object.entries(facts)
  const given = entriesFromFile(Object.fromEntries(all.filter(([, entry]) => entry !== null)))
  if (!given.ok) return given
  return checkEntries({ ...given.value, ...Object.fromEntries(all.filter(([, entry]) => entry === null)) })
}
