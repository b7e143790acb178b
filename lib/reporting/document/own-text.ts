import type { DocumentBuilder, Rich } from '../report/document-builder.ts'
import { see } from '../report/document-builder.ts'
import type { Sources } from '../report/sources.ts'

/** `[[record:cn-torture-01]]` cites a record in a footnote; `[[see:torture/question]]` refers to a paragraph. */
const reference = /\[\[(record|see):([^\][]+)\]\]/g

/** What a typed text points at, in order. */
export const referencesOf = (text: string): { kind: 'record' | 'see'; id: string }[] =>
  [...text.matchAll(reference)].map(([, kind, id]) => ({ kind: kind as 'record' | 'see', id: (id ?? '').trim() }))

/**
 * One typed paragraph with its references resolved. One that names nothing in this document is printed as it was
 * typed: it is among the document's problems, and nothing that somebody wrote disappears.
 * @param paragraphs ids of the paragraphs that this document has
 */
export function richText(
  text: string,
  { doc, sources, paragraphs }: { doc: DocumentBuilder; sources: Sources; paragraphs: ReadonlySet<string> },
): Rich[] {
  const known = new Set(sources.recordIds())
  const pieces: Rich[] = []
  let end = 0
  for (const match of text.matchAll(reference)) {
    const [whole, kind, id = ''] = match
    const target = id.trim()
    const set: readonly Rich[] =
      kind === 'record' && known.has(target)
        ? doc.note([sources.citeRecord(target)])
        : kind === 'see' && paragraphs.has(target)
          ? [see(target)]
          : [whole]
    // A note stands at the word before it, without the space that was typed between them.
    const before = text.slice(end, match.index)
    pieces.push(kind === 'record' && set[0] !== whole ? before.trimEnd() : before, ...set)
    end = match.index + whole.length
  }
  pieces.push(text.slice(end))
  return pieces.filter((piece) => piece !== '')
}
