import type { Basis } from '../document/forum-profile.ts'

/** Seen in a copy or an account of the text, at this address; the text in force has to be read before it is relied on. */
export const seen = (authority: string, address: string): Basis => ({ authority, address, certainty: 'secondary' })

/** Remembered, and not looked up. */
export const recalled = (authority: string): Basis => ({ authority, address: null, certainty: 'from-memory' })
