import { secureRoute } from '#lib/server/secure-route'

// A house with open doors, for the test of the test. Nothing here is served.
export const GET = secureRoute({ action: 'public', handler: async () => null })

export const POST = async () => new Response('anyone may come in')

export async function DELETE() {
  return new Response('anyone may come in')
}
