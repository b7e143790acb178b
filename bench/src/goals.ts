/** What a run found: microseconds a unit of each task, and the figures of notes and checks. */
export interface Measures {
  us: (task: string) => number
  figure: (of: string, name: string) => number
}

export interface Goal {
  id: string
  what: string
  /** Tasks and checks it is computed from. */
  needs: readonly string[]
  value: (measures: Measures) => number
  floor: number
  aim: number
  /** `least`: the more the better. */
  better: 'least' | 'most'
  /** Why its aim may be missed: printed where it is. */
  remark?: string
}

type Ratio = (id: string, what: string, slow: string, fast: string, floor: number, aim: number) => Goal

/** How many times as long the first task takes as the second. */
const faster: Ratio = (id, what, slow, fast, floor, aim) => ({
  id,
  what,
  needs: [slow, fast],
  value: ({ us }) => us(slow) / us(fast),
  floor,
  aim,
  better: 'least',
})

/** The first task as a share of the second. */
const share: Ratio = (id, what, part, whole, floor, aim) => ({
  ...faster(id, what, part, whole, floor, aim),
  better: 'most',
})

const figure = (
  id: string,
  what: string,
  of: string,
  name: string,
  floor: number,
  aim: number,
  better: Goal['better'],
): Goal => ({ id, what, needs: [of], value: (measures) => measures.figure(of, name), floor, aim, better })

const full = 'full pass, 100000: own'
const scalar = 'scalar assessment: own'

