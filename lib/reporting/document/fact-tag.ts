/** How an expert comes to a fact: seen by them, told to them, or taken as given for the sake of the opinion. */
export const factTags = ['own-knowledge', 'given', 'assumed'] as const
export type FactTag = (typeof factTags)[number]

export const factTagLabels: Record<FactTag, string> = {
  'own-knowledge': 'Own knowledge',
  given: 'Given to me',
  assumed: 'Assumed',
}
