/**
 * Writes to standard output, or to the stream given, and waits until it is through. A reader that stopped early
 * (`| head`) has had what it wanted: that is no failure, and nothing is said of it.
 * @returns the system's code (`EIO`, `ENOSPC`) when the stream could not be written; null when all is well
 */
export async function writeOutput(
  content: string | Uint8Array,
  output: NodeJS.WritableStream = process.stdout,
): Promise<string | null> {
  // The stream tells a failure twice: to the writer, and as an event that would end the program when nobody listens.
  output.on('error', () => undefined)
  const failure = await new Promise<Error | null | undefined>((done) => {
    output.write(content, done)
  })
  const code = failure ? ('code' in failure ? String(failure.code) : 'unknown reason') : null
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' ? null : code
}
