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
  const [first = '', ...rest] = text
  return first.toUpperCase() + rest.join('')
}

/** Ends with a full stop unless it ends a sentence already. */
export function asSentence(text: string): string {
  const trimmed = sentenceCase(text.trim())
  return /[.!?…。！？]["'”’)]?$/u.test(trimmed) ? trimmed : `${trimmed}.`
}
