import 'server-only'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { keptTogether } from '#lib/reporting/kept-together'
import type { ReportContent } from '#lib/reporting/report-model'
import { codePoint } from '#lib/reporting/visible-text'
import { contentsHeading, pageWords } from '#lib/reporting/wording/page-words'

/** A folder that need not exist: templates and their data are handed over in memory, and no file can be read. */
const workspace = resolve('/article-three-documents')
const data = join(workspace, 'report.json')

/** The templates beside this file. */
const templates = ['report', 'redline', 'bundle-front', 'bundle-text'] as const
export type Template = (typeof templates)[number]
const pathOf = (template: Template): string => join(workspace, `${template}.typ`)

/** What a template is given; its moment is the document's. */
export interface Templated {
  /** ISO instant. */
  timestamp: string
}

/** Compilers are costly to make (fonts are indexed) and hold nothing of a report once its data is taken away again. */
let compiler: NodeCompiler | undefined

function openCompiler(): NodeCompiler {
  // From the folder the program runs in, not from this file: a bundler moves the one and not the other.
  const root = process.cwd()
  const fonts = join(root, 'node_modules/@expo-google-fonts/noto-serif-sc')
  const opened = NodeCompiler.create({
    workspace,
    fontArgs: [{ fontPaths: [join(fonts, '400Regular'), join(fonts, '700Bold')] }],
  })
  for (const template of templates)
    opened.addSource(pathOf(template), readFileSync(join(root, `lib/server/documents/${template}.typ`), 'utf8'))
  return opened
}

/** To read: PDF/UA-1, tagged, with its language. To file: PDF/A-2a, which says the same and lasts. Typst sets one or the other. */
export type PdfStandard = 'ua-1' | 'a-2a'

/** Sets a report. The same content gives the same bytes. */
export const renderPdf = (content: ReportContent, standard: PdfStandard = 'ua-1'): Promise<Uint8Array> => {
  // Not of the title and of the running head, by which programs find a file.
  const { cover, marks, blocks, footnotes } = content
  const kept = mapText({ cover, marks, blocks, footnotes }, keptTogether) as Partial<ReportContent>
  const page = { ...content, ...kept, page: { ...pageWords[content.language], contents: contentsHeading(content) } }
  return setPdf('report', page, standard)
}

/**
 * Sets what a template is given. The same content gives the same bytes.
 * Characters that no font of the document has are printed by their Unicode number, and the first page says so.
 * Throws when Typst refuses the document, which is a bug here and not a fault of the content.
 */
export async function setPdf(
  template: Template,
  content: Templated,
  standard: PdfStandard = 'ua-1',
): Promise<Uint8Array> {
  compiler ??= openCompiler()
  let unset: ReadonlySet<string> = new Set()
  // A second round is the rule when a glyph is missing; a third only if a replacement uncovers another one.
  for (let round = 0; round < 5; round += 1) {
    const attempt = compile(compiler, template, content, { standard, unset })
    if (attempt instanceof Uint8Array) return attempt
    unset = new Set([...unset, ...attempt])
  }
  throw new Error('Typst could not set the document: characters were missing again and again.')
}

/** The bytes, or the characters that could not be set. */
function compile(
  typst: NodeCompiler,
  template: Template,
  content: Templated,
  { standard, unset }: { standard: PdfStandard; unset: ReadonlySet<string> },
): Uint8Array | string[] {
  const timestamp = new Date(content.timestamp)
  typst.mapShadow(data, Buffer.from(JSON.stringify(prepared(content, timestamp, unset))))
  try {
    const { result, ...failed } = compiled(typst, template)
    if (result === null) throw new Error(`Typst refused the document: ${failed.message}`)
    return new Uint8Array(
      typst.pdf(result, { pdfStandard: standard, creationTimestamp: Math.floor(timestamp.getTime() / 1000) }),
    )
  } catch (error) {
    const missing = missingCharacters(String(error)).filter((character) => !unset.has(character))
    if (missing.length === 0) throw error
    return missing
  } finally {
    // Nothing of a case stays in the compiler between two documents.
    typst.unmapShadow(data)
    typst.evictCache(0)
  }
}

function compiled(typst: NodeCompiler, template: Template) {
  const run = typst.compile({ mainFilePath: pathOf(template) })
  const message = run.hasError() ? JSON.stringify(run.takeDiagnostics()?.shortDiagnostics ?? []) : ''
  return { result: run.result, message }
}

/** The content with its moment taken apart and with characters that cannot be set replaced by their numbers. */
function prepared(content: Templated, timestamp: Date, unset: ReadonlySet<string>): unknown {
  const shown = mapText(content, (text) => breakable(unset.size === 0 ? text : numbered(text, unset))) as Templated
  return {
    ...shown,
    ...('mark' in content ? { mark: content.mark } : {}),
    unset: [...unset].sort().map(codePoint),
    moment: {
      year: timestamp.getUTCFullYear(),
      month: timestamp.getUTCMonth() + 1,
      day: timestamp.getUTCDate(),
      hour: timestamp.getUTCHours(),
      minute: timestamp.getUTCMinutes(),
      second: timestamp.getUTCSeconds(),
    },
  }
}

const numbered = (text: string, unset: ReadonlySet<string>): string =>
  [...text].map((character) => (unset.has(character) ? codePoint(character) : character)).join('')

/** Lets a run of letters longer than any word, hash or name be broken, so that it cannot leave the page. */
const breakable = (text: string): string =>
  text.replace(/[\p{L}\p{N}\p{M}]{80,}/gu, (run) => run.replace(/.{20}/gu, (part) => `${part}\u200B`))

function mapText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((item) => mapText(item, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapText(item, change)]))
}

/** Reads the characters out of "the text `\"…\"` could not be displayed with font …". */
function missingCharacters(diagnostics: string): string[] {
  const texts = [...diagnostics.matchAll(/the text `\\?"(.*?)\\?"` could not be displayed/gs)].map(
    (match) => match[1] ?? '',
  )
  const unescaped = texts.map((text) =>
    text.replace(/\\+u\{([0-9a-fA-F]+)\}/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16))),
  )
  return [...new Set(unescaped.flatMap((text) => [...text]))]
}
