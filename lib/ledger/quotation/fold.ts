/**
 * A text as it is compared: its letters and signs in one form each, and what lies between them apart. Two texts say
 * the same when their signs are equal and all that lies between fits (`fits`).
 *
 * Of a letter or sign, the form is folded and never the letter: ligatures, full-width and half-width forms and
 * characters in parts become the plain character; all quotation marks become one. Case is kept, and so are raised
 * digits, fractions and circled numbers, whose plain form would be another figure. Invisible characters are dropped.
 * Between the signs, white space, line ends, the ends of pages and dashes are described (`joints`).
 */
export interface Folded {
  /** The text it was made of. */
  source: string
  signs: string
  /** For each sign, where in the source its character begins. In UTF-16 units, as all positions here. */
  at: Uint32Array
  /** What lies before each sign; the last, what lies after all of them. */
  joints: Uint8Array
}

/** White space of any kind. */
export const SPACE = 1
/** A line ends here, or a page. */
export const BREAK = 2
/** One dash or more. */
export const DASH = 4
/** It is one hyphen, so that it may have been set to break a word. */
const HYPHEN = 8
/** White space stands before the dash, and after it. */
const BEFORE = 16
const AFTER = 32

const SOFT_HYPHEN = 0xad
const isSingle = (unit: number): boolean => "'`´‘’‚‛ʼ".includes(String.fromCharCode(unit))
const marks = /["'`´‘’‚‛ʼ“”„‟«»‹›「」『』《》〈〉〝〞〟＂＇｢｣\u275B-\u275E]/u
const dashes = /[\p{Pd}\u2212\u2043]/u
const hyphens = /[-\u2010\u2011\uFE63\uFF0D]/u
/** Dashes by their class in Unicode, which Japanese writes for something else. */
const waves = /[\u301C\u3030\u30A0]/u
const spaces = /[\p{Z}\t-\r\u0085]/u
const breaks = /[\n-\r\u0085\u2028\u2029]/u
const invisible = /[\p{Cf}\p{Cc}]/u
const selectors = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu
const unspacedScripts =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}々ー]/u
const wordly = /[\p{L}\p{N}\p{M}]/u

const WORD = 1
const UNSPACED = 2
const MARK = 4
const LETTER = 8
/** A small letter. */
const LOWER = 16
/** What it is folded to, of a character without marks: white space, a line end, nothing, a dash, a mark, itself. */
const WHITE = 32
const LINE_END = 64
const NOTHING = 128
const STROKE = 256
const QUOTE = 512
const ITSELF = 1_024
const KNOWN = 2_048
const classes = new Uint16Array(65_536)

/** What a UTF-16 unit is. What lies beyond the first plane is a rare Chinese character or a sign: it needs no spaces. */
function classOf(unit: number): number {
  const known = classes[unit] ?? 0
  if (known !== 0) return known
  const made = KNOWN | (unit >= 0xd800 && unit <= 0xdfff ? UNSPACED : classOfCharacter(String.fromCharCode(unit)))
  classes[unit] = made
  return made
}

function classOfCharacter(one: string): number {
  const written = unspacedScripts.test(one) ? UNSPACED : wordly.test(one) ? WORD : 0
  const lower = one === one.toUpperCase() ? 0 : LOWER
  return written | (/\p{M}/u.test(one) ? MARK : 0) | (/\p{L}/u.test(one) ? LETTER : 0) | lower | foldedTo(one)
}

function foldedTo(one: string): number {
  if (spaces.test(one)) return breaks.test(one) ? WHITE | LINE_END : WHITE
  if (invisible.test(one)) return NOTHING
  if (dashes.test(one) && !waves.test(one)) return STROKE
  if (marks.test(one)) return QUOTE
  return plain(one) === one ? ITSELF : 0
}

/** Whether it is a letter or figure of a script that sets spaces between words. */
export const isWord = (unit: number): boolean => (classOf(unit) & WORD) !== 0
/** Whether it is written without spaces: Chinese, Japanese, Thai, Tibetan and others. */
export const isUnspaced = (unit: number): boolean => (classOf(unit) & UNSPACED) !== 0

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57
const isFigureSign = (unit: number): boolean => unit === 44 || unit === 46 || unit === 47 || unit === 58

/** One character with the marks that belong to it. */
const cluster = /.\p{M}*/suy
function clusterAt(source: string, at: number): string {
  cluster.lastIndex = at
  return cluster.exec(source)?.[0] ?? ''
}

