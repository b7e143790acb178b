import { createHash } from 'node:crypto'
import { Font, PDFDocument, type Rect } from 'mupdf'
import type { BundleDraft } from '#lib/domain/bundle'
import type { SettledBundle } from '#lib/reporting/bundle/number-exhibits'
import { type BuildOptions, type BuildResult, buildBundle, type ExhibitBytes } from '#lib/server/bundles/build-bundle'
import { bundleWorkSchema, headAndBytes, readHeadAndBytes } from '#lib/server/bundles/bundle-work-request'
import { doBundleWork } from '#lib/server/bundles/work/do-bundle-work'
import { setPdf } from '#lib/server/documents/render-pdf'

/** One page of a PDF that a test makes: its drawing, and what of its entry is out of the ordinary. */
export interface MadePage {
  lines?: readonly string[]
  drawing?: string
  rotate?: 0 | 90 | 180 | 270
  box?: Rect
}

const a4: Rect = [0, 0, 595, 842]

export function aPdf(pages: readonly MadePage[], finish: (document: PDFDocument) => void = () => {}): Uint8Array {
  const document = new PDFDocument()
  const font = document.addSimpleFont(new Font('Helvetica'))
  for (const { lines = [], drawing = '', rotate = 0, box = a4 } of pages) {
    const text = lines.map((line, at) => `BT /F1 12 Tf 72 ${box[3] - 72 - at * 20} Td (${line}) Tj ET`).join('\n')
    const contents = `${text}\n${drawing}`
    document.insertPage(-1, document.addPage(box, rotate, { Font: { F1: font } }, contents))
  }
  finish(document)
  const bytes = Uint8Array.from(document.saveToBuffer('compress').asUint8Array())
  document.destroy()
  return bytes
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

export const pdfExhibit = (bytes: Uint8Array): ExhibitBytes => ({
  ...{ type: 'application/pdf', bytes, sha256: sha256Of(bytes), setFromText: false, redacted: null },
})

/** The work of the contained process, done here. */
export async function workHere(request: Uint8Array): Promise<Uint8Array> {
  const { head, bytes } = readHeadAndBytes(request)
  const answer = doBundleWork(bundleWorkSchema.parse(head), bytes)
  return headAndBytes(answer.head, answer.bytes)
}

export interface Built {
  result: Extract<BuildResult, { ok: true }>
  files: Buffer[]
}

/** A bundle built in this process, of exhibits by their ids. */
export async function aBuiltBundle(
  draft: BundleDraft,
  exhibits: ReadonlyMap<string, ExhibitBytes>,
  settled: SettledBundle | null = null,
): Promise<Built> {
  const { result, files } = await tryToBuild(draft, exhibits, { settled })
  if (!result.ok) throw new Error(JSON.stringify(result))
  return { result, files }
}

/** The same, whatever comes of it. */
export async function tryToBuild(
  draft: BundleDraft,
  exhibits: ReadonlyMap<string, ExhibitBytes>,
  options: Partial<BuildOptions> = {},
): Promise<{ result: BuildResult; files: Buffer[] }> {
  const files: Buffer[][] = []
  const result = await buildBundle(
    draft,
    {
      open: async ({ id }) => {
        const found = exhibits.get(id)
        if (!found) throw new Error(`No exhibit ${id}.`)
        return found
      },
      work: workHere,
      setFront: (content) => setPdf('bundle-front', content),
      openPart: (part) => {
        const parts: Buffer[] = []
        files[part] = parts
        return { write: async (bytes) => void parts.push(Buffer.from(Uint8Array.from(bytes))) }
      },
    },
    { settled: null, at: new Date('2026-03-01T10:00:00Z'), ...options },
  )
  return { result, files: files.map((parts) => Buffer.concat(parts)) }
}
