import { caseFileJsonSchema } from '#lib/domain/case-file'
import { knownStates } from '#lib/server/library/state-names'
import { secureRoute } from '#lib/server/secure-route'

/** The JSON Schema of `article-three/case@1`, from the declarations that the application itself reads with. */
export const GET = secureRoute({
  action: 'public',
  handler: async () => {
    const { requesting, requested } = await knownStates()
    const schema = caseFileJsonSchema([...requested.keys()], [...requesting.keys()])
    return Response.json(schema, { headers: { 'Content-Type': 'application/schema+json' } })
  },
})
