/** What the page itself says, around the words of a document. */
export const pageInEnglish = {
  contents: 'Contents',
  /** Between a label and what it says. */
  colon: ': ',
  /** Between the citations of a footnote. */
  citations: '; ',
  /** Between the number of a page and of how many. */
  ofPages: ' of ',
  /** The same as a numbering pattern of Typst. */
  pageNumbering: '1 of 1',
  /** Before a list of the characters that could not be set. */
  unset:
    'The fonts of this document lack some characters of the material. Each is printed by its Unicode number in square brackets: ',
  /** In the second of two columns, in place of a stored sentence that the first one has. */
  opposite: '[original text opposite]',
}

export type PageWords = typeof pageInEnglish
