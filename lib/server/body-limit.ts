import 'server-only'

/**
 * Reads a whole body, or nothing: a body over the limit is refused, never cut. The declared length is
 * believed only when it is too large; what arrives is counted.
 */
export async function readWhole(
  request: Request,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | 'too-large' | 'incomplete'> {
  if (declaresMoreThan(request.headers, limit)) {
    await request.body?.cancel()
    return 'too-large'
  }
  if (request.body === null) return new Uint8Array()
  const parts: Uint8Array[] = []
  let size = 0
  const reader = request.body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.byteLength
    if (size > limit) {
      await reader.cancel()
      return 'too-large'
    }
    parts.push(value)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.byteLength
  }
  // Something in between that cuts bodies must not make a shorter document pass for the one sent.
  const declared = request.headers.get('content-length')
  return declared !== null && Number(declared) !== size ? 'incomplete' : whole
}

/** True when the request itself says that its body is over the limit. */
export const declaresMoreThan = (headers: Pick<Headers, 'get'>, limit: number): boolean =>
  Number(headers.get('content-length') ?? 0) > limit
