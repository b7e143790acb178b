import { z } from 'zod'
import { evidenceDirections, verificationStatuses } from '#lib/domain/evidence-record'
import { riskAreas } from '#lib/domain/risk-area'
import { listDecidedCases } from '#lib/server/library/list-decided-cases'
import { listEvidence } from '#lib/server/library/list-evidence'
import { listJurisdictions } from '#lib/server/library/list-jurisdictions'
import { libraryVersion } from '#lib/server/library/read-library'
import { secureRoute } from '#lib/server/secure-route'

/** Records, decisions and states, whole; the records may be narrowed. */
export const GET = secureRoute({
  action: 'library.read',
  query: z.strictObject({
    area: z.enum(riskAreas).optional(),
    direction: z.enum(evidenceDirections).optional(),
    status: z.enum(verificationStatuses).optional(),
  }),
  handler: async ({ query }) => ({
    ...(await libraryVersion()),
    evidence: await listEvidence(query),
    decidedCases: await listDecidedCases(),
    jurisdictions: (await listJurisdictions()).map(({ jurisdiction }) => jurisdiction),
  }),
})
