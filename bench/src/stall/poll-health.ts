import { parentPort, workerData } from 'node:worker_threads'

/** What a poller is told, and what it answers when it is told to stop: milliseconds, one for each question. */
export interface Polled {
  address: string
  everyMs: number
}

// In a thread of its own: what its parent sends and hashes must not make the answers look late.
const { address, everyMs } = workerData as Polled
const times: number[] = []
let asking = 0
const ask = async (): Promise<void> => {
  asking += 1
  const asked = performance.now()
  const answer = await fetch(address)
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
  times.push(performance.now() - asked)
  asking -= 1
}
// By the clock, not after the answer before: a question that waits does not keep the next one from being asked.
const timer = setInterval(() => void ask(), everyMs)
parentPort?.once('message', () => {
  clearInterval(timer)
  const end = setInterval(() => {
    if (asking > 0) return
    clearInterval(end)
    parentPort?.postMessage(times)
  }, 5)
})