/** Where the character of a sign ends in the source. */
export const endOf = ({ source, at }: Folded, sign: number): number => {
  const start = at[sign] ?? source.length
  return start + clusterAt(source, start).length
}

/** The character of a sign as the source has it. */
export const characterOf = ({ source, at }: Folded, sign: number): string => clusterAt(source, at[sign] ?? 0)

/** Radicals that files give for the characters they look like, and that Unicode’s compatibility does not name. */
const radicals: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ '\u2E9F': '母', '\u2EA0': '民', '\u2EC4': '西', '\u2EC5': '见', '\u2EC6': '角', '\u2EC9': '贝' },
    ...{ '\u2ECB': '车', '\u2ED3': '长', '\u2ED4': '门', '\u2ED8': '青', '\u2ED9': '韦', '\u2EDA': '页' },
    ...{ '\u2EDB': '风', '\u2EDC': '飞', '\u2EDD': '食', '\u2EE2': '马', '\u2EE5': '鱼', '\u2EE6': '鸟' },
    ...{ '\u2EE9': '黄', '\u2EEC': '齐', '\u2EEE': '齿', '\u2EF0': '龙', '\u2EF3': '龟' },
  }),
)

const forms = new Map<string, string>()

/** A character in its plain form. */
function plain(character: string): string {
  const known = forms.get(character)
  if (known !== undefined) return known
  const bare = character.replace(selectors, '')
  const form = (radicals.get(bare) ?? (/\p{No}/u.test(bare) ? bare.normalize('NFC') : bare.normalize('NFKC'))).replace(
    /\s/gu,
    '',
  )
  if (forms.size > 20_000) forms.clear()
  forms.set(character, form === '' ? character : form)
  return form === '' ? character : form
}

/** Folds a text, in one pass. */
export function fold(source: string): Folded {
  let room = source.length + 64
  let units = new Uint16Array(room)
  let at = new Uint32Array(room)
  let joints = new Uint8Array(room + 1)
  let count = 0
  let joint = 0
  let dashAt = -1
  let soft = false

  const grow = (): void => {
    room = room * 2
    units = grown(units, new Uint16Array(room))
    at = grown(at, new Uint32Array(room))
    joints = grown(joints, new Uint8Array(room + 1))
  }
  const put = (unit: number, from: number): void => {
    if (count === room) grow()
    units[count] = unit
    at[count] = from
    joints[count] = joint
    joint = 0
    count += 1
  }
  const letter = (unit: number, from: number): void => {
    soft = false
    // A dash before a figure, with nothing before it that it could join, is a minus.
    if ((joint & DASH) !== 0 && isDigit(unit) && (joint & AFTER) === 0) {
      if (count === 0 || (joint & BEFORE) !== 0 || (classOf(units[count - 1] ?? 0) & (WORD | UNSPACED)) === 0) {
        joint &= SPACE | BREAK
        put(45, dashAt)
      }
    }
    put(unit, from)
  }
  const space = (isBreak: boolean): void => {
    // A soft hyphen is a hyphen where a line ends, and nothing anywhere else.
    if (soft && (joint & DASH) === 0) joint |= DASH | HYPHEN
    soft = false
    joint |= (isBreak ? SPACE | BREAK : SPACE) | ((joint & DASH) !== 0 ? AFTER : 0)
  }
  const dash = (character: string, from: number): void => {
    soft = false
    const first = (joint & DASH) === 0
    if (first) dashAt = from
    const before = first && (joint & SPACE) !== 0 ? BEFORE : joint & BEFORE
    joint = (joint & (SPACE | BREAK)) | before | DASH | (first && hyphens.test(character) ? HYPHEN : 0)
  }
  const quote = (unit: number, from: number): void => {
    soft = false
    // Two single marks are one double mark.
    const second = count > 0 && joint === 0 && units[count - 1] === 34
    if (second && isSingle(unit) && isSingle(source.charCodeAt(at[count - 1] ?? 0))) return
    put(34, from)
  }

  for (let i = 0; i < source.length; ) {
    const next = source.charCodeAt(i + 1)
    const marked = next >= 0x300 && (classOf(next) & MARK) !== 0
    const unit = source.charCodeAt(i)
    const is = classOf(unit)
    const length = marked || (is & (UNSPACED | ITSELF)) === UNSPACED ? clusterAt(source, i).length : 1
    if ((is & WHITE) !== 0) space((is & LINE_END) !== 0)
    else if (unit === SOFT_HYPHEN) soft = true
    // Nothing of it is seen, and nothing of it is compared.
    else if ((is & NOTHING) !== 0) soft = false
    else if ((is & STROKE) !== 0) dash(String.fromCharCode(unit), i)
    else if ((is & QUOTE) !== 0) quote(unit, i)
    else if (length === 1 && (is & ITSELF) !== 0) letter(unit, i)
    else {
      const form = plain(source.slice(i, i + length))
      letter(form.charCodeAt(0), i)
      for (let k = 1; k < form.length; k += 1) put(form.charCodeAt(k), i)
    }
    i += length
  }
  if (count + 1 > joints.length) grow()
  joints[count] = joint
  return { source, signs: textOf(units.subarray(0, count)), at: at.slice(0, count), joints: joints.slice(0, count + 1) }
}

