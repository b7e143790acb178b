import type { EnteredFactKey } from '#lib/domain/facts/catalogue'

/** The fact the reader is asked to switch first: in the ECHR fora the general-situation route turns on it (Liu). */
export const suggestedFact: EnteredFactKey = 'detentionThere.certain'
