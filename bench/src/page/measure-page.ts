import { setTimeout } from 'node:timers/promises'
import type { Browser, Locator, Page } from 'playwright-core'
import { recordMainThread, type Share, type Task } from './main-thread.ts'

export interface MeasurePageOptions {
  browser: Browser
  address: string
  loads: number
  rounds: number
  /** Also print every task above the limit. */
  verbose: boolean
}

/** What nothing may hold the main thread longer than: half a frame at sixty a second. */
const limit = 8

interface Act {
  name: string
  /** What is pressed, in the page's own words: found before anything is measured, and pressed as a hand would. */
  target: (page: Page, round: number) => Locator
}

const acts: readonly Act[] = [
  {
    name: 'the suggested fact switched',
    target: (page) => page.getByRole('button', { name: /^Switch (this to don’t know|it back)$/ }),
  },
  {
    name: 'another element opened',
    target: (page, round) =>
      page.locator('section[aria-labelledby="assessment"] button[aria-pressed]').nth((round * 3 + 1) % 12),
  },
  {
    name: 'a question opened, then closed',
    target: (page, round) =>
      page.locator('section[aria-labelledby="facts"] details[open] li button').nth((round >> 1) % 5),
  },
  {
    name: 'tests of other fora unfolded, then folded',
    target: (page, round) =>
      page.locator('section[aria-labelledby="assessment"] section > details > summary').nth((round >> 1) % 4),
  },
  {
    name: 'a further ground unfolded, then folded',
    target: (page, round) =>
      page.locator('section[aria-labelledby="further-grounds"] section > details > summary').nth((round >> 1) % 3),
  },
]

/** How long an act is followed. Nothing asks the page meanwhile: questions run on the thread that is measured. */
const followedMs = 1500
const loadFollowedMs = 6000

/** The page of an address that is not there: the same layout and framework, and nothing of the example. */
const floorOf = (address: string): string => new URL('/nothing-is-here', address).href

async function press(page: Page, target: Locator): Promise<Task[]> {
  await target.scrollIntoViewIfNeeded()
  // What scrolling causes is not the act's.
  await page.waitForTimeout(500)
  const box = await target.boundingBox()
  if (box === null) throw new Error('what should be pressed is not on the page')
  return recordMainThread(page, async () => {
    // As a hand does it: there first, then down, then up. All in one moment would be one task.
    await page.mouse.move(box.x + Math.min(box.width / 2, 60), box.y + box.height / 2)
    await setTimeout(100)
    await page.mouse.down()
    await setTimeout(60)
    await page.mouse.up()
    await setTimeout(followedMs)
  })
}

/** Measures loads in fresh contexts, then acts in one page; prints a line for each and a table. */
export async function measurePage({ browser, address, loads, rounds, verbose }: MeasurePageOptions): Promise<void> {
  const rows: Summary[] = []
  const note = (name: string, recorded: readonly Task[][]) => {
    const row = summary(name, recorded)
    rows.push(row)
    console.log(JSON.stringify(row))
    if (verbose)
      for (const [round, tasks] of recorded.entries())
        for (const task of tasks.filter(({ ms }) => ms > limit)) console.log(round, describe(task))
  }
  const open = async () => (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()

  const load = async (what: string): Promise<Task[]> => {
    const page = await open()
    const tasks = await recordMainThread(page, async () => {
      await page.goto(what, { waitUntil: 'commit' })
      await setTimeout(loadFollowedMs)
    })
    await page.context().close()
    return tasks
  }
  const [ofFloor, ofLoads]: [Task[][], Task[][]] = [[], []]
  // In turns, so that whatever else the machine does meets both alike.
  for (let round = 0; round < loads; round += 1) {
    ofFloor.push(await load(floorOf(address)))
    ofLoads.push(await load(address))
  }
  note('load of a page with a few sentences', ofFloor)
  note('load', ofLoads)

  const page = await open()
  await page.goto(address)
  await page.waitForTimeout(2000)
  for (const { name, target } of acts) {
    const recorded: Task[][] = []
    for (let round = 0; round < rounds; round += 1) recorded.push(await press(page, target(page, round)))
    note(name, recorded)
  }
  await page.context().close()
  printTable(rows)
}

interface Summary {
  act: string
  times: number
  /** Longest task of each time: the middle one and the worst, by the clock and by the processor. */
  medianMs: number
  worstMs: number
  medianCpuMs: number
  worstCpuMs: number
  /** Tasks above the limit, of one time on average, and of what they consist. */
  above: number
  shares: Record<Share, number>
  mostly: string
}

function summary(act: string, recorded: readonly Task[][]): Summary {
  const longest = (of: (task: Task) => number) =>
    recorded.map((tasks) => Math.max(0, ...tasks.map(of))).sort((a, b) => a - b)
  const [ms, cpu] = [longest((task) => task.ms), longest((task) => task.cpuMs)]
  const above = recorded.flat().filter((task) => task.ms > limit)
  const held = above.reduce((sum, task) => sum + task.ms, 0)
  const shares = Object.fromEntries(
    (['script', 'parse', 'style and layout', 'paint', 'collection', 'other'] as const).map((share) => [
      share,
      held === 0 ? 0 : round1((100 * above.reduce((sum, task) => sum + task.shares[share], 0)) / held),
    ]),
  ) as Record<Share, number>
  const worst = recorded.flat().sort((a, b) => b.ms - a.ms)[0]
  return {
    act,
    times: recorded.length,
    medianMs: round1(ms[ms.length >> 1] ?? 0),
    worstMs: round1(ms.at(-1) ?? 0),
    medianCpuMs: round1(cpu[cpu.length >> 1] ?? 0),
    worstCpuMs: round1(cpu.at(-1) ?? 0),
    above: round1(above.length / recorded.length),
    shares,
    mostly: worst?.mostly ?? '',
  }
}

const round1 = (value: number): number => Math.round(value * 10) / 10

const describe = ({ at, ms, cpuMs, shares, mostly }: Task): string =>
  `  at ${at.toFixed(0)} ms: ${ms.toFixed(1)} ms (${cpuMs.toFixed(1)} of processor), mostly ${mostly}; ${Object.entries(
    shares,
  )
    .filter(([, share]) => share > 0.3)
    .map(([share, of]) => `${share} ${of.toFixed(1)}`)
    .join(', ')}`

function printTable(rows: readonly Summary[]): void {
  const line = (cells: readonly (string | number)[]) =>
    cells.map((cell, at) => (at === 0 ? String(cell).padEnd(48) : String(cell).padStart(10))).join('  ')
  console.log(
    `\n${line(['longest task of the main thread, ms', 'times', 'median', 'worst', 'cpu', 'worst cpu', `above ${limit}`])}`,
  )
  for (const row of rows)
    console.log(line([row.act, row.times, row.medianMs, row.worstMs, row.medianCpuMs, row.worstCpuMs, row.above]))
}
