import 'server-only'

/**
 * Writes what is needed to find a fault and nothing of the case: the kind of error, its code and where
 * it was thrown. Messages are left out, because drivers and validators quote the values they met.
 */
export function logFailure(requestId: string, error: unknown): void {
  const kind = error instanceof Error ? error.name : typeof error
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : []
  const line = {
    at: new Date().toISOString(),
    level: 'error',
    requestId,
    kind,
    code,
    frames: frames.slice(0, 12).map((frame) => frame.trim()),
  }
  process.stderr.write(`${JSON.stringify(line)}\n`)
}
