import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { compilePack } from '../../../lib/rules/logic/compile-pack.ts'
import { packOf, randomPortfolio } from '../own/as-pack.ts'
import { makeWorkload } from '../workload.ts'

const reply = (worker: Worker): Promise<void> =>
  new Promise((resolve, reject) => {
    worker.once('message', () => resolve())
    worker.once('error', reject)
  })

/** How much sooner two threads are done with a full pass than one. */
export async function twoWorkers(cases: number): Promise<Record<string, number>> {
  const start = (size: number) => new Worker(new URL(import.meta.url), { workerData: { size } })
  const one = [start(cases)]
  const two = [start(cases / 2), start(cases / 2)]
  await Promise.all([...one, ...two].map(reply))
  const times = new Map<readonly Worker[], number[]>([one, two].map((workers) => [workers, []]))
  for (let round = 0; round < 11; round += 1)
    for (const [workers, all] of times) {
      const before = performance.now()
      const done = workers.map(reply)
      for (const worker of workers) worker.postMessage('pass')
      await Promise.all(done)
      all.push(performance.now() - before)
    }
  await Promise.all([...one, ...two].map((worker) => worker.terminate()))
  const median = (all: number[] = []) => all.sort((a, b) => a - b)[all.length >> 1] ?? 0
  const [oneMs, twoMs] = [median(times.get(one)), median(times.get(two))]
  return { cases, oneMs, twoMs, speedUp: oneMs / twoMs }
}

if (!isMainThread && parentPort) {
  const port = parentPort
  const portfolio = randomPortfolio(compilePack(packOf(makeWorkload())), (workerData as { size: number }).size, 0.3)
  port.on('message', () => {
    portfolio.pass()
    port.postMessage('done')
  })
  port.postMessage('ready')
}
