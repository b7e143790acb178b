import 'server-only'
import { headers } from 'next/headers'

/**
 * Where a request comes from, for counting attempts: the address of the socket, which Next writes into
 * this header when it is absent. Used for nothing else and stored nowhere.
 */
export async function requestSource(): Promise<string> {
  return (await headers()).get('x-forwarded-for')?.slice(0, 100) ?? 'unknown'
}
