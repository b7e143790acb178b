import type { Inline } from '../report-model.ts'
import { type Token, tokensOf } from '../words/tokens.ts'

const reference = /\[\[(?:see|record):[^\][]+\]\]/g

/**
 * The words of a unit as they are printed. A reference is compared by what it points to and printed by its number, so
 * that a number that moved is no change.
 */
export function printedTokens(lines: readonly (readonly Inline[])[]): Token[] {
  /** What is printed of each reference, in order: those that somebody typed and that point at nothing stay as they are. */
  const printed: string[] = []
  const text = lines
    .map((line) =>
      line
        .map((inline) => {
          if (inline.kind === 'note') return inline.again ? String(inline.note) : ''
          if (inline.kind !== 'see') {
            printed.push(...[...inline.text.matchAll(reference)].map(([typed]) => typed))
            return inline.text
          }
          printed.push(inline.bare ? String(inline.number) : `${inline.word ?? 'paragraph'} ${inline.number}`)
          return `[[see:${inline.to}]]`
        })
        .join('')
        .trim(),
    )
    .join('\n')
    .trim()
  let next = 0
  return tokensOf(text).map((token) =>
    token.key.startsWith('[[') && token.key.length > 2 ? { ...token, text: printed[next++] ?? token.text } : token,
  )
}
