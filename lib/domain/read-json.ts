import { jsonPath, type Problem } from './problem.ts'

/**
 * Reads JSON as `JSON.parse` does, but refuses a key written twice in one object: `JSON.parse` would keep
 * the last and drop the others without a word, and with them what somebody put on file.
 */
export function readJson(text: string): { ok: true; value: unknown } | { ok: false; problems: Problem[] } {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { ok: false, problems: [{ path: '$', message: 'expected JSON' }] }
  }
  const problems = repeatedKeys(text)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value }
}

/**
 * Reads the bytes of a file or a body as JSON in UTF-8. Bytes that are not UTF-8 are refused with their place:
 * a lenient reader would put U+FFFD there, and so change what somebody wrote without a word. One byte order
 * mark in front is left out, for editors write it unasked and RFC 8259 (8.1) lets a reader ignore it.
 */
export function readJsonBytes(bytes: Uint8Array): ReturnType<typeof readJson> {
  const refuse = (message: string): ReturnType<typeof readJson> => ({ ok: false, problems: [{ path: '$', message }] })
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return refuse('expected JSON in UTF-8, but this begins as UTF-16')
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const bad = badByte(text, bytes)
  if (bad !== null) return refuse(`expected JSON in UTF-8, but byte ${bad.at + 1} (line ${bad.line}) is not`)
  return readJson(text.startsWith('\ufeff') ? text.slice(1) : text)
}

/** The first byte for which the decoder had to put U+FFFD, counted from 0. One that was really written is none. */
function badByte(text: string, bytes: Uint8Array): { at: number; line: number } | null {
  if (!text.includes('\ufffd')) return null
  let at = 0
  let line = 1
  for (const character of text) {
    const written = bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd
    if (character === '\ufffd' && !written) return { at, line }
    if (character === '\n') line += 1
    at += lengthInUtf8(character.codePointAt(0) ?? 0)
  }
  return null
}

const lengthInUtf8 = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4)

interface Open {
  keys: Set<string> | null
  /** The key or the place in a list that is being read. */
  step: string | number
  /** In an object: the next string is a key. */
  keyNext: boolean
}

/** `text` is known to be JSON, so strings and brackets are all that has to be told apart. */
function repeatedKeys(text: string): Problem[] {
  const problems: Problem[] = []
  const open: Open[] = []
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]/g)) {
    const inner = open.at(-1)
    if (token === '{') open.push({ keys: new Set(), step: '', keyNext: true })
    else if (token === '[') open.push({ keys: null, step: 0, keyNext: false })
    else if (token === '}' || token === ']') open.pop()
    else if (!inner || token === ':') continue
    else if (token === ',') {
      if (inner.keys) inner.keyNext = true
      else inner.step = Number(inner.step) + 1
    } else if (inner.keys && inner.keyNext) {
      inner.step = String(JSON.parse(token))
      inner.keyNext = false
      if (inner.keys.has(inner.step))
        problems.push({ path: jsonPath(open.map(({ step }) => step)), message: 'expected this key once only' })
      inner.keys.add(inner.step)
    }
  }
  return problems
}
