import 'server-only'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { BackTest } from '#lib/domain/back-test'
import type { Library } from '#lib/domain/library'
import { backTestCases, emptyBackTest } from '#lib/rules/back-test/back-test'
import { benchLaw } from '#lib/rules/rule-set'
import { requireViewer } from '../identity/viewer.ts'
import { readCodedCases } from './coded-cases.ts'
import { readLibrary } from './read-library.ts'

const shared = globalThis as typeof globalThis & { articleThreeBench?: { key: string; bench: Promise<BackTest> } }

/**
 * Every coded case, engine and court side by side. It depends on nothing but the library and the rule set,
 * and takes some seconds, so it is made once for them and kept.
 */
export async function readBench(): Promise<BackTest> {
  await requireViewer()
  const library = await readLibrary()
  const key = `${library.hash} ${benchLaw.ruleSet.version}`
  if (shared.articleThreeBench?.key === key) return shared.articleThreeBench.bench
  const bench = makeBench(library)
  shared.articleThreeBench = { key, bench }
  // One that failed is made again at the next request.
  bench.catch(() => {
    if (shared.articleThreeBench?.bench === bench) delete shared.articleThreeBench
  })
  return bench
}

/** Between two cases the server turns to what else is waiting. */
async function makeBench(library: Library): Promise<BackTest> {
  const coded = readCodedCases(library)
  const bench = emptyBackTest(library, coded, benchLaw)
  for (const compared of backTestCases(library, coded, benchLaw)) {
    bench.cases.push(compared)
    await nextTurn()
  }
  return bench
}
