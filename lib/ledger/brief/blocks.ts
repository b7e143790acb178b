import { noteMark, numberOfMark, type Range } from './plain-text.ts'

/** A paragraph, heading or item of a list, or a footnote as it is printed. */
export interface Block extends Range {
  kind: 'heading' | 'text' | 'item' | 'note'
  /** Of a note. */
  number: number | null
}

const itemStart = /^\s*(?:[-*•]\s+|\(?\d{1,2}[.)]\s+)/u
const ruleLine = /^\s*(?:[-*_]\s*){3,}$/u
const noteStart = /^\s*(?:<sup>\s*(\d{1,3})\s*<\/sup>|\[\^?(\d{1,3})\](?!\():?|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))\s*/u

/**
 * A text taken apart at blank lines, and within them where a line begins an item or a footnote. A line is a heading
 * when it is marked as one (`#`), or, in a text without such marks, when it stands alone and ends like none.
 */
export function blocksOf(text: string): Block[] {
  const marked = /^#{1,6}\s/mu.test(text)
  const blocks: Block[] = []
  let open: Block | null = null
  let offset = 0
  for (const line of text.split('\n')) {
    const to = offset + line.length
    const kind = kindOfLine(line)
    if (kind === null) open = null
    else if (open === null || kind !== 'text') {
      open = { kind, from: offset, to, number: kind === 'note' ? numberAt(line) : null }
      blocks.push(open)
      if (kind === 'heading') open = null
    } else open.to = to
    offset = to + 1
  }
  return marked ? blocks : blocks.map((block) => (standsAlone(text, block) ? { ...block, kind: 'heading' } : block))
}

function kindOfLine(line: string): Block['kind'] | null {
  if (line.trim() === '' || ruleLine.test(line)) return null
  if (/^#{1,6}\s/u.test(line)) return 'heading'
  if (noteStart.test(line)) return 'note'
  return itemStart.test(line) ? 'item' : 'text'
}

function numberAt(line: string): number | null {
  const first = line.matchAll(noteMark).next().value
  return first ? numberOfMark(first) : null
}

function standsAlone(text: string, { kind, from, to }: Block): boolean {
  const line = text.slice(from, to).trim()
  return (
    (kind === 'text' || (kind === 'item' && /^\d/u.test(line))) &&
    !line.includes('\n') &&
    line.length <= 90 &&
    /^(?:\d+\.?\s+)?\p{Lu}/u.test(line) &&
    !/[.!?:;,”"’)>\]\d⁰¹²³⁴⁵⁶⁷⁸⁹]$/u.test(line)
  )
}

/** Where the words of a block begin: after the sign of an item, a heading or a note. */
export function wordsOf(text: string, { kind, from, to }: Block): Range {
  const line = text.slice(from, to)
  const sign = kind === 'note' ? noteStart.exec(line) : kind === 'item' ? itemStart.exec(line) : /^#+\s*/u.exec(line)
  return { from: from + (sign?.[0].length ?? 0), to }
}
