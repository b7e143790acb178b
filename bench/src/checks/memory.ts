import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compilePack } from '../../../lib/rules/logic/compile-pack.ts'
import { Portfolio } from '../../../lib/rules/logic/portfolio.ts'
import { openPortfolio, writePortfolio } from '../../../lib/rules/logic/portfolio-file.ts'
import { encoder, packOf } from '../own/as-pack.ts'
import { makeCases, makeWorkload, type NeutralCase } from '../workload.ts'

function timed<T>(work: () => T): [ms: number, T] {
  const start = performance.now()
  const result = work()
  return [performance.now() - start, result]
}

const heapUsed = (): number => {
  globalThis.gc?.()
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

/** Bytes a case as objects and as columns, and the time to open both from their files. Needs `--expose-gc`. */
export function memory(cases: number): Record<string, number> {
  const workload = makeWorkload()
  const lines = makeCases(workload, 1000, 0.3).map((known) => JSON.stringify(known))
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const json = join(folder, 'cases.jsonl')
    const columns = join(folder, 'cases.columns')
    for (let at = 0; at < cases; at += lines.length) appendFileSync(json, `${lines.slice(0, cases - at).join('\n')}\n`)
    const before = heapUsed()
    const [parseMs, objects] = timed(() =>
      readFileSync(json, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as NeutralCase),
    )
    const objectBytes = (heapUsed() - before) / cases
    const encode = encoder(workload)
    const row = new Uint16Array(workload.facts.length)
    const [loadMs, portfolio] = timed(() => {
      const made = new Portfolio(compilePack(packOf(workload)), cases)
      objects.forEach((known, at) => {
        encode(known, row)
        for (let fact = 0; fact < row.length; fact += 1) made.load(at, fact, row[fact] as number)
      })
      return made
    })
    writeFileSync(columns, writePortfolio(portfolio))
    const logic = compilePack(packOf(workload))
    const opens = Array.from({ length: 5 }, () => timed(() => openPortfolio(logic, readFileSync(columns)))[0])
    const openMs = opens.sort((a, b) => a - b)[2] ?? 0
    const [indexMs] = timed(() => portfolio.index())
    return { cases, objectBytes, columnBytes: portfolio.bytes / cases, parseMs, loadMs, openMs, indexMs }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