/** The goals of the engine. R json-rules-engine, J json-logic-engine (built), C @marcbachmann/cel-js, U publicodes. */
export const goals: readonly Goal[] = [
  ...['complete', 'unknown'].flatMap((variant) => [
    figure(
      'G0',
      `results unlike the reference, ${variant}`,
      'differences',
      `own as written, ${variant}: different`,
      0,
      0,
      'most',
    ),
    figure(
      'G0',
      `open results answered, ${variant}`,
      'differences',
      `own as written, ${variant}: openAnswered`,
      0,
      0,
      'most',
    ),
    figure(
      'G0',
      `CEL oracles unlike the reference, ${variant}`,
      'differences',
      `oracles, ${variant}: different`,
      0,
      0,
      'most',
    ),
  ]),
  faster('G1', 'verdict, complete: R / own', 'verdict, complete: R', 'verdict, complete: own', 150, 300),
  faster('G1', 'verdict, complete: J / own', 'verdict, complete: J', 'verdict, complete: own', 1.3, 2),
  faster('G1u', 'verdict, 30 % unknown: R / own', 'verdict, unknown: R', 'verdict, unknown: own', 150, 250),
  faster('G1u', 'verdict, 30 % unknown: J / own', 'verdict, unknown: J', 'verdict, unknown: own', 2, 4),
  faster('G1u', 'verdict, 30 % unknown: C / own', 'verdict, unknown: C', 'verdict, unknown: own', 80, 150),
  faster('G2', 'every reason as objects: R / own', 'reasons: R', 'reasons: own', 8, 20),
  faster('G2', 'every reason as objects: U / own', 'reasons: U', 'reasons: own', 100, 250),
  faster('G2c', 'reasons as a vector: R / own', 'reasons: R', 'reasons, vector: own', 40, 100),
  figure('G2c', 'bytes of the vector', 'reasons, vector: own', 'bytes', 1000, 1000, 'most'),
  {
    id: 'G2j',
    what: 'reasons as JSON: own size / R',
    needs: ['reasons: own', 'reasons: R'],
    value: (m) => m.figure('reasons: own', 'jsonBytes') / m.figure('reasons: R', 'jsonBytes'),
    floor: 1,
    aim: 0.3,
    better: 'most',
  },
  faster('G3', '100,000 cases: R / own', 'verdict, complete: R', full, 10_000, 25_000),
  faster('G3', '100,000 cases: J, unknown / own', 'verdict, unknown: J', full, 150, 400),
  faster('G3', '100,000 cases: C / own', 'verdict, unknown: C', full, 7000, 15_000),
  share('G4', 'time a case: 1,000,000 / 10,000', 'full pass, 1000000: own', 'full pass, 10000: own', 1.25, 1.1),
  figure('G4', 'two workers: times as fast', 'two workers', 'speedUp', 1.5, 1.8, 'least'),
  ...(
    [
      ['G5', 'rule edited / full pass', 'rule edited: own', 0.06, 0.03, 1],
      ['G5t', 'rule edited, new threshold / full pass', 'rule edited, new threshold: own', 0.2, 0.1, 1],
    ] as const
  ).map(
    ([id, what, task, floor, aim]): Goal => ({
      id,
      what,
      needs: [task, full],
      value: ({ us }) => us(task) / (us(full) * 100_000),
      floor,
      aim,
      better: 'most',
    }),
  ),
  {
    id: 'G5e',
    what: 'evidence withdrawn, a citing rule / full pass',
    needs: ['evidence withdrawn: own', full],
    value: (m) =>
      m.us('evidence withdrawn: own') / m.figure('evidence withdrawn: own', 'meanCiting') / (m.us(full) * 100_000),
    floor: 0.05,
    aim: 0.03,
    better: 'most',
  },
  share('G5f', 'fact answered / scalar assessment', 'fact answered: own', scalar, 0.5, 0.2),
  // Both beyond what a processor keeps at hand: 100,000 cases lie in its cache, and are answered sooner for that alone.
  share(
    'G5f',
    'fact answered: 1,600,000 cases / 400,000',
    'fact answered, 1600000 cases: own',
    'fact answered, 400000 cases: own',
    1.5,
    1.2,
  ),
  share('G5g', 'rule edited: pack doubled / pack', 'rule edited, pack doubled: own', 'rule edited: own', 1.2, 1.05),
  faster(
    'G6',
    'next question: plain closures / own',
    'next question, repeated: plain closures',
    'next question: own',
    12,
    25,
  ),
  faster('G6', 'next question: own scalar / own', 'next question, repeated: own', 'next question: own', 12, 25),
  faster('G6', 'next question: J / own', 'next question, repeated: J', 'next question: own', 20, 40),
  faster('G6', 'next question: U / own', 'next question: U', 'next question: own', 200, 400),
  {
    ...figure(
      'G6q',
      'questions asked / random relevant',
      'interviews, neutral workload',
      'overRandomRelevant',
      0.4,
      0.25,
      'most',
    ),
    remark: 'the best of all orders asks hardly fewer, as far as it can be found ("best order, neutral workload")',
  },
  figure('G6q', 'questions asked, 90th of 100', 'interviews, neutral workload', 'p90', 12, 8, 'most'),
  faster('G7', 'smallest flip: J over pairs / own', 'smallest flip, pairs: J', 'smallest flip: own', 150, 500),
  figure('G7', 'share as small as exhaustive', 'flips', 'shareAsSmall', 1, 1, 'least'),
  figure('G7', 'share that flip when applied', 'flips', 'shareFlipping', 1, 1, 'least'),
  {
    id: 'G8',
    what: 'bytes a case, indexed and evaluated: own / objects',
    needs: ['memory'],
    value: (m) => m.figure('memory', 'columnBytes') / m.figure('memory', 'objectBytes'),
    floor: 0.3,
    aim: 0.18,
    better: 'most',
  },
  {
    id: 'G9',
    what: 'open: JSON lines into columns / file of columns',
    needs: ['memory'],
    value: (m) => (m.figure('memory', 'parseMs') + m.figure('memory', 'loadMs')) / m.figure('memory', 'openMs'),
    floor: 50,
    aim: 200,
    better: 'least',
  },
  figure('real', 'whole assessment under the real rules, ms', 'assessment, real rules', 'ms', 10, 10, 'most'),
  figure(
    'real',
    'stored cases to those moved: share of the database',
    'stored cases, real rules',
    'shareOfDatabase',
    0.7,
    0.7,
    'least',
  ),
  figure('search', 'known item among 100,000 claims, p95 ms', 'search, known item', 'p95Ms', 50, 10, 'most'),
  figure('search', 'the same through the server, p95 ms', 'search through the server', 'p95Ms', 50, 10, 'most'),
  figure('G10', 'shown open though settled', 'shown open', 'openThoughSettled', 0, 0, 'most'),
  figure('G10', 'shown settled though open', 'shown open', 'wrong', 0, 0, 'most'),
  figure('G10', 'shown open though settled, in bulk', 'shown open, bulk', 'openThoughSettled', 0, 0, 'most'),
  figure('G11', 'because sets that suffice, share', 'because', 'shareSufficient', 1, 1, 'least'),
  figure('G11', 'because sets that are minimal, share', 'because', 'shareMinimal', 1, 1, 'least'),
]

/** Goals that this run cannot measure, and why. */
export const notMeasured: readonly { id: string; what: string; why: string }[] = [
  { id: 'G3', what: '100,000 cases: O / own', why: 'not measured here: OpenFisca runs on Python' },
  { id: 'G3s', what: 'SIMD kernels: O / own', why: 'not built: optional, and nothing needs it' },
  { id: 'G8x', what: 'bytes stored a case for explanations', why: '0 by construction: reasons are made anew' },
]

export const isMet = ({ better }: Goal, value: number, mark: number): boolean =>
  better === 'least' ? value >= mark : value <= mark
