import { z } from 'zod'

/** A language as documents name it: `en`, `zh-Hans`, `bo`. */
export const languageSchema = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, { error: 'expected a language tag such as en, nl or zh-Hans' })
