import 'server-only'
import type { z } from 'zod'
import type { Action } from '#lib/domain/permissions'

/**
 * What a door is for: an action of the permission table; a step of signing in, which is open to whoever's password was
 * right, before the second step and after it; or anything that is open to the public.
 */
export type Purpose = Action | 'second-step' | 'public'

/** A door of ours, as a test sees it. */
export interface Secured {
  kind: 'route' | 'action' | 'page'
  action: Purpose
  /** What comes in as a body or as the input of an action; undefined where nothing does. */
  input?: z.ZodType | undefined
  /** It is work that takes the machine a while. */
  heavy?: true | undefined
  /** It makes something, once for each key that comes with a request. */
  creates?: true | undefined
}

const mark = Symbol.for('article-three.secured')

/** Marks a function as one of our doors, so that a test can find any endpoint that is not one. */
export function markSecured<F extends (...args: never[]) => unknown>(door: F, secured: Secured): F {
  Object.defineProperty(door, mark, { value: Object.freeze({ ...secured }), enumerable: false })
  return door
}

/** What a function was marked as; undefined for a function that is no door of ours. */
export function securedAs(candidate: unknown): Secured | undefined {
  if (typeof candidate !== 'function') return undefined
  return (candidate as { [mark]?: Secured })[mark]
}
