import { asSentence, sentenceCase } from '#lib/domain/in-words'
import type { Inline } from './report-model.ts'

/** Text, or text with footnotes and references to paragraphs by id, which may come later in the document. */
export type Rich = string | Inline | { kind: 'see'; to: string; bare: boolean }

/** A part of a sentence: one piece of rich text, or several. */
export type Phrase = Rich | readonly Rich[]

export const strong = (text: string): Inline => ({ kind: 'strong', text })
export const emphasis = (text: string): Inline => ({ kind: 'emphasis', text })
/** `paragraph 12`; or the bare number, after a word that says what it is. */
export const see = (to: string, bare = false): Rich => ({ kind: 'see', to, bare })

/**
 * Tag of a template: text with phrases put in. What is plain text stays one piece; a phrase that is in another language,
 * or that carries a note or a reference, stands as a piece of its own.
 */
export function say(texts: TemplateStringsArray, ...phrases: (Phrase | number)[]): Rich[] {
  return joined(texts.flatMap((text, index) => [text, ...piecesOf(phrases[index] ?? '')]))
}

/** `a, b and c` with the joints of a language. */
export function listed(items: readonly Phrase[], comma: string, last: string): Rich[] {
  return joined(
    items.flatMap((item, index) => [
      ...(index === 0 ? [] : [index === items.length - 1 ? last : comma]),
      ...piecesOf(item),
    ]),
  )
}

const piecesOf = (phrase: Phrase | number): readonly Rich[] =>
  typeof phrase === 'number'
    ? [String(phrase)]
    : typeof phrase === 'string' || !Array.isArray(phrase)
      ? [phrase as Rich]
      : (phrase as readonly Rich[])

/** Plain text that touches is one piece. Never without a piece. */
export function joined(pieces: readonly Rich[]): Rich[] {
  const out: Rich[] = []
  for (const piece of pieces) {
    const before = out.at(-1)
    if (typeof piece === 'string' && typeof before === 'string') out[out.length - 1] = before + piece
    else out.push(piece)
  }
  return out.length === 0 ? [''] : out
}

/** The same words set strong, or as emphasis; notes and references stay as they are. */
export const setAs = (kind: 'strong' | 'emphasis', pieces: readonly Rich[]): Rich[] =>
  pieces.map((piece) =>
    typeof piece === 'string' ? { kind, text: piece } : 'text' in piece ? { ...piece, kind } : piece,
  )

/** The words of a phrase without their looks; notes and references have none. */
export const plainWords = (phrase: Phrase): string =>
  piecesOf(phrase)
    .map((piece) => (typeof piece === 'string' ? piece : 'text' in piece ? piece.text : ''))
    .join('')

/** First letter in upper case. */
export const capitalised = (phrase: Phrase): Rich[] =>
  piecesOf(phrase).map((piece, index) => (index === 0 ? changed(piece, sentenceCase) : piece))

/** First letter in upper case, and a full stop at the end unless a sentence ends there already. */
export function sentenceOf(phrase: Phrase): Rich[] {
  const pieces = piecesOf(phrase)
  if (pieces.length === 1) return pieces.map((piece) => changed(piece, asSentence))
  const isEnded = /[.!?…。！？]["'”’)]?$/u.test(plainWords(pieces).trimEnd().slice(-2))
  return isEnded ? capitalised(pieces) : joined([...capitalised(pieces), '.'])
}

const changed = (piece: Rich, change: (text: string) => string): Rich =>
  typeof piece === 'string' ? change(piece) : 'text' in piece ? { ...piece, text: change(piece.text) } : piece
