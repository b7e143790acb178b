import 'server-only'
import { blocksOf } from '#lib/ledger/brief/blocks'

/** Stands before what is a heading for sure, until all are known. No text has it: it is a control character. */
export const headingSign = '\u0001'

/**
 * A text with `#` before its headings. In a text that marks one, no other is one unless it is marked too: those that
 * stand alone, as bold ones in the type of the text do, are marked with those that are known by their style or type.
 */
export function withHeadings(text: string): string {
  if (!text.includes(headingSign)) return text
  let marked = text
  for (const { kind, from } of blocksOf(text).reverse())
    if (kind === 'heading') marked = `${marked.slice(0, from)}${headingSign}${marked.slice(from)}`
  return marked.replaceAll(headingSign, '# ')
}
