/**
 * A word, or one character of a script without spaces (Chinese, Japanese, Thai, Tibetan and others), as it is searched
 * for: accents, case and the forms of letters folded.
 */
export interface Token {
  kind: 'word' | 'character'
  text: string
  /** Among the tokens of its text, from 0. A word broken at a line end stands at the place of its first half as well. */
  position: number
  /** Where it stands in the text, in UTF-16 units; `end` is not part of it. */
  start: number
  end: number
}

const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Bopomofo}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}ー々〆]/u
/** The marks of Japanese that half-width writing sets apart. */
const halfWidthMarks = /[\uFF9E\uFF9F]/
/** Accents, and the points of Hebrew and Arabic. Vowel signs of other scripts are letters. */
const accents =
  /[\u0300-\u036F]|[\u0591-\u05C7]|[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED]|[\u1AB0-\u1AFF]|[\u1DC0-\u1DFF]/gu
const brokenWord = /^[-\u2010\u00AD][^\S\n\r]*\r?\n\s*$/u
const plain = /^[A-Za-z0-9]+$/
const longest = 64

/** Letters that Unicode does not take apart into a letter and its accent. */
const plainLetters: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h', ς: 'σ' },
}

/** A word with its accents, its case and the forms of its letters folded: `Détenues` gives `detenues`. */
export function foldWord(word: string): string {
  if (plain.test(word)) return word.length > longest ? word.slice(0, longest).toLowerCase() : word.toLowerCase()
  const folded = word
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(accents, '')
    .normalize('NFC')
    .replace(/[ßæœøłđðþıħς]/gu, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '')
  return folded.length > longest ? folded.slice(0, longest) : folded
}

const OTHER = 1
const LETTER = 2
const CHARACTER = 3
/** A mark, which belongs to whatever it follows. */
const MARK = 4
/** Not seen: a soft hyphen, a joiner. */
const UNSEEN = 5
const kinds = new Uint8Array(65_536)

function kindOf(point: number): number {
  const known = kinds[point] ?? 0
  if (known !== 0) return known
  const one = String.fromCodePoint(point)
  const letter = /[\p{L}\p{N}\p{M}]/u.test(one)
  const mark = /\p{M}/u.test(one) || halfWidthMarks.test(one)
  const made = !letter ? (/\p{Cf}/u.test(one) ? UNSEEN : OTHER) : mark ? MARK : unspaced.test(one) ? CHARACTER : LETTER
  if (point < kinds.length) kinds[point] = made
  return made
}

/** The tokens of a text in their order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let position = 0
  let previous: Token | undefined
  for (let start = 0; start < text.length; ) {
    const kind = kindOf(text.codePointAt(start) ?? 0)
    const end = endOf(text, start, kind)
    if (kind === CHARACTER) {
      previous = undefined
      for (const one of foldWord(text.slice(start, end)))
        tokens.push({ kind: 'character', text: one, position: position++, start, end })
    } else if (kind === LETTER || kind === MARK) {
      const folded = foldWord(text.slice(start, end))
      if (folded !== '') {
        const token: Token = { kind: 'word', text: folded, position, start, end }
        if (previous && isBroken(text, previous, start)) tokens.push(joinedWord(previous, token))
        tokens.push(token)
        previous = token
        position += 1
      }
    }
    start = end
  }
  return tokens
}

const joinedWord = (one: Token, other: Token): Token => ({
  ...other,
  ...{ text: (one.text + other.text).slice(0, longest), position: one.position, start: one.start },
})

/** Where what begins at a place ends: a word with what is not seen inside it, a character with its marks, or one thing else. */
function endOf(text: string, start: number, kind: number): number {
  const isWord = kind === LETTER || kind === MARK
  let end = start
  let at = start
  do {
    const point = text.codePointAt(at) ?? 0
    at += point > 0xffff ? 2 : 1
    if (kindOf(point) !== UNSEEN) end = at
    else if (end === start) return at
    const next = kindOf(text.codePointAt(at) ?? 0)
    if (next === MARK || (isWord && (next === LETTER || next === UNSEEN))) continue
    break
  } while (at < text.length)
  return end
}

const isBroken = (text: string, { end }: Token, start: number): boolean =>
  start - end < 12 && brokenWord.test(text.slice(end, start)) && /\p{L}/u.test(text[end - 1] ?? '')

/** Up to three characters of an unspaced script from each on, as they follow one another. Calls back for each token. */
export function forEachTerm(
  tokens: readonly Token[],
  call: (kind: Token['kind'], term: string, position: number) => void,
): void {
  for (const [at, { kind, text, position }] of tokens.entries()) {
    if (kind === 'word') {
      call(kind, text, position)
      continue
    }
    let gram = text
    for (const next of [tokens[at + 1], tokens[at + 2]]) {
      if (next?.kind !== 'character') break
      gram += next.text
    }
    call(kind, gram, position)
  }
}
