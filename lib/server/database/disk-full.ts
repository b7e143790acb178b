import 'server-only'

/** What PostgreSQL says when it could not write for want of room (SQLSTATE, class 53), and what the system says. */
const diskFull: ReadonlySet<unknown> = new Set(['53100', 'ENOSPC', 'EDQUOT'])

/**
 * True when a query, or the writing of a file, failed because the disk is full. Prisma gives such a failure no name of its own; the
 * driver's code is kept some steps inside.
 */
export function isDiskFull(error: unknown): boolean {
  for (let inner = error, steps = 0; inner !== undefined && steps < 6; steps += 1) {
    if (typeof inner !== 'object' || inner === null) return false
    const { code, originalCode, cause, meta, driverAdapterError } = inner as Record<string, unknown>
    if (diskFull.has(code) || diskFull.has(originalCode)) return true
    inner = driverAdapterError ?? meta ?? cause
  }
  return false
}
