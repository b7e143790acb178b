/** Endings of plurals in English, Dutch and French, with what the singular has in their place. */
const endings: readonly [plural: string, singular: string][] = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['en', ''],
  ['x', ''],
  ['aux', 'al'],
]
/** A shorter word has too little left without its ending. */
const shortest = 3

/**
 * Words that may be the plural or singular of a folded word, and the word itself, which comes first. Some are no words:
 * they are looked up and not found. Nothing is cut off in the index, so that an exact word is never missed.
 */
export function pluralForms(word: string): string[] {
  const forms = new Set([word])
  if (word.length < shortest || !/^\p{L}+$/u.test(word)) return [word]
  const singulars = [word]
  for (const [plural, singular] of endings)
    if (word.endsWith(plural) && word.length - plural.length >= shortest)
      singulars.push(word.slice(0, -plural.length) + singular)
  for (const one of singulars) {
    forms.add(one)
    for (const [plural, singular] of endings)
      if (one.endsWith(singular)) forms.add(one.slice(0, one.length - singular.length) + plural)
  }
  return [...forms]
}
