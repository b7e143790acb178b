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
