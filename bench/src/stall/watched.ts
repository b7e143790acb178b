import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Polled } from './poll-health.ts'

/** How long the health of an application took to answer while something was done: milliseconds. */
export interface Watched {
  /** How often it was done, and how long one took. */
  times: number
  took: number
  asked: number
  p50: number
  p99: number
  most: number
}

const everyMs = 100

/** Asks an application how it is, ten times a second, for as long as something is done to it, again and again for ten seconds at least, or as long as is said. */
export async function watched(origin: string, act: () => Promise<void>, atLeastMs = 10_000): Promise<Watched> {
  const told: Polled = { address: `${origin}/api/health`, everyMs }
  const worker = new Worker(new URL('poll-health.ts', import.meta.url), { workerData: told })
  await once(worker, 'online')
  const begun = performance.now()
  let times = 0
  do {
    await act()
    times += 1
  } while (performance.now() - begun < atLeastMs)
  const took = (performance.now() - begun) / times
  worker.postMessage('stop')
  const [waits] = (await once(worker, 'message')) as [number[]]
  await worker.terminate()
  const sorted = waits.toSorted((a, b) => a - b)
  const at = (share: number): number =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN)
  return { times, took: Math.round(took), asked: sorted.length, p50: at(0.5), p99: at(0.99), most: at(1) }
}
