/** Signs that mean something to TeX, as text. */
const written: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
}

/** Text as TeX writes it; all other letters stand as they are, in UTF-8. */
export const toLatex = (text: string): string =>
  text.replaceAll(/[\\{}~^&%$#_]/gu, (sign) => written[sign] ?? sign).replaceAll(/-(?=-)/gu, '-{}')

/** Accents, as the mark that follows its letter in Unicode. */
const accents: Readonly<Record<string, string>> = {
  ...{ '`': '\u0300', "'": '\u0301', '^': '\u0302', '~': '\u0303', '"': '\u0308', '=': '\u0304', '.': '\u0307' },
  ...{ u: '\u0306', v: '\u030c', H: '\u030b', c: '\u0327', k: '\u0328', r: '\u030a', d: '\u0323', b: '\u0331' },
}

const commands: Readonly<Record<string, string>> = {
  ...{ textbackslash: '\\', textbraceleft: '{', textbraceright: '}', textasciitilde: '~', textasciicircum: '^' },
  ...{ ss: 'ß', o: 'ø', O: 'Ø', l: 'ł', L: 'Ł', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ', aa: 'å', AA: 'Å', i: 'i', j: 'j' },
  ...{ textquoteright: '’', textquoteleft: '‘', textquotedblleft: '“', textquotedblright: '”', dh: 'ð', th: 'þ' },
  ...{ textendash: '–', textemdash: '—', ldots: '…', dots: '…', textdollar: '$', S: '§', P: '¶', textunderscore: '_' },
}

// A command of letters with the space or the empty group that ends it; an accent with its letter; a sign; a short form.
const token =
  /\\(?:(?<accent>["'`^~=.]|[uvHckrdb](?![A-Za-z]))\s*(?:\{\s*(?<braced>\\[ij]|\p{L})?\s*\}|(?<letter>\\[ij]|\p{L}))|(?<command>[A-Za-z]+)(?:\s*\{\}|\s+|(?![A-Za-z]))|(?<sign>[^A-Za-z]))|(?<short>---|--|``|'')|(?<group>[{}])|(?<tie>~)/gu

const shorts: Readonly<Record<string, string>> = { '---': '—', '--': '–', '``': '“', "''": '”' }

/** What TeX text says: accents and signs as letters, groups and unknown commands left out, white space made one space. */
export function fromLatex(latex: string): string {
  return latex
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(token, (...match) => {
      const { accent, braced, letter, command, sign, short, tie } = match.at(-1) as Record<string, string | undefined>
      if (accent !== undefined)
        return `${(braced ?? letter ?? '').replace('\\', '')}${accents[accent] ?? ''}`.normalize('NFC')
      if (command !== undefined) return commands[command] ?? ''
      if (short !== undefined) return shorts[short] ?? short
      return sign ?? (tie === undefined ? '' : ' ')
    })
    .trim()
}
