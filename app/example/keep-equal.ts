/**
 * `after`, with everything in it that is equal to what stands at its place in `before` taken from there as the same
 * object: what did not change is not drawn again. Entries of lists are known by their `id` or `rule`, so that one that
 * comes in between moves no other. For plain data.
 */
export function keepEqual<T>(before: unknown, after: T): T {
  return share(before, after) as T
}

function share(before: unknown, after: unknown): unknown {
  if (Object.is(before, after)) return before
  if (Array.isArray(after)) return Array.isArray(before) ? shareList(before, after) : after
  if (!isRecord(before) || !isRecord(after)) return after
  const keys = Object.keys(after)
  const shared = Object.fromEntries(keys.map((key) => [key, share(before[key], after[key])]))
  const same =
    keys.length === Object.keys(before).length && keys.every((key) => key in before && shared[key] === before[key])
  return same ? before : shared
}

function shareList(before: readonly unknown[], after: readonly unknown[]): unknown {
  const known = new Map(before.map((entry, at) => [nameOf(entry, at), entry]))
  const shared = after.map((entry, at) => share(known.get(nameOf(entry, at)), entry))
  return shared.length === before.length && shared.every((entry, at) => entry === before[at]) ? before : shared
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function nameOf(entry: unknown, at: number): string {
  const name = isRecord(entry) ? (entry.rule ?? entry.id) : undefined
  return typeof name === 'string' ? name : `${at}`
}
