/**
 * Typography of references in every language of documents: a sign or an abbreviation and the number after it stay on one
 * line, as in `§ 66`, `art. 3`, `n° 37610/18`, and so does an annex with its letter. The spaces alone are changed.
 */
export const keptTogether = (text: string): string =>
  text
    .replace(/(?<![\p{L}\p{N}])(§§?|[Nn]°s?|[Nn]rs?\.|[Nn]os?\.?|[Aa]rts?\.?) (?=\d)/gu, '$1\u00A0')
    .replace(/(?<!\p{L})(annexe?|bijlage) (?=[A-Z](?!\p{L}))/giu, '$1\u00A0')
