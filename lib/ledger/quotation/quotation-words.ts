import { count, listInWords } from '../../domain/in-words.ts'
import type { Folding } from './foldings.ts'
import type { Difference } from './nearest-passage.ts'
import type { Bracketed, Found, NotCompared, NotFound, Verdict } from './verdict.ts'

/** So many differences are told in words; the rest are counted. */
const mostTold = 5

/** What came of comparing a quotation with a copy, in sentences for a screen or a document. */
export function quotationWords(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'found':
      return foundWords(verdict)
    case 'not-found':
      return notFoundWords(verdict)
    case 'no-text':
      return `Not compared: ${whyNot[verdict.why]}. Whether the copy says it is not known.`
  }
}

const whyNot: Readonly<Record<NotCompared['why'], string>> = {
  'copy-without-text': 'the stored copy has no text that could be read',
  'quotation-without-words': 'the quotation has no words outside brackets',
  'too-many-pieces': 'the quotation is in too many pieces',
}

function foundWords({ pages, omissions, brackets, folded, alsoOn }: Found): string {
  const sentences = [`Found in the stored copy on ${onPages(pages)}${omissions.length > 0 ? ', with omissions' : ''}.`]
  if (brackets.length > 0) sentences.push(`In square brackets: ${listInWords(brackets.map(bracketWords))}.`)
  if (folded.length > 0)
    sentences.push(`The words are the same; ${listInWords(folded.map((one) => foldingWords[one]))} differ.`)
  if (alsoOn.length > 0) sentences.push(`The same words stand on ${onPages(alsoOn)} too.`)
  return sentences.join(' ')
}

const bracketWords = ({ quoted, stands }: Bracketed): string =>
  stands === '' ? `“${quoted}” was put in` : `“${quoted}” for “${oneLine(stands)}”`

const foldingWords: Readonly<Record<Folding, string>> = {
  'quotation-marks': 'quotation marks',
  dashes: 'dashes',
  'letter-forms': 'forms of letters',
  hyphenation: 'hyphens at line ends',
  'line-breaks': 'line breaks',
  spacing: 'spaces',
  'invisible-characters': 'invisible characters',
  'running-lines': 'running lines and page numbers between pages',
}

function notFoundWords({ nearest }: NotFound): string {
  if (!nearest) return 'Not found in the stored copy, which has nothing like it.'
  const differences = nearest.differences.filter(({ kind }) => kind !== 'same')
  const start = `Not found in the stored copy. The nearest passage is on ${onPages(nearest.pages)}`
  if (differences.length === 0) return `${start}: it has the same words, but not in one place.`
  const told = differences.slice(0, mostTold).map(differenceWords)
  const rest = differences.length - told.length
  return `${start}: ${listInWords(rest > 0 ? [...told, count(rest, 'more difference')] : told)}.`
}

function differenceWords({ kind, quoted, stands }: Difference): string {
  switch (kind) {
    case 'changed':
      return `it has “${oneLine(stands)}” where the quotation has “${oneLine(quoted)}”`
    case 'missing':
      return `it has “${oneLine(stands)}”, which the quotation leaves out`
    case 'added':
      return `it does not have “${oneLine(quoted)}”`
    case 'same':
      return ''
  }
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

const onPages = (pages: readonly number[]): string =>
  `${pages.length === 1 ? 'page' : 'pages'} ${listInWords(pages.map(String))}`
