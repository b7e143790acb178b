import { assess } from '../../../lib/rules/engine/assess.ts'
import { makeRealCases, readLibrary, ruleSet } from '../real-cases.ts'

/**
 * Milliseconds that one whole assessment takes under the real rules: trace, ranges, changes, enquiries, the other
 * side and gaps; and with its hash, which is found when it is first read. No ratio: this is the time that a person waits.
 */
export function realAssessments(count: number, shareUnknown: number): Record<string, number> {
  const library = readLibrary()
  const cases = makeRealCases(count, shareUnknown, library)
  const whole: number[] = []
  const hashed: number[] = []
  // The first round warms up.
  for (let round = 0; round < 3; round += 1)
    for (const { start } of cases) {
      const from = performance.now()
      const assessment = assess({ caseFile: start, ruleSet: ruleSet.ruleSet, library })
      const made = performance.now()
      const { hash } = assessment
      if (round === 0 || hash === '') continue
      whole.push(made - from)
      hashed.push(performance.now() - from)
    }
  const at = (times: number[], share: number): number =>
    times.sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0
  return {
    cases: count,
    shareUnknown,
    ms: at(whole, 0.5),
    ms90: at(whole, 0.9),
    msWithHash: at(hashed, 0.5),
    msWithHash90: at(hashed, 0.9),
  }
}
