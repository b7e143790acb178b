/** Paragraphs of text that somebody typed: parted by empty lines, without those that are blank. */
export const paragraphsOf = (text: string): string[] =>
  text
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t]*\n+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')

/** A paragraph in other words: records that it cites stay cited, at its end. */
export function inOtherWords(paragraph: string, words: string): string {
  if (words.trim() === '') return ''
  const citations = (paragraph.match(/\[\[record:[^\][]+\]\]/g) ?? []).filter((cited) => !words.includes(cited))
  return `${words}${citations.join('')}`
}

/** A short name for a text, the same each time. */
export function shortName(text: string): string {
  let hash = 5381
  for (const character of text) hash = (hash * 33 + (character.codePointAt(0) ?? 0)) >>> 0
  return hash.toString(36)
}
