import { bestOrder } from './best-order.ts'
import { because, bulk, differences, flips, shownOpen } from './correctness.ts'
import { interviews } from './interviews.ts'
import { knownItemSearch } from './known-item-search.ts'
import { memory } from './memory.ts'
import { realAssessments } from './real-assessments.ts'
import { realInterviews } from './real-interviews.ts'
import { storedCases } from './stored-cases.ts'
import { searchStoredClaims } from './stored-claims.ts'
import { twoWorkers } from './two-workers.ts'

type Check = () => unknown

/** What is counted, or timed in milliseconds, once rather than in turns with others. */
export const allChecks: Readonly<Record<string, Check>> = {
  differences,
  'shown open': () => shownOpen(300),
  'shown open, bulk': () => bulk(10_000),
  because: () => because(100),
  flips,
  memory: () => memory(100_000),
  'two workers': () => twoWorkers(1_000_000),
  'interviews, neutral workload': () => interviews(300),
  'best order, neutral workload': () => bestOrder(300, 9),
  'interviews, real rules, 30 % unknown': () => realInterviews(40, 0.3),
  'interviews, real rules, 70 % unknown': () => realInterviews(12, 0.7),
  'assessment, real rules': () => realAssessments(200, 0.3),
  'search, known item': () => knownItemSearch(100_000, 500),
  'search through the server': () => searchStoredClaims(100_000, 300),
  'stored cases, real rules': () => storedCases(100_000),
}
