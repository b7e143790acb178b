import { type Token, tokensOf } from './tokens.ts'

/** Names that documents use beside the one of the library, by code. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE', 'Emirates'],
  BA: ['Bosnia'],
  CG: ['Republic of the Congo'],
  CZ: ['Czech Republic'],
  GB: ['UK', 'Great Britain'],
  KR: ['South Korea', 'Republic of Korea'],
  LA: ['Laos'],
  MM: ['Burma'],
  NL: ['Holland'],
  RU: ['Russia'],
  TR: ['Turkey'],
  US: ['USA', 'United States of America'],
  VN: ['Vietnam'],
}

/**
 * Makes what tells which states a text names. A name stands for its state and for nothing else: that a text names a state
 * does not say that it is about it, and one that says “Polish” names none.
 *
 * @param names the states by code
 * @returns for any text the codes, each once, in order
 */
export function namedStates(names: ReadonlyMap<string, string>): (text: string) => string[] {
  const byFirst = new Map<string, { words: string[]; code: string }[]>()
  for (const [code, name] of names)
    for (const one of [name, ...(otherNames[code] ?? [])]) {
      const words = tokensOf(one).map(({ text }) => text)
      const [first = ''] = words
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, code }])
    }
  return (text) => {
    const tokens = tokensOf(text)
    const named = tokens.flatMap((token, at) =>
      (byFirst.get(token.text) ?? []).filter(({ words }) => stands(words, tokens, at)).map(({ code }) => code),
    )
    return [...new Set(named)].sort()
  }
}

const stands = (words: readonly string[], tokens: readonly Token[], at: number): boolean =>
  words.every((word, offset) => tokens[at + offset]?.text === word)
