'use server'

import { secureAction } from '#lib/server/secure-action'
import { answerTo } from './answer-to.tsx'
import { searchFields } from './search-fields.ts'

/** Searches the library, with the words in the body: in an address they would stand in the history and in logs. */
export const searchAction = secureAction({
  action: 'library.read',
  heavy: true,
  input: searchFields,
  handler: async (_context, { shown, ...asked }) => ({ ok: true as const, ...(await answerTo(asked, shown)) }),
})
