import 'server-only'
import { headers } from 'next/headers'

/**
 * Where a request comes from, for counting attempts: the address of the socket. Next writes it into this
 * header where the header is absent, and `scripts/start/believe-the-socket.ts` takes away what a client
 * says there. Used for nothing else and stored nowhere. Behind a proxy every visitor has the proxy's address.
 */
export async function requestSource(): Promise<string> {
  return (await headers()).get('x-forwarded-for')?.slice(0, 100) ?? 'unknown'
}
