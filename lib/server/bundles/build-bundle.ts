import 'server-only'
import type { BundleDraft, Exhibit } from '#lib/domain/bundle'
import type { RedactionProof } from '#lib/domain/redaction'
import { type FrontContent, frontContent } from '#lib/reporting/bundle/front-content'
import type { NumberingProblem, SettledBundle } from '#lib/reporting/bundle/number-exhibits'
import { type BundlePlan, type ExhibitFile, type PlannedExhibit, planBundle } from '#lib/reporting/bundle/plan-bundle'
import {
  type BundleWork,
  headAndBytes,
  lookedSchema,
  type PageType,
  pagesHeadSchema,
  readHeadAndBytes,
} from './bundle-work-request.ts'
import { BundleWriter, type Sink } from './bundle-writer.ts'

/** What an exhibit is made of: a file with pages, or one that was set as pages. */
export interface ExhibitBytes {
  type: PageType
  bytes: Uint8Array
  sha256: string
  /** Whether it was set from text: then its bookmarks are the parts of the copy. */
  setFromText: boolean
  redacted: RedactionProof | null
}

/** What building needs of the rest. Each is asked as often as needed, so that nothing is held for longer than a job. */
export interface BundleMaterial {
  open: (exhibit: Exhibit) => Promise<ExhibitBytes>
  /** Has one job done by a contained process. */
  work: (request: Uint8Array) => Promise<Uint8Array>
  setFront: (content: FrontContent) => Promise<Uint8Array>
  openPart: (part: number) => Sink | Promise<Sink>
}

export type BundleProgress = { step: 'looking' | 'writing'; done: number; of: number }

export interface BuildOptions {
  settled: SettledBundle | null
  /** When it is built. */
  at: Date
  /** Among the keywords of each file: what it says of where it comes from. Left out: nothing. */
  mark?: string
  progress?: (progress: BundleProgress) => void
  /** Cancelled by it, between two exhibits. */
  signal?: AbortSignal
}

export type BuildResult =
  | { ok: true; plan: BundlePlan; parts: { name: string; bytes: number }[] }
  | { ok: false; reason: 'cancelled' }
  | { ok: false; reason: 'numbering'; problems: NumberingProblem[] }
  /** Of one exhibit no pages can be made: why. */
  | { ok: false; reason: 'unreadable'; exhibit: string; why: string }
  | { ok: false; reason: 'too-many-pages'; limit: number }

/** More pages than this in one bundle are refused: nobody reads them, and readers of PDF give way. */
export const mostBundlePages = 10_000
/** An index grows by a page when its own numbers grow, and then stands; more rounds than this it never needs. */
const mostRounds = 6

/**
 * How the files of a bundle are called beside each other. Links lead from one to another by these names, so they hold
 * nothing that a download leaves out of a name.
 */
export const partName = (part: number, parts: number): string =>
  parts === 1 ? 'bundle.pdf' : `bundle file ${part + 1} of ${parts}.pdf`

/**
 * Builds a bundle, exhibit by exhibit: each is looked at once to know its pages, the index is set, and then each is written. What is
 * held at one time is one exhibit, whatever the number of pages.
 */
export async function buildBundle(
  draft: BundleDraft,
  material: BundleMaterial,
  options: BuildOptions,
): Promise<BuildResult> {
  const looked = await lookAtAll(draft, material, options)
  if (!looked.ok) return looked
  const set = await setIndex(draft, looked.files, material, options)
  if (!set.ok) return set
  const { plan, front } = set
  if (plan.labels.length > mostBundlePages) return { ok: false, reason: 'too-many-pages', limit: mostBundlePages }
  const writer = new BundleWriter(plan, front.length, {
    limit: draft.largestPartMiB === null ? null : draft.largestPartMiB * 1024 * 1024,
    open: material.openPart,
    nameOf: partName,
    ...{ at: options.at, mark: options.mark ?? null },
  })
  const exhibits = new Map(draft.sections.flatMap((section) => section.exhibits.map((one) => [one.id, one])))
  const written = plan.exhibits.filter((exhibit) => !exhibit.withdrawn)
  for (const [done, planned] of written.entries()) {
    if (options.signal?.aborted) return { ok: false, reason: 'cancelled' }
    const exhibit = exhibits.get(planned.id)
    if (!exhibit) throw new Error('An exhibit of the plan is not in the bundle.')
    const { type, bytes } = await material.open(exhibit)
    await addPages(writer, plan.exhibits.indexOf(planned), { type, bytes, labels: planned.labels }, planned, material)
    options.progress?.({ step: 'writing', done: done + 1, of: written.length })
  }
  await addPages(writer, -1, { type: 'application/pdf', bytes: front, labels: plan.front }, null, material)
  const sizes = await writer.finish()
  return { ok: true, plan, parts: sizes.map((bytes, part) => ({ name: partName(part, sizes.length), bytes })) }
}

