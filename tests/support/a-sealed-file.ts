import { randomBytes } from 'node:crypto'

/** The outside of an age file to a passphrase, which costs no work to make: nothing opens it. */
export function aSealedFile({ work = 18, content = 64 } = {}): Uint8Array<ArrayBuffer> {
  const text = (bytes: number) => randomBytes(bytes).toString('base64').replaceAll('=', '')
  const header = `age-encryption.org/v1\n-> scrypt ${text(16)} ${work}\n${text(32)}\n--- ${text(32)}\n`
  return new Uint8Array(Buffer.concat([Buffer.from(header), randomBytes(content)]))
}
