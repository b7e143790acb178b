// npm run validate [-- FORM …]: sets the report and every form of document (or those whose id begins so) in each language,
// of an example, and a redline, and holds the files against the standards they claim: PDF/UA-1 and PDF/A-2a by the rules of
// veraPDF, Word by Microsoft's Open XML SDK. Wants a JDK, 17 or later, and once before `npm ci --prefix validators`. Exits 1
// when a file breaks a rule, or when one that must break rules is let through.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { buildDocument } from '../lib/reporting/document/build-document.ts'
import { plainChoices } from '../lib/reporting/document/document-choices.ts'
import { noOwnWords, type OwnWords } from '../lib/reporting/document/own-words.ts'
import { allProfiles } from '../lib/reporting/profiles/all-profiles.ts'
import { type RedlineContent, redlineContent, type Version } from '../lib/reporting/redline/redline-content.ts'
import { redlinePages } from '../lib/reporting/redline/redline-pages.ts'
import { hearingReport } from '../lib/reporting/report/profile.ts'
import { buildReport } from '../lib/reporting/report-content.ts'
import type { ReportContent } from '../lib/reporting/report-model.ts'
import { languageChoices, languagesOf } from '../lib/reporting/wording/languages.ts'
import { renderDocx } from '../lib/server/documents/render-docx.ts'
import { renderPdf, setPdf } from '../lib/server/documents/render-pdf.ts'
import { renderRedline } from '../lib/server/documents/render-redline.ts'
import { exampleCase, issued, seedLibrary } from '../tests/support/example-reports.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const jar = here('node_modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar')
if (!existsSync(jar)) {
  console.error('The validators are not installed: npm ci --prefix validators')
  process.exit(1)
}
if (spawnSync('java', ['-version']).status !== 0) {
  console.error('There is no java in the path: veraPDF wants a JDK, 17 or later.')
  process.exit(1)
}

const { positionals } = parseArgs({ allowPositionals: true })
const chosen = (id: string) => positionals.length === 0 || positionals.some((begin) => id.startsWith(begin))
const folder = mkdtempSync(join(tmpdir(), 'article-three-validate-'))
let broken = 0

/** What is set, by a name for the file. */
function* contents(): Generator<[string, ReportContent]> {
  const library = seedLibrary()
  const snapshot = issued(exampleCase('liu-v-poland', library), library)
  if (chosen('report'))
    for (const choice of languageChoices)
      yield [`report ${choice}`, buildReport(snapshot, hearingReport, languagesOf(choice))]
  for (const profile of allProfiles.filter(({ id }) => chosen(id)))
    for (const language of languageChoices)
      yield [
        `${profile.id.replaceAll('/', ', ')} ${language}`,
        buildDocument(snapshot, profile, noOwnWords, { language, citations: null }).content,
      ]
}

/** Two versions of a document with a fact and words of a hand between them, and the same the other way round. */
function* redlines(): Generator<[string, RedlineContent]> {
  const library = seedLibrary()
  const whole = exampleCase('liu-v-poland', library)
  const { [Object.keys(whole.facts)[0] as keyof typeof whole.facts]: _, ...fewer } = whole.facts
  const [profile] = allProfiles
  if (profile === undefined) return
  const version = (caseFile: typeof whole, own: OwnWords): Version => {
    const snapshot = issued(caseFile, library)
    return { snapshot, content: buildDocument(snapshot, profile, own, plainChoices).content }
  }
  const own = {
    ...noOwnWords,
    added: [{ id: 'added/one', after: 'limits/scope', text: 'Put in by hand.\nTwo lines.' }],
  }
  const [before, after] = [version({ ...whole, facts: fewer }, noOwnWords), version(whole, own)]
  yield ['redline, something put in', redlineContent(before, after)]
  yield ['redline, something taken out', redlineContent(after, before)]
}

const say = (name: string, ok: boolean, ...lines: string[]) => {
  if (!ok) broken += 1
  console.log(`${ok ? 'valid ' : 'BROKEN'}  ${name}`)
  for (const line of lines) console.log(`        ${line}`)
}

/** Each file with what veraPDF found in it. */
function byVeraPdf(
  flavour: 'ua1' | '2a',
  files: readonly string[],
): Map<string, { compliant: boolean; found: string[] }> {
  const run = spawnSync('java', ['-cp', jar, here('Validate.java'), flavour, ...files], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (run.status !== 0) throw new Error(run.stderr)
  const told = new Map<string, { compliant: boolean; found: string[] }>()
  let last = ''
  for (const line of run.stdout.split('\n').filter((one) => one !== '')) {
    const [file = '', verdict = ''] = line.split('\t')
    if (file === '') told.get(last)?.found.push(verdict)
    else {
      last = file
      told.set(file, { compliant: verdict === 'compliant', found: [] })
    }
  }
  return told
}

try {
  const { default: openXml } = await import(here('node_modules/@ooxml-tools/validate/dist/npm/index.js'))
  const byOpenXml = async (name: string, file: Uint8Array) => {
    const found: { description: string; path: { partUri: string; xpath: string } }[] = await openXml(
      new Uint8Array(file),
      'docx',
      'Office2019',
    )
    const lines = found.map(({ description, path }) => `${path.partUri} ${path.xpath}: ${description}`)
    say(`Open XML  ${name}`, found.length === 0, ...lines.slice(0, 10))
  }
  const files = { ua1: new Map<string, string>(), '2a': new Map<string, string>() }
  let at = 0
  for (const [name, content] of contents()) {
    at += 1
    for (const [flavour, standard] of [
      ['ua1', 'ua-1'],
      ['2a', 'a-2a'],
    ] as const) {
      const path = join(folder, `${at}-${flavour}.pdf`)
      writeFileSync(path, await renderPdf(content, standard))
      files[flavour].set(path, `${standard === 'ua-1' ? 'PDF/UA-1' : 'PDF/A-2a'}  ${name}`)
    }
    await byOpenXml(name, await renderDocx(content))
  }
  if (chosen('redline'))
    for (const [name, redline] of redlines()) {
      await byOpenXml(name, await renderRedline(redline))
      // A redline is to read, and is filed nowhere.
      const path = join(folder, `${name}.pdf`)
      writeFileSync(path, await setPdf('redline', redlinePages(redline)))
      files.ua1.set(path, `PDF/UA-1  ${name}`)
    }
  for (const flavour of ['ua1', '2a'] as const) {
    if (files[flavour].size === 0) continue
    const told = byVeraPdf(flavour, [...files[flavour].keys()])
    for (const [path, name] of files[flavour]) {
      const one = told.get(path)
      say(name, one?.compliant === true, ...(one?.found ?? ['veraPDF said nothing of it']))
    }
  }
  // A validator that finds nothing anywhere has not looked: what claims one standard must break the other.
  const [first = ''] = files.ua1.keys()
  if (first !== '') {
    const control = byVeraPdf('2a', [first]).get(first)
    say('the check itself: what is PDF/UA-1 is no PDF/A-2a', control?.compliant === false)
  }
  const [sound] = [readFileSync(here('../package.json'))]
  const refused = await openXml(new Uint8Array(sound), 'docx', 'Office2019').then(
    (found: unknown[]) => found.length > 0,
    () => true,
  )
  say('the check itself: what is no Word file is refused', refused)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(broken === 0 ? 'every file is what it claims to be' : `${broken} broken`)
process.exit(broken === 0 ? 0 : 1)
