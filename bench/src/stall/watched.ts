import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Polled } from './poll-health.ts'

/** How long the health of an application took to answer while something was done: milliseconds. */
export interface Watched {
  /** How long what was done took. */
  took: number
  asked: number
  p50: number
  p99: number
  most: number
}

const everyMs = 20

/** Asks an application how it is, fifty times a second, for as long as something is done to it. */
export async function watched(origin: string, act: () => Promise<void>): Promise<Watched> {
  const told: Polled = { address: `${origin}/api/health`, everyMs }
  const worker = new Worker(new URL('poll-health.ts', import.meta.url), { workerData: told })
  await once(worker, 'online')
  const begun = performance.now()
  await act()
  const took = performance.now() - begun
  worker.postMessage('stop')
  const [times] = (await once(worker, 'message')) as [number[]]
  await worker.terminate()
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): number =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN)
  return { took: Math.round(took), asked: sorted.length, p50: at(0.5), p99: at(0.99), most: at(1) }
}
