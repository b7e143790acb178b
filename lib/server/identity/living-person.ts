import 'server-only'

/**
 * Somebody who may do anything at all: confirmed by their organisation, and not disabled. Whoever accepted an
 * invitation and is not confirmed yet is nobody.
 */
export const livingPerson = { disabledAt: null, confirmedAt: { not: null } }

export const lives = (user: { disabledAt: Date | null; confirmedAt: Date | null }): boolean =>
  user.disabledAt === null && user.confirmedAt !== null
