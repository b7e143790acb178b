const months = new Set(
  [
    'January February March April May June July August September October November December',
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    'januari februari maart april mei juni juli augustus september oktober november december',
  ].flatMap((year) => year.split(' ')),
)

const signs = /(?<![\p{L}\p{N}])(§§?|[Nn]°s?|[Nn]rs?\.|[Nn]os?\.?|[Aa]rts?\.?|[Pp]{1,2}\.) (?=\d)/gu
const annexes = /(?<!\p{L})(annexe?|bijlage) (?=[A-Z](?!\p{L}))/giu
const days = /(?<![\p{L}\p{N}.])(\d{1,2}(?:er)?) (\p{L}+)/gu
/** Words that are nothing without their number; at the end of a piece of text it is a reference, which follows. */
const places =
  /(?<!\p{L})(questions?|vra(?:ag|gen)|paragraphe?s?|randnummers?|articles?|artikel(?:en)?|paras?\.?|rule|note|noot) (?=\d|$)/giu
/** Long enough to be one, and written so that it can be rung from anywhere. */
const telephones = /(?<![\p{L}\p{N}+])\+\d{1,3}(?: \(?\d{1,4}\)?){2,6}(?![\p{L}\p{N}])/gu

/**
 * Typography in every language of documents: a sign, a word or an abbreviation and the number after it stay on one line,
 * as in `§ 66`, `art. 3`, `question 11`, `n° 37610/18`; so do an annex and its letter, a day and its month, and the parts of
 * a telephone number. The spaces alone are changed.
 */
export const keptTogether = (text: string): string =>
  text
    .replace(signs, '$1\u00A0')
    .replace(annexes, '$1\u00A0')
    .replace(days, (whole, day: string, word: string) => (months.has(word) ? `${day}\u00A0${word}` : whole))
    .replace(places, '$1\u00A0')
    .replace(telephones, (number) => number.replaceAll(' ', '\u00A0'))
