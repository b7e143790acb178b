import { identityBlockSchema } from '#lib/domain/identity-block'
import { changed, refusalOf } from '#lib/server/cases/case-answers'
import { revealIdentity } from '#lib/server/identity-block/reveal-identity'
import { saveIdentity } from '#lib/server/identity-block/save-identity'
import { etagOf, expectedVersionOf } from '#lib/server/if-match'
import { Refusal } from '#lib/server/refusal'
import { idParams } from '#lib/server/route-params'
import { secureRoute } from '#lib/server/secure-route'

/** Who the person is. Each request is an event of the trail. */
export const GET = secureRoute({
  action: 'identity.reveal',
  params: idParams,
  handler: async ({ params }) => {
    const found = await revealIdentity(params.id)
    if (!found.ok) return refusalOf(found)
    const { version, identity } = found
    return Response.json({ version, identity }, { headers: { ETag: etagOf(version) } })
  },
})

/** Writes it down, whole, in place of the version in `If-Match`; "0" where there was none. */
export const PUT = secureRoute({
  action: 'identity.save',
  params: idParams,
  body: identityBlockSchema,
  handler: async ({ request, params, body }) => {
    const expectedVersion = expectedVersionOf(request)
    if (expectedVersion instanceof Refusal) return expectedVersion
    const result = await saveIdentity({ caseId: params.id, identity: body, expectedVersion })
    return result.ok ? changed({ version: result.version }) : refusalOf(result)
  },
})