function grown<T extends Uint8Array | Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from)
  return to
}

function textOf(units: Uint16Array): string {
  const parts: string[] = []
  for (let from = 0; from < units.length; from += 8_192)
    parts.push(String.fromCharCode(...units.subarray(from, from + 8_192)))
  return parts.join('')
}

/**
 * Whether the dash before a sign may only have been set because a line ended: a hyphen right after a letter, white
 * space, a letter. After a capital that follows a small letter it was there before (`Anglo-Saxon`).
 */
function mayBreakWord({ signs, joints }: Folded, sign: number): boolean {
  const joint = joints[sign] ?? 0
  if ((joint & (HYPHEN | AFTER | BEFORE)) !== (HYPHEN | AFTER)) return false
  const left = classOf(signs.charCodeAt(sign - 1))
  const right = classOf(signs.charCodeAt(sign))
  return (left & right & LETTER) !== 0 && ((right & LOWER) !== 0 || (left & LOWER) === 0)
}

/** Whether white space before a sign sets words or figures apart. Beside other signs and in unspaced scripts it is typography. */
function spaceCounts({ signs }: Folded, sign: number): boolean {
  const left = signs.charCodeAt(sign - 1)
  const right = signs.charCodeAt(sign)
  if (isWord(left) && isWord(right)) return true
  return (
    (isDigit(right) && isFigureSign(left) && isDigit(signs.charCodeAt(sign - 2))) ||
    (isDigit(left) && isFigureSign(right) && isDigit(signs.charCodeAt(sign + 1)))
  )
}

/** Whether what lies before a sign of one text and before a sign of another can be the same. The signs are the same. */
export function fits(one: Folded, i: number, other: Folded, j: number): boolean {
  const a = one.joints[i] ?? 0
  const b = other.joints[j] ?? 0
  if (a === b || ((a & DASH) !== 0 && (b & DASH) !== 0)) return true
  if ((a & DASH) !== 0) return mayBreakWord(one, i) && (b & SPACE) === 0
  if ((b & DASH) !== 0) return mayBreakWord(other, j) && (a & SPACE) === 0
  return ((a ^ b) & SPACE) === 0 || !spaceCounts(other, j)
}

/** Whether a sign goes on with the word before it: letters without space, a word broken or joined by a hyphen. */
export function goesOn(text: Folded, sign: number): boolean {
  const { signs, joints, at } = text
  if (sign <= 0 || sign >= signs.length) return false
  if (at[sign] === at[sign - 1]) return true
  const joint = joints[sign] ?? 0
  const left = signs.charCodeAt(sign - 1)
  const right = signs.charCodeAt(sign)
  if (isWord(left) && isWord(right))
    return (
      joint === 0 ||
      ((joint & BREAK) !== 0 && mayBreakWord(text, sign)) ||
      ((joint & (HYPHEN | BEFORE | AFTER)) === HYPHEN && !isDigit(left) && !isDigit(right))
    )
  if (joint !== 0) return false
  // 1,500 and -5 are one figure each.
  if (isDigit(right)) return left === 45 || (isFigureSign(left) && isDigit(signs.charCodeAt(sign - 2)))
  return isDigit(left) && isFigureSign(right) && isDigit(signs.charCodeAt(sign + 1)) && joints[sign + 1] === 0
}

/** Whether a word ends before a sign; an apostrophe goes on with it (`can’t`), though a word may begin after one (`l’État`). */
export function endsBefore(text: Folded, sign: number): boolean {
  const { signs, joints, source, at } = text
  if (goesOn(text, sign)) return false
  return !(
    signs[sign] === '"' &&
    joints[sign] === 0 &&
    joints[sign + 1] === 0 &&
    /['’ʼ＇]/u.test(source[at[sign] ?? 0] ?? '') &&
    isWord(signs.charCodeAt(sign - 1)) &&
    isWord(signs.charCodeAt(sign + 1))
  )
}
