/** An entry of a file: its type and key, and its fields as they are written, without the braces or quotes around them. */
export interface BibtexEntry {
  line: number
  type: string
  key: string
  fields: ReadonlyMap<string, string>
}
export type BibtexRead = BibtexEntry | { line: number; reason: string }

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const given: Readonly<Record<string, string>> = Object.fromEntries(
  months.map((name, index) => [name, String(index + 1)]),
)

/**
 * The entries of a BibTeX file. What stands between entries is a comment, as BibTeX has it; an entry that cannot be
 * read is named with its line, and the next one is looked for at the next `@` that begins a line.
 */
export function bibtexEntries(text: string): BibtexRead[] {
  const read: BibtexRead[] = []
  const strings = new Map(Object.entries(given))
  const start = /(?:^|(?<=[\s}]))@\s*([A-Za-z]+)\s*[{(]/gu
  let line = 1
  let counted = 0
  for (let match = start.exec(text); match; match = start.exec(text)) {
    const type = (match[1] ?? '').toLowerCase()
    line += text.slice(counted, match.index).split('\n').length - 1
    counted = match.index
    const scanner: Scanner = { text, at: start.lastIndex }
    if (type === 'comment' || type === 'preamble') {
      start.lastIndex = balanced(scanner) === null ? start.lastIndex : scanner.at
      continue
    }
    const entry = entryAt(scanner, type, line, strings)
    read.push(...(entry === null ? [] : [entry]))
    start.lastIndex = entry !== null && 'reason' in entry ? nextAt(text, start.lastIndex) : scanner.at
  }
  return read
}

const nextAt = (text: string, from: number): number => {
  const next = text.slice(from).search(/\n\s*@/u)
  return next < 0 ? text.length : from + next
}

interface Scanner {
  readonly text: string
  at: number
}

/** What a pattern (sticky) finds here; the scanner goes on behind it. */
function take(scanner: Scanner, pattern: RegExp): string | null {
  pattern.lastIndex = scanner.at
  const match = pattern.exec(scanner.text)
  if (!match) return null
  scanner.at = pattern.lastIndex
  return match[1] ?? match[0]
}

function entryAt(scanner: Scanner, type: string, line: number, strings: Map<string, string>): BibtexRead | null {
  const refuse = (what: string): BibtexRead => ({
    line,
    reason: `expected ${what} at line ${scanner.text.slice(0, scanner.at).split('\n').length}`,
  })
  const key = type === 'string' ? '' : take(scanner, /\s*([^\s,{}="]*)\s*(?=[,})])/uy)
  if (key === null) return refuse('a key and a comma')
  const fields = new Map<string, string>()
  if (type !== 'string') take(scanner, /,/uy)
  while (take(scanner, /\s*[})]/uy) === null) {
    const name = take(scanner, /\s*([^\s,={}"#%'()]+)\s*=\s*/uy)
    if (name === null) return refuse('a field, or the end of the entry')
    const value = valueAt(scanner, strings)
    if (value === null) return refuse(`a value of ${name}, with its braces or quotes closed`)
    if (!fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value)
    if (take(scanner, /\s*,/uy) === null && take(scanner, /\s*(?=[})])/uy) === null)
      return refuse('a comma, or the end of the entry')
  }
  if (type !== 'string') return { line, type, key, fields }
  for (const [name, value] of fields) strings.set(name, value)
  return null
}

/** Parts in braces or quotes, numbers and names of strings, put together by `#`. */
function valueAt(scanner: Scanner, strings: ReadonlyMap<string, string>): string | null {
  let value = ''
  do {
    const open = take(scanner, /\s*([{"])/uy)
    const part =
      open === null ? (take(scanner, /\s*([^\s,{}"#]+)/uy) ?? null) : open === '{' ? balanced(scanner) : quoted(scanner)
    if (part === null) return null
    value += open === null ? (strings.get(part.toLowerCase()) ?? part) : part
  } while (take(scanner, /\s*#\s*/uy) !== null)
  return value
}

/** Up to the brace that closes the one before, which is left out; BibTeX counts escaped braces too. */
function balanced(scanner: Scanner): string | null {
  let depth = 1
  for (let at = scanner.at; at < scanner.text.length; at += 1) {
    const sign = scanner.text[at]
    if (sign === '{') depth += 1
    else if (sign === '}') depth -= 1
    if (depth === 0) {
      const inside = scanner.text.slice(scanner.at, at)
      scanner.at = at + 1
      return inside
    }
  }
  return null
}

function quoted(scanner: Scanner): string | null {
  let depth = 0
  for (let at = scanner.at; at < scanner.text.length; at += 1) {
    const sign = scanner.text[at]
    if (sign === '{') depth += 1
    else if (sign === '}') depth -= 1
    else if (sign === '"' && depth === 0) {
      const inside = scanner.text.slice(scanner.at, at)
      scanner.at = at + 1
      return inside
    }
  }
  return null
}
