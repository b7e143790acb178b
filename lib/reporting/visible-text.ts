/**
 * Text of other people, made safe to print. Characters that reorder or hide what stands beside them (bidirectional
 * embeddings, overrides and isolates, control characters, unpaired surrogates) are printed by their Unicode number:
 * `[U+202E]`. What a reader sees is then what is stored. Ordinary right-to-left text needs none of them.
 */
export function visibleText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(hidden, (character) => codePoint(character))
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const hidden = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200B\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu

/** `[U+202E]` */
export function codePoint(character: string): string {
  const number = character.codePointAt(0) ?? 0
  return `[U+${number.toString(16).toUpperCase().padStart(4, '0')}]`
}
