'use server'

import { z } from 'zod'
import { evidenceDirections, verificationStatuses } from '#lib/domain/evidence-record'
import { riskAreas } from '#lib/domain/risk-area'
import { searchLibrary } from '#lib/server/library/search-library'
import { secureAction } from '#lib/server/secure-action'
import { Hits } from './hits.tsx'

const oneOf = <const Options extends readonly string[]>(options: Options) =>
  z.enum(['', ...options]).transform((chosen) => (chosen === '' ? undefined : chosen) as Options[number] | undefined)

/** Searches the records, with the words in the body: in an address they would stand in the history and in logs. */
export const searchAction = secureAction({
  action: 'library.read',
  heavy: true,
  input: z.strictObject({
    query: z.string().max(300),
    area: oneOf(riskAreas),
    direction: oneOf(evidenceDirections),
    status: oneOf(verificationStatuses),
  }),
  handler: async (_context, search) => ({
    ok: true as const,
    found: <Hits hits={await searchLibrary(search)} query={search.query.trim()} />,
  }),
})
