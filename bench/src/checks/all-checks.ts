import { because, bulk, differences, flips, shownOpen } from './correctness.ts'
import { interviews } from './interviews.ts'
import { memory } from './memory.ts'
import { twoWorkers } from './two-workers.ts'

type Check = () => unknown

/**
 * What is counted once rather than timed. An interview simulation on the real rule set belongs here too, under
 * a name of its own that begins with "interviews".
 */
export const allChecks: Readonly<Record<string, Check>> = {
  differences,
  'shown open': () => shownOpen(300),
  'shown open, bulk': () => bulk(10_000),
  because: () => because(100),
  flips,
  memory: () => memory(100_000),
  'two workers': () => twoWorkers(1_000_000),
  'interviews, neutral workload': () => interviews(300),
}
