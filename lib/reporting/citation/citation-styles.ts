import type { CitationStyle } from './citation-style.ts'
import { belgianDutch } from './styles/belgian-dutch.ts'
import { belgianFrench } from './styles/belgian-french.ts'
import { french } from './styles/french.ts'
import { houseStyle } from './styles/house.ts'
import { oscola } from './styles/oscola.ts'

export const citationStyleIds = ['house', 'oscola', 'belgian-nl', 'belgian-fr', 'french'] as const
export type CitationStyleId = (typeof citationStyleIds)[number]

/** Every style that a document can be cited in. */
export const citationStyles: Readonly<Record<CitationStyleId, CitationStyle>> = {
  house: houseStyle,
  oscola,
  'belgian-nl': belgianDutch,
  'belgian-fr': belgianFrench,
  french,
}
