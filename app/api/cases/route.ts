import { changed, refusalOf } from '#lib/server/cases/case-answers'
import { listCases } from '#lib/server/cases/list-cases'
import { newCaseSchema, openCaseFromFile } from '#lib/server/cases/open-case-from-file'
import { secureRoute } from '#lib/server/secure-route'

export const GET = secureRoute({
  action: 'case.list',
  handler: async () => ({
    cases: (await listCases()).map(({ id, reference, requestingState, requestedState, version, updatedAt }) => ({
      id,
      reference,
      requestingState,
      requestedState,
      version,
      updatedAt,
    })),
  }),
})

/** Opens a case. Facts, if any, are written as in a case file. */
export const POST = secureRoute({
  action: 'case.open',
  creates: true,
  body: newCaseSchema,
  handler: async ({ body }) => {
    const result = await openCaseFromFile(body)
    if (!result.ok) return refusalOf(result)
    const response = changed({ id: result.id, version: result.version }, 201)
    response.headers.set('Location', `/api/cases/${result.id}`)
    return response
  },
})
