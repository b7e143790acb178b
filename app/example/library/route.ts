import { secureRoute } from '#lib/server/secure-route'
import { exampleLibrary } from '../example-case.ts'

/** The stored records as the worked example needs them: public, the same for everybody, nothing of any case. */
export const GET = secureRoute({ action: 'public', handler: async () => Response.json(exampleLibrary()) })
