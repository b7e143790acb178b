import type { CDPSession, Page } from 'playwright-core'

interface TraceEvent {
  name: string
  ph: string
  ts: number
  dur?: number
  tdur?: number
  pid: number
  tid: number
  args?: {
    name?: string
    data?: { functionName?: string; url?: string; type?: string; lineNumber?: number; columnNumber?: number }
  }
}

export type Share = 'script' | 'parse' | 'style and layout' | 'paint' | 'collection' | 'other'

/** A task of the page's main thread: how long it held the thread, and what of that was whose. Milliseconds. */
export interface Task {
  at: number
  ms: number
  /** The same without what other processes took of the processor meanwhile, as far as the system tells. */
  cpuMs: number
  shares: Record<Share, number>
  /** The work that took longest within it, as the browser names it. */
  mostly: string
}

// As few as tell whose the time was: every event recorded costs the thread that is measured.
const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata']

/** Records what the main thread of a page does while something happens in it. */
export async function recordMainThread(page: Page, during: () => Promise<void>): Promise<Task[]> {
  const session = await page.context().newCDPSession(page)
  try {
    await session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: categories, recordMode: 'recordAsMuchAsPossible' },
    })
    await during()
    return tasksOf(await endTracing(session))
  } finally {
    await session.detach()
  }
}

async function endTracing(session: CDPSession): Promise<TraceEvent[]> {
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()))
  await session.send('Tracing.end')
  await complete
  return events
}

/** The tasks of the main thread that ran the page's scripts, in order. */
export function tasksOf(events: readonly TraceEvent[]): Task[] {
  const threads = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
  const byThread = threads.map(({ pid, tid }) =>
    events
      .filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X' && event.dur !== undefined)
      .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0)),
  )
  // The browser keeps a spare renderer: the page's own is the one with more to do.
  const main = byThread.sort((a, b) => b.length - a.length)[0] ?? []
  const start = main[0]?.ts ?? 0
  return main.filter(({ name }) => name === 'RunTask').map((task) => readTask(task, main, start))
}

function readTask(task: TraceEvent, events: readonly TraceEvent[], start: number): Task {
  const end = task.ts + (task.dur ?? 0)
  const within = events.filter((event) => event !== task && event.ts >= task.ts && event.ts + (event.dur ?? 0) <= end)
  const shares: Task['shares'] = { script: 0, parse: 0, 'style and layout': 0, paint: 0, collection: 0, other: 0 }
  const own = new Map<TraceEvent, number>([[task, task.dur ?? 0]])
  const above: TraceEvent[] = [task]
  for (const event of within) {
    while (above.length > 1 && endOf(above.at(-1)) <= event.ts) above.pop()
    const parent = above.at(-1)
    if (parent !== undefined) own.set(parent, (own.get(parent) ?? 0) - (event.dur ?? 0))
    own.set(event, event.dur ?? 0)
    above.push(event)
  }
  const named = new Map<string, number>()
  for (const [event, us] of own) {
    shares[shareOf(event.name)] += us / 1000
    const called = calledOf(event)
    if (event !== task) named.set(called, (named.get(called) ?? 0) + us)
  }
  const mostly = [...named].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'nothing named'
  const ms = (task.dur ?? 0) / 1000
  return { at: (task.ts - start) / 1000, ms, cpuMs: task.tdur === undefined ? ms : task.tdur / 1000, shares, mostly }
}

function calledOf({ name, args }: TraceEvent): string {
  const { functionName, type, url, lineNumber, columnNumber } = args?.data ?? {}
  const place = url === undefined || url === '' ? '' : `${url.split('/').at(-1)}:${lineNumber}:${columnNumber}`
  return [name, functionName ?? type ?? '', place].filter((word) => word !== '').join(' ')
}

const endOf = (event: TraceEvent | undefined): number => (event?.ts ?? 0) + (event?.dur ?? 0)

function shareOf(name: string): Share {
  if (/GC/.test(name)) return 'collection'
  if (/^(ParseHTML|ParseAuthorStyleSheet|ResourceReceivedData)/.test(name)) return 'parse'
  if (/^(Layout|UpdateLayoutTree|HitTest)/.test(name)) return 'style and layout'
  if (/Paint|Layer|Commit|Raster|Composite/.test(name)) return 'paint'
  if (
    /^(FunctionCall|EvaluateScript|v8|V8|EventDispatch|TimerFire|FireAnimationFrame|RunMicrotasks|HandlePost)/.test(
      name,
    )
  )
    return 'script'
  return 'other'
}
