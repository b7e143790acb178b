import 'server-only'
import { z } from 'zod'

/** How an e-mail address is stored and looked up. */
export const accountName = (email: string): string => email.trim().toLowerCase()

/** ASCII addresses only, so that no two that look alike are different accounts. */
export const emailSchema = z
  .string()
  .trim()
  .max(254)
  .pipe(z.email({ error: 'Give an e-mail address, such as name@example.org.' }))
