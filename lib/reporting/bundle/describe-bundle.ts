import type { NumberingProblem } from './number-exhibits.ts'

/** The printed pages of an exhibit, in words: "Page 3", "Pages 140.1 to 140.4". */
export function pagesInWords(labels: readonly string[]): string {
  const [first, last] = [labels[0], labels.at(-1)]
  if (first === undefined) return 'No pages'
  return first === last ? `Page ${first}` : `Pages ${first} to ${last}`
}

/** Why an exhibit cannot be numbered where it stands, and what can be done. */
export function numberingProblemInWords(problem: NumberingProblem): string {
  switch (problem.kind) {
    case 'order-changed':
      return 'Exhibits with fixed numbers have changed places, or this one is missing. Move it back; it can be withdrawn, and cannot be left out.'
    case 'no-number-here':
      return 'No number is free here: a late exhibit cannot come before the first, nor before a late one whose number is fixed. Move it down.'
    case 'pages-changed':
      return `It had ${problem.before} pages when its number was fixed, and has ${problem.now} now. Withdraw it, and add the other version as a late exhibit.`
  }
}
