import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import type { Viewer } from '#lib/domain/case-access'
import type { Creation } from './creation.ts'

/** What a door (`secureRoute`, `secureAction`) established before it let the work in. */
export interface RequestContext {
  requestId: string
  /** Null on a public door: nobody was asked who they are. */
  viewer: Viewer | null
  /** At a door that makes something, where a key came with the request. */
  creation?: Creation | undefined
}

// Next evaluates a server module several times in one process; the storage must be one.
const shared = globalThis as typeof globalThis & { articleThreeRequest?: AsyncLocalStorage<RequestContext> }
shared.articleThreeRequest ??= new AsyncLocalStorage()
const storage = shared.articleThreeRequest

/** Runs `work` so that every operation it calls sees this context. */
export const withinRequest = <T>(context: RequestContext, work: () => T): T => storage.run(context, work)

/** The context of the door that is open around the caller; undefined while a page renders. */
export const requestContext = (): RequestContext | undefined => storage.getStore()
