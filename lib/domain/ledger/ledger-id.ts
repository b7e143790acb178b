import { z } from 'zod'

/** Ids of sources and claims: those that ship with the library say what they are, those made here are random. */
export const ledgerIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'expected small letters, digits and single hyphens' })
  .max(120)
