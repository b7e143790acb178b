import 'server-only'

/** What is needed to find a fault, and nothing of the case. */
export interface FailureDescription {
  kind: string
  code: string | undefined
  frames: string[]
}

/**
 * The kind of error, its code and where it was thrown. Messages are left out, because drivers and validators quote the
 * values they met.
 */
export function describeFailure(error: unknown): FailureDescription {
  const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : []
  return {
    kind: error instanceof Error ? error.name : typeof error,
    code: error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined,
    frames: frames.slice(0, 12).map((frame) => frame.trim()),
  }
}

/** Writes what is needed to find a fault. */
export function logFailure(requestId: string, error: unknown): void {
  const line = { at: new Date().toISOString(), level: 'error', requestId, ...describeFailure(error) }
  process.stderr.write(`${JSON.stringify(line)}\n`)
}
