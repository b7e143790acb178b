import { environment } from '#lib/server/environment'

/** For tests that ask more in a moment than a person may in twenty seconds: nobody is told to wait. */
export function inNoHurry(): void {
  Object.assign(environment(), { LIMIT_REQUESTS: 1_000_000, LIMIT_HEAVY: 1_000_000 })
  Reflect.deleteProperty(globalThis, 'articleThreeShares')
}
