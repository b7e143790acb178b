import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'

/** `sha256:` and 64 lower-case hexadecimal digits. */
export type CanonicalHash = `sha256:${string}`

/**
 * JSON in the canonical form of RFC 8785: the same value gives the same text on any machine, whatever
 * the order in which its keys were written. Keys without a value are left out.
 *
 * @throws TypeError for what JSON cannot carry: `undefined` itself, a function, NaN, a cycle.
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('this value has no JSON form')
  return text
}

/** SHA-256 of the canonical JSON, in UTF-8. */
export function canonicalHash(value: unknown): CanonicalHash {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalJson(value))))}`
}