async function ask(material: BundleMaterial, work: BundleWork, bytes: Uint8Array) {
  return readHeadAndBytes(await material.work(headAndBytes(work, bytes)))
}

async function lookAtAll(
  draft: BundleDraft,
  material: BundleMaterial,
  { progress, signal }: BuildOptions,
): Promise<{ ok: true; files: Map<string, ExhibitFile> } | Extract<BuildResult, { ok: false }>> {
  const files = new Map<string, ExhibitFile>()
  const wanted = draft.sections.flatMap(({ exhibits }) => exhibits).filter((exhibit) => !exhibit.withdrawn)
  for (const [done, exhibit] of wanted.entries()) {
    if (signal?.aborted) return { ok: false, reason: 'cancelled' }
    const { type, bytes, sha256, setFromText, redacted } = await material.open(exhibit)
    const looked = lookedSchema.parse((await ask(material, { do: 'look', type }, bytes)).head)
    if (!looked.ok) return { ok: false, reason: 'unreadable', exhibit: exhibit.id, why: looked.why }
    const { pages, parts } = looked
    const shown = setFromText && parts.length === 1 ? [] : parts
    files.set(exhibit.id, {
      pages,
      parts: shown,
      starts: setFromText ? parts.map(({ page }) => page) : null,
      sha256,
      redacted,
    })
    progress?.({ step: 'looking', done: done + 1, of: wanted.length })
  }
  return { ok: true, files }
}

/** The index, set as often as it takes until it has as many pages as its own page numbers assume. */
async function setIndex(
  draft: BundleDraft,
  files: ReadonlyMap<string, ExhibitFile>,
  material: BundleMaterial,
  { settled, at }: BuildOptions,
): Promise<{ ok: true; plan: BundlePlan; front: Uint8Array } | Extract<BuildResult, { ok: false }>> {
  let pages = Math.max(2, settled?.front.length ?? 0)
  for (let round = 0; round < mostRounds; round += 1) {
    const planned = planBundle(draft, files, pages, settled)
    if (!planned.ok) return { ok: false, reason: 'numbering', problems: planned.problems }
    const front = await material.setFront(frontContent(planned.plan, at.toISOString()))
    const looked = lookedSchema.parse((await ask(material, { do: 'look', type: 'application/pdf' }, front)).head)
    if (!looked.ok) throw new Error('The index could not be read.')
    if (looked.pages === pages) return { ok: true, plan: planned.plan, front }
    pages = looked.pages
  }
  throw new Error('The index never had as many pages as its numbers assume.')
}

async function addPages(
  writer: BundleWriter,
  piece: number,
  { type, bytes, labels }: { type: PageType; bytes: Uint8Array; labels: readonly string[] },
  exhibit: PlannedExhibit | null,
  material: BundleMaterial,
): Promise<void> {
  const answer = await ask(
    material,
    {
      ...{ do: 'pages', type, labels: [...labels] },
      mark: exhibit && `Exhibit ${exhibit.number} - to the index`,
      ...writer.placeOf(piece),
      base: writer.next,
    },
    bytes,
  )
  await writer.add(piece, pagesHeadSchema.parse(answer.head), answer.bytes)
}
