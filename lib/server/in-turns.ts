import 'server-only'
import { setImmediate as nextTurn } from 'node:timers/promises'

/**
 * Goes through many things, some at a time, and lets whatever else waits have its turn between two.
 *
 * @param things which nobody changes meanwhile
 * @param atOnce as many as take some hundredths of a second
 */
export async function inTurns<T>(
  things: Iterable<T>,
  visit: (thing: T) => void,
  { atOnce = 1_000 }: { atOnce?: number } = {},
): Promise<void> {
  let since = 0
  for (const thing of things) {
    visit(thing)
    since += 1
    if (since < atOnce) continue
    since = 0
    await nextTurn()
  }
}
