import { z } from 'zod'
import { changed, refusalOf } from '#lib/server/cases/case-answers'
import { etagOf, expectedVersionOf } from '#lib/server/if-match'
import { readSettings, saveSettings, settingsFields } from '#lib/server/privacy/organisation-settings'
import { Refusal } from '#lib/server/refusal'
import { secureRoute } from '#lib/server/secure-route'

/** How long the organisation keeps its cases, and how long before the end they say so. */
export const GET = secureRoute({
  action: 'organisation.read',
  handler: async () => {
    const settings = await readSettings()
    return Response.json(settings, { headers: { ETag: etagOf(settings.version) } })
  },
})

/** Both, against the version that was read. */
export const PUT = secureRoute({
  action: 'organisation.change',
  body: z.strictObject(settingsFields),
  handler: async ({ request, body }) => {
    const expectedVersion = expectedVersionOf(request)
    if (expectedVersion instanceof Refusal) return expectedVersion
    const result = await saveSettings({ expectedVersion, ...body })
    return result.ok ? changed({ version: result.version }) : refusalOf(result)
  },
})
