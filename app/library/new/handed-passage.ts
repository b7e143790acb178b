/** Words of a stored copy that somebody wants to make a claim of. */
export interface HandedPassage {
  copyId: string
  quotation: string
}

/** In memory, from the page of the copy to the form: words stand in no address and no storage. */
let handed: HandedPassage | null = null

export const handPassage = (passage: HandedPassage): void => {
  handed = passage
}

/** What was handed over of a copy; null after the form was loaded anew. */
export const handedQuotation = (copyId: string): string | null => (handed?.copyId === copyId ? handed.quotation : null)
