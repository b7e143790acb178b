import { type NextRequest, NextResponse } from 'next/server'

/**
 * Tells pages which address was asked for, so that signing in can lead back to it. It decides nothing:
 * who may see what is decided beside the data. The name is `requestedPathHeader` of
 * lib/server/identity/viewer.ts; what a client sends under it is overwritten.
 */
export function proxy(request: NextRequest): NextResponse {
  const headers = new Headers(request.headers)
  headers.set('x-article-three-path', `${request.nextUrl.pathname}${request.nextUrl.search}`)
  return NextResponse.next({ request: { headers } })
}

// Routes take files, and Next cuts bodies that pass through here at 10 MB without a word: they stay outside.
export const config = { matcher: ['/((?!api/|schema/|_next/).*)'] }
