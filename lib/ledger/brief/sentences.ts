import { type PlainText, partOf } from './plain-text.ts'

const end = /[.!?。！？]+["'”’»)\]]*(?=\s+["'“‘«([]*[\p{Lu}\d])|[。！？]["'”’»）]*(?=\S)/gu

/** After these a full stop ends no sentence. */
const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|cf|vs?|no|nos|art|arts|para|paras|pp?|ch|sec|vol|ed|eds|mr|mrs|ms|dr|prof|st|inc|ltd|approx|ca|resp|u\.s|u\.k|u\.n)\.$/iu

/** An initial, or the number of what follows. */
const initialOrNumber = /(?:[\s(]\p{Lu}|^\d{1,2})\.$/u

/** The sentences of a paragraph. A number before a full stop (`8. Torture`) and an initial end none. */
export function sentencesOf(paragraph: PlainText): PlainText[] {
  const sentences: PlainText[] = []
  let start = 0
  for (const match of paragraph.text.matchAll(end)) {
    const to = match.index + match[0].length
    const before = paragraph.text.slice(start, to)
    if (abbreviation.test(before) || initialOrNumber.test(before)) continue
    sentences.push(partOf(paragraph, start, to))
    start = to
  }
  const rest = partOf(paragraph, start, paragraph.text.length)
  return rest.text === '' ? sentences : [...sentences, rest]
}
