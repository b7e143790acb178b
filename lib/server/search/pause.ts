import 'server-only'

/** Lets whatever else waits have its turn. */
export const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
