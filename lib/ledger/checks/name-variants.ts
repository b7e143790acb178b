import { placedClaims } from '../placed-claims.ts'
import { defineCheck } from './check.ts'

export const nameVariants = defineCheck({
  id: 'name-variants',
  title: 'Names that may be one',
  asks: 'Do two records write names that differ by a letter, by the order of their parts or by one word between the same two?',
  source: 'Research on the evidence, section 5, check 18: Zhihui and Zhuhui, Supervision and Security Commission.',
  *find(ledger) {
    const named = new Map<string, Set<string>>()
    for (const { claim, source } of placedClaims(ledger))
      for (const name of namesIn([claim.title, claim.proposition, source.title, source.author ?? ''].join('\n'))) {
        const claims = named.get(name) ?? new Set<string>()
        claims.add(claim.id)
        named.set(name, claims)
      }
    for (const [one, other] of alike([...named.keys()].sort())) {
      const [claims, others] = [named.get(one) ?? new Set<string>(), named.get(other) ?? new Set<string>()]
      const all = [...claims.union(others)].sort()
      if (all.length < 2) continue
      yield {
        claims: all.slice(0, mostShown),
        found: `“${one}” and “${other}” differ by little, and stand in ${all.length} claims.`,
        expected: 'One name for one person or body, with its variants entered.',
        toDo: 'Look at the original script or the official name; correct the one that is wrong, or say that they are two.',
      }
    }
  },
})

/** A name that stands in hundreds of claims is shown with the first of them. */
const mostShown = 20

const name = /(?<![\p{L}’'])\p{Lu}[\p{Ll}’']+(?:[ -]\p{Lu}[\p{Ll}’']+)+/gu
const namesIn = (text: string): Set<string> => new Set(text.match(name))

/** Pairs of names that share a key; each pair once. The keys of a name are few, whatever the number of names. */
function* alike(names: readonly string[]): Iterable<[string, string]> {
  const byKey = new Map<string, string[]>()
  for (const one of names)
    for (const key of keysOf(one)) {
      const group = byKey.get(key)
      if (group) group.push(one)
      else byKey.set(key, [one])
    }
  const seen = new Set<string>()
  for (const group of byKey.values())
    for (const [at, one] of group.entries()) {
      const other = group[at + 1]
      const pair = `${one}|${other}`
      if (other === undefined || seen.has(pair) || isOrdinary(one, other)) continue
      seen.add(pair)
      yield [one, other]
    }
}

/** What two names that differ by one letter, by order or by one inner word of the same initial have in common. */
function keysOf(name: string): Set<string> {
  const words = name.toLowerCase().split(/[ -]/)
  const keys = new Set([`order:${[...words].sort().join(' ')}`])
  const letters = words.join(' ')
  if (letters.length > 6) {
    keys.add(`letters:${letters}`)
    for (let at = 0; at < letters.length; at += 1)
      if (letters[at] !== ' ') keys.add(`letters:${letters.slice(0, at)}${letters.slice(at + 1)}`)
  }
  if (words.length > 2)
    for (let at = 1; at < words.length - 1; at += 1) keys.add(`inner:${words.with(at, `${words[at]?.[0]}…`).join(' ')}`)
  return keys
}

/** A plural or a possessive is no other name. */
const isOrdinary = (one: string, other: string): boolean => {
  const bare = (name: string) => name.toLowerCase().replace(/[’']s?\b|s\b/g, '')
  return bare(one) === bare(other)
}
