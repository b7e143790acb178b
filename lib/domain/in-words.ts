/** `['a']` gives `a`, `['a', 'b']` gives `a and b`, three or more `a, b and c`. */
export function listInWords(items: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items[items.length - 1]}`
}

/** `count(1, 'record')` gives `1 record`, `count(2, 'record')` gives `2 records`. */
export function count(n: number, singular: string, plural = `${singular}s`): string {
  return `${n} ${n === 1 ? singular : plural}`
}

/** First letter in upper case; the rest as it is. */
export function sentenceCase(text: string): string {
  const letter = text.codePointAt(0)
  if (letter === undefined) return ''
  const first = String.fromCodePoint(letter)
  return first.toUpperCase() + text.slice(first.length)
}

/** Ends with a full stop unless it ends a sentence already. */
export function asSentence(text: string): string {
  const trimmed = sentenceCase(text.trim())
  // The end alone is looked at: a page says thousands of sentences.
  return /[.!?…。！？]["'”’)]?$/u.test(trimmed.slice(-2)) ? trimmed : `${trimmed}.`
}
