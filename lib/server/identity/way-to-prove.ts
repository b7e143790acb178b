import 'server-only'
import { headers } from 'next/headers'
import { ownPath } from '../request-origin.ts'
import { requestedPathHeader } from './viewer.ts'

/** Where fresh proof is given, and from there back to the page of this request. */
export async function wayToProve(): Promise<string> {
  const here = ownPath((await headers()).get(requestedPathHeader)) ?? '/account'
  return `/account/prove?from=${encodeURIComponent(here)}`
}
