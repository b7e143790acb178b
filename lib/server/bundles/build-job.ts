import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Viewer } from '#lib/domain/case-access'
import type { NumberingProblem } from '#lib/reporting/bundle/number-exhibits'
import type { BundlePlan } from '#lib/reporting/bundle/plan-bundle'
import { bundleMark } from '#lib/reporting/verification/file-mark'
import { now } from '../clock.ts'
import { appendCustody } from '../copies/custody.ts'
import type { HeldCopy } from '../copies/held-copy.ts'
import { ownTool } from '../copies/store-copy.ts'
import { setFront } from '../documents/render-document.ts'
import { requireViewer } from '../identity/viewer.ts'
import { logFailure } from '../log-failure.ts'
import { withTenant } from '../tenant.ts'
import { type BuildResult, type BundleProgress, buildBundle } from './build-bundle.ts'
import { type BuiltFile, openBuiltFile } from './built-file.ts'
import type { BundleRefusal } from './bundle-answers.ts'
import { type Build, type BundleAddress, buildsKept, type HeldBundle, holdBundle } from './held-bundle.ts'
import { pagesOfCopy, workOnExhibit } from './pages-of-copy.ts'
import { changeBundle } from './save-bundle.ts'

/** How a building stands. */
export type BuildState =
  | { state: 'none' }
  | ({ state: 'building' } & BundleProgress)
  | { state: 'built'; files: { name: string; bytes: number; sha256: string }[]; version: number }
  | { state: 'cancelled' }
  | { state: 'failed'; why: string; exhibit: string | null; problems: NumberingProblem[] }

interface Job {
  userId: string
  stop: AbortController
  state: BuildState
  files: BuiltFile[]
}

/**
 * Of whom a building is: files are for whoever built them. Somebody else of the case may not see all the copies that are in
 * them, and builds with those that they see.
 */
const keyOf = (viewer: Viewer, bundleId: string): string => `${bundleId} ${viewer.userId}`

/** How long built files lie ready, in milliseconds. */
const lifetime = 60 * 60 * 1000

// Routes are bundled apart from each other, and look for one list.
const shared = globalThis as { articleThreeBundleJobs?: Map<string, Job> }
function jobs(): Map<string, Job> {
  shared.articleThreeBundleJobs ??= new Map()
  return shared.articleThreeBundleJobs
}

/** Why an exhibit has no pages. */
class NoPages extends Error {
  override name = 'NoPages'
  readonly exhibit: string
  constructor(exhibit: string, why: string) {
    super(why)
    this.exhibit = exhibit
  }
}

/**
 * Begins to build a bundle and returns at once. Each person builds one at a time.
 *
 * @param giveOut whether its numbers are fixed from then on
 */
export async function startBuilding(
  address: BundleAddress & { expectedVersion: number },
  giveOut: boolean,
): Promise<{ ok: true; state: BuildState } | BundleRefusal> {
  const viewer = await requireViewer()
  const held = await withTenant(viewer, (tx) => holdBundle(tx, viewer, address))
  if (!held) return { ok: false, reason: 'not-found' }
  if (held.version !== address.expectedVersion) return { ok: false, reason: 'stale', version: held.version }
  const running = [...jobs().values()].some((job) => job.userId === viewer.userId && job.state.state === 'building')
  if (running) return { ok: false, reason: 'building' }
  const key = keyOf(viewer, held.id)
  await forget(key)
  const state: BuildState = { state: 'building', step: 'looking', done: 0, of: 0 }
  const job: Job = { userId: viewer.userId, stop: new AbortController(), state, files: [] }
  jobs().set(key, job)
  void run(viewer, held, job, giveOut).catch((error: unknown) => {
    logFailure(randomUUID(), error)
    job.state = { state: 'failed', why: 'Something went wrong on our side.', exhibit: null, problems: [] }
  })
  setTimeout(() => jobs().get(key) === job && void forget(key), lifetime).unref()
  return { ok: true, state }
}

/** How the viewer's building of a bundle stands. */
export async function stateOfBuilding(
  address: BundleAddress,
): Promise<{ ok: true; state: BuildState } | BundleRefusal> {
  const job = await jobOf(address)
  if (job === null) return { ok: true, state: { state: 'none' } }
  return 'reason' in job ? job : { ok: true, state: job.state }
}

/** Stops a building, or takes the built files away. */
export async function cancelBuilding(address: BundleAddress): Promise<{ ok: true } | BundleRefusal> {
  const job = await jobOf(address)
  if (job === null) return { ok: true }
  if ('reason' in job) return job
  if (job.state.state === 'building') job.stop.abort()
  else await forget(keyOf(await requireViewer(), address.bundleId))
  return { ok: true }
}

/** A built file, from 0. */
export async function builtFile(
  address: BundleAddress,
  number: number,
): Promise<{ ok: true; name: string; file: BuiltFile } | BundleRefusal> {
  const job = await jobOf(address)
  if (job === null) return { ok: false, reason: 'not-built' }
  if ('reason' in job) return job
  const file = job.files[number]
  if (job.state.state !== 'built' || !file) return { ok: false, reason: 'not-built' }
  return { ok: true, file, name: job.state.files[number]?.name ?? 'bundle.pdf' }
}

