import type { Brief, Note } from './read-brief.ts'

/** An address as it is printed, without the signs that text puts around it. */
export interface Address {
  /** As written, markup undone. */
  text: string
  /** What is wrong with its form; null when it is an address. */
  broken: string | null
}

const address = /(?:\bhttps?\b|\bwww\.)[^\s<>"“”|]*/giu

/** The addresses in a piece of the original text, links of either kind, each once. */
export function addressesIn(original: string): Address[] {
  const unescaped = original.replaceAll(/\\+([_*~&])/gu, '$1')
  const found = [...unescaped.matchAll(address)]
    .flatMap(([text]) => text.split(/\]\(|\)\[/u))
    .map(withoutTail)
    .filter((text) => /^https?(?:\W|$)|^www\./iu.test(text))
  return [...new Set(found)].map((text) => ({ text, broken: whyBroken(text) }))
}

/** The addresses of a footnote, with those of the part that a break cut off. */
export const addressesOf = ({ text }: Brief, { from, to, cutOff }: Note): Address[] =>
  addressesIn([{ from, to }, ...cutOff].map((part) => text.slice(part.from, part.to)).join(' '))

/** Without the stops and closing brackets of the sentence it stands in; a bracket that it opened itself stays. */
function withoutTail(text: string): string {
  const bare = text.replace(/[.,;:!?'’*\]]+$/u, '')
  const closes = bare.endsWith(')') && bare.split(')').length > bare.split('(').length
  return closes ? withoutTail(bare.slice(0, -1)) : bare
}

function whyBroken(text: string): string | null {
  if (!/^https?:\/\//iu.test(text)) return 'expected an address that begins with https:// or http://'
  const url = URL.parse(text)
  if (!url) return 'expected an address with a host'
  if (!/^[^.]+(?:\.[^.]+)*\.\p{L}{2,}$/u.test(url.hostname)) return 'expected a host with a name and an ending'
  return /[…{}^`]|\.\.\.|%(?![0-9A-Fa-f]{2})/u.test(text) ? 'expected the whole address, without gaps' : null
}

/** What makes two addresses one document: host and path, or host and a number of four digits or more asked for. */
function keysOf(text: string): string[] {
  const url = URL.parse(text)
  if (!url) return [text]
  const host = url.hostname.replace(/^www\./u, '').toLowerCase()
  const asked = [...url.searchParams.values()].filter((value) => value.length > 3)
  const path = `${host}${url.pathname.replace(/\/$/u, '').toLowerCase()}`
  const numbers = asked.filter((value) => /\d{4,}/u.test(value)).map((value) => `${host}?${value}`)
  return asked.length > 0 ? [...numbers, `${path}?${[...asked].sort().join('&')}`] : [path]
}

/** Whether two addresses lead to one document, whatever the protocol, `www.`, a closing slash or the language. */
export function sameDocument(one: string, other: string): boolean {
  const keys = keysOf(one)
  return keysOf(other).some((key) => keys.includes(key))
}

/** The words an address is made of: `.../2020/free-speech-report` gives `free speech report`. */
export function wordsOfAddress(text: string): string {
  const url = URL.parse(text)
  return url
    ? decoded(url.pathname)
        .replaceAll(/[^\p{L}]+/gu, ' ')
        .trim()
    : ''
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
