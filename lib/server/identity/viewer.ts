import 'server-only'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { Viewer } from '#lib/domain/case-access'
import { SignedOutError } from '../refusal.ts'
import { requestContext } from '../request-context.ts'
import { ownPath } from '../request-origin.ts'
import { sidOfRequest } from './session-cookie.ts'
import { liveSession } from './session-row.ts'

/**
 * Set by scripts/start/guard-every-answer.ts, which overwrites what a client sends; used for the way back after signing
 * in, for nothing else.
 */
export const requestedPathHeader = 'x-article-three-path'

/**
 * Who is looking, from the cookie and the session row; null when nobody is signed in with both steps. Asks the database
 * each time.
 */
export async function viewerOfRequest(): Promise<Viewer | null> {
  const sid = await sidOfRequest()
  const session = sid === null ? null : await liveSession(sid, { counts: true })
  // A password alone lets nobody see anything.
  if (!session || session.mfaAt === null) return null
  const { userId, orgId, sessionId, name, roles } = session
  return { userId, orgId, sessionId, name, roles }
}

// One look-up for all the components of one page.
const viewerOfPage = cache(viewerOfRequest)

/** Who is looking, or null. For pages that look different when someone is signed in. */
export async function currentViewer(): Promise<Viewer | null> {
  const context = requestContext()
  return context ? context.viewer : viewerOfPage()
}

/**
 * Who is looking. With nobody signed in, a page leaves for the sign-in page, and a route or an action
 * answers SIGNED_OUT. Every operation begins with this.
 */
export async function requireViewer(): Promise<Viewer> {
  const context = requestContext()
  if (context) {
    if (context.viewer) return context.viewer
    throw new SignedOutError()
  }
  const viewer = await viewerOfPage()
  if (viewer) return viewer
  const from = ownPath((await headers()).get(requestedPathHeader))
  return redirect(from && from !== '/' ? `/sign-in?from=${encodeURIComponent(from)}` : '/sign-in')
}
