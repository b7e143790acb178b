import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import { isPlain, withKeysInOrder } from './keys-in-order.ts'

/** `sha256:` and 64 lower-case hexadecimal digits. */
export type CanonicalHash = `sha256:${string}`

/**
 * JSON in the canonical form of RFC 8785: the same value gives the same text on any machine, whatever
 * the order in which its keys were written. Keys without a value are left out.
 *
 * The RFC takes strings and numbers as the language's own serialiser writes them and adds the order of keys:
 * plain values are therefore put in order and written by it, ten times as fast, and only the rest is left to
 * the library.
 *
 * @throws TypeError for what JSON cannot carry: `undefined` itself, a function, NaN, a cycle.
 */
export function canonicalJson(value: unknown): string {
  const text = isPlain(value) ? JSON.stringify(withKeysInOrder(value)) : byTheLibrary(value)
  if (text === undefined) throw new TypeError('this value has no JSON form')
  return text
}

function byTheLibrary(value: unknown): string | undefined {
  try {
    return canonicalize(value)
  } catch (error) {
    throw new TypeError('this value has no JSON form', { cause: error })
  }
}

/** SHA-256 of the canonical JSON, in UTF-8. */
export function canonicalHash(value: unknown): CanonicalHash {
  return `sha256:${sha256Hex(canonicalJson(value))}`
}

/** Where Node runs, its own SHA-256 is several times as fast; a browser offers none that answers at once. */
const node = typeof process === 'undefined' ? undefined : process.getBuiltinModule?.('node:crypto')

const sha256Hex = (text: string): string =>
  node === undefined ? bytesToHex(sha256(utf8ToBytes(text))) : node.createHash('sha256').update(text).digest('hex')

/**
 * The canonical hash of an object with one long list, handed over part by part, so that its text never stands whole
 * anywhere and whoever does so can let others have their turn. Gives what `canonicalHash` gives of the whole.
 *
 * @param list under which key it stands
 * @param behind all else that is in the object, under keys that sort behind that of the list
 */
export function canonicalHashOfList(list: string, behind: Readonly<Record<string, unknown>>) {
  const rest = canonicalJson(behind).slice(1, -1)
  const hash = node === undefined ? sha256.create() : node.createHash('sha256')
  const add = (text: string) => void hash.update(utf8ToBytes(text))
  let first = true
  add(`{${JSON.stringify(list)}:[`)
  return {
    add: (part: unknown): void => {
      add(`${first ? '' : ','}${canonicalJson(part)}`)
      first = false
    },
    end: (): CanonicalHash => {
      add(`]${rest === '' ? '' : `,${rest}`}}`)
      return `sha256:${bytesToHex(new Uint8Array(hash.digest()))}`
    },
  }
}
