/** What was looked for when a hit was opened. In the memory of the tab: words stand in no address and in no storage. */
let words = ''

export const lookFor = (query: string): void => {
  words = query
}

export const lookedFor = (): string => words