async function jobOf(address: BundleAddress): Promise<Job | BundleRefusal | null> {
  const viewer = await requireViewer()
  const held = await withTenant(viewer, (tx) => holdBundle(tx, viewer, address))
  if (!held) return { ok: false, reason: 'not-found' }
  return jobs().get(keyOf(viewer, held.id)) ?? null
}

async function forget(key: string): Promise<void> {
  const job = jobs().get(key)
  jobs().delete(key)
  for (const file of job?.files.splice(0) ?? []) await file.drop()
}

async function run(viewer: Viewer, held: HeldBundle, job: Job, giveOut: boolean): Promise<void> {
  const open: Awaited<ReturnType<typeof openBuiltFile>>[] = []
  const used = new Map<string, HeldCopy>()
  let result: BuildResult
  try {
    result = await buildBundle(
      held.bundle.draft,
      {
        open: async ({ id, copyId }) => {
          const found = await pagesOfCopy(viewer, copyId)
          if (!found.ok) throw new NoPages(id, found.why)
          used.set(copyId, found.held)
          return found.pages
        },
        work: workOnExhibit,
        setFront,
        openPart: async () => {
          const file = await openBuiltFile(viewer.orgId)
          open.push(file)
          return file
        },
      },
      {
        ...{ settled: held.bundle.givenOut, at: now(), signal: job.stop.signal, mark: bundleMark(held.id) },
        progress: (progress) => {
          job.state = { state: 'building', ...progress }
        },
      },
    )
  } catch (error) {
    for (const file of open) await file.drop()
    if (!(error instanceof NoPages)) throw error
    job.state = { state: 'failed', why: error.message, exhibit: error.exhibit, problems: [] }
    return
  }
  if (!result.ok) {
    for (const file of open) await file.drop()
    job.state = result.reason === 'cancelled' ? { state: 'cancelled' } : failed(result)
    return
  }
  for (const file of open) job.files.push(await file.end())
  const files = job.files.map(({ bytes, sha256 }, at) => ({
    name: result.parts[at]?.name ?? 'bundle.pdf',
    bytes,
    sha256,
  }))
  const kept = await keepWhatWasBuilt(viewer, held, result.plan, files, giveOut, used)
  if (kept.ok) job.state = { state: 'built', files, version: kept.version }
  else {
    for (const file of job.files.splice(0)) await file.drop()
    job.state = {
      state: 'failed',
      why: 'The bundle was changed while it was being built. Build it again.',
      exhibit: null,
      problems: [],
    }
  }
}

function failed(result: Exclude<Extract<BuildResult, { ok: false }>, { reason: 'cancelled' }>): BuildState {
  switch (result.reason) {
    case 'numbering':
      return {
        ...{ state: 'failed', exhibit: null, problems: result.problems },
        why: 'Numbers that are fixed would change. Exhibits with fixed numbers keep their order and their pages; a late one goes after the last of them, or after one with a whole number.',
      }
    case 'unreadable':
      return { state: 'failed', why: result.why, exhibit: result.exhibit, problems: [] }
    case 'too-many-pages':
      return { state: 'failed', why: `It would have more than ${result.limit} pages.`, exhibit: null, problems: [] }
  }
}

const keepWhatWasBuilt = (
  viewer: Viewer,
  { id: bundleId, caseId, version }: HeldBundle,
  { front, exhibits, labels }: BundlePlan,
  files: { name: string; bytes: number; sha256: string }[],
  giveOut: boolean,
  used: ReadonlyMap<string, HeldCopy>,
) => {
  const numbering = {
    front: [...front],
    exhibits: exhibits.map((one) => ({
      ...{ id: one.id, copyId: one.copyId, number: one.number, withdrawn: one.withdrawn },
      ...{ labels: [...one.labels], starts: one.starts && [...one.starts] },
    })),
  }
  const built = { ...numbering, at: now().toISOString(), by: viewer.userId, pages: labels.length, files }
  const { at, by, pages } = built
  const build: Build = {
    ...{ at, by, pages, givenOut: giveOut, files: files.map(({ sha256 }) => sha256) },
    exhibits: exhibits
      .filter(({ withdrawn }) => !withdrawn)
      .map(({ id, copyId, number, title }) => ({ id, copyId, number, title })),
  }
  return changeBundle(
    { caseId, bundleId, expectedVersion: version },
    (bundle) => ({
      ...{ ...bundle, built, givenOut: giveOut ? numbering : bundle.givenOut },
      builds: [...bundle.builds, build].slice(-buildsKept),
    }),
    {
      ...{ viewer, action: 'bundle.build' },
      record: async (tx) => {
        for (const { copy, key, orgId } of used.values())
          await appendCustody(tx, key, { id: copy.id, orgId }, [
            { what: 'bundled', by: viewer.userId, tool: ownTool, address: null, sha256: copy.sha256 },
          ])
      },
    },
  )
}
