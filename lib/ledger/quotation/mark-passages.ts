/** A passage of a text that somebody quotes, in UTF-16 units from its beginning; `end` is not part of it. */
export interface QuotedPassage {
  start: number
  end: number
  /** Who quotes it. */
  of: string
}

/** A part of a text that the same quote from its first letter to its last. */
export interface MarkedPart {
  start: number
  text: string
  /** Who quotes it, each once; nobody for what is not quoted. */
  by: readonly string[]
  /** Of whose passages this part is the end. */
  ends: readonly string[]
}

/**
 * Cuts a text where a passage begins or ends. The parts lie one after the other and joined are the text, however the
 * passages overlap; what of a passage lies outside the text is left out.
 */
export function markPassages(text: string, passages: readonly QuotedPassage[]): MarkedPart[] {
  const inside = passages
    .map(({ start, end, of }) => ({ start: Math.max(0, start), end: Math.min(text.length, end), of }))
    .filter(({ start, end }) => start < end)
  const cuts = [...new Set([0, ...inside.flatMap(({ start, end }) => [start, end]), text.length])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? text.length
    const over = inside.filter((passage) => passage.start <= start && passage.end >= end)
    return {
      ...{ start, text: text.slice(start, end), by: distinct(over) },
      ends: distinct(over.filter((passage) => passage.end === end)),
    }
  })
}

const distinct = (passages: readonly QuotedPassage[]): string[] => [...new Set(passages.map(({ of }) => of))]
