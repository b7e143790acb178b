import 'server-only'

/** Who may come through a door: anyone, or only someone who is signed in. */
export type Access = 'public' | 'viewer'

const mark = Symbol.for('article-three.secured')

/** Marks a function as one of our doors, so that a test can find any endpoint that is not one. */
export function markSecured<F extends (...args: never[]) => unknown>(
  door: F,
  kind: 'route' | 'action',
  access: Access,
): F {
  Object.defineProperty(door, mark, { value: Object.freeze({ kind, access }), enumerable: false })
  return door
}

/** What a function was marked as; undefined for a function that is no door of ours. */
export function securedAs(candidate: unknown): { kind: 'route' | 'action'; access: Access } | undefined {
  if (typeof candidate !== 'function') return undefined
  return (candidate as { [mark]?: { kind: 'route' | 'action'; access: Access } })[mark]
}
