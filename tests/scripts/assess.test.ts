import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { assessmentSchema } from '#lib/reporting/assessment-schema'
import { runAssess } from '../../scripts/assess/run-assess.ts'

/** Runs the program in this process, with streams of our own. */
async function run(
  args: string[],
  input: string | Uint8Array = '',
): Promise<{ code: number | null; out: Buffer; error: string }> {
  const [output, errors] = [new PassThrough(), new PassThrough()]
  const [out, error] = [buffer(output), text(errors)]
  const code = await runAssess(args, {
    input: Readable.from([typeof input === 'string' ? input : Buffer.from(input)]),
    output,
    error: errors,
  })
  output.end()
  errors.end()
  return { code, out: await out, error: await error }
}

/** Runs the program as `npm run -s assess` does, in a process of its own. */
function runAlone(args: string[], input = ''): Promise<{ code: number | null; out: Buffer; error: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--conditions=react-server', 'scripts/assess.ts', ...args])
    const out: Buffer[] = []
    const error: Buffer[] = []
    child.stdout.on('data', (chunk) => out.push(chunk))
    child.stderr.on('data', (chunk) => error.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out: Buffer.concat(out), error: Buffer.concat(error).toString() }))
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

const liu = 'examples/liu-v-poland.json'
const folder = () => mkdtempSync(join(tmpdir(), 'assess-'))
const caseWith = (changes: object) => JSON.stringify({ ...JSON.parse(readFileSync(liu, 'utf8')), ...changes })

describe('assess', () => {
  it('prints the assessment of the contract, the same bytes each time, from a file or standard input', async () => {
    const [one, other] = [await runAlone([liu]), await runAlone(['-'], readFileSync(liu, 'utf8'))]
    expect(one).toMatchObject({ code: 0, error: '' })
    expect(Buffer.compare(one.out, other.out)).toBe(0)
    expect(assessmentSchema.safeParse(JSON.parse(one.out.toString())).error).toBeUndefined()
  })

  it('reads a file that begins with a byte order mark like one without', async () => {
    const [plain, marked] = [await run(['-'], caseWith({})), await run(['-'], `\ufeff${caseWith({})}`)]
    expect(marked).toMatchObject({ code: 0, error: '' })
    expect(Buffer.compare(plain.out, marked.out)).toBe(0)
  })

  it('finds torture well supported in Liu the day after the judgment, by the general situation, and not in 2018', async () => {
    const torture = async (day: string) =>
      assessmentSchema.parse(JSON.parse((await run([liu, '--as-of', day])).out.toString())).areas.torture
    const after = await torture('2022-10-07')
    expect(after).toMatchObject({ support: 'well-supported', forum: 'ecthr' })
    const route = after.tests
      .find(({ forum }) => forum === 'ecthr')
      ?.routes.find(({ id }) => id === 'general-situation')
    expect(route?.support).toBe('well-supported')
    expect((await torture('2018-07-27')).support).not.toBe('well-supported')
  })

  it('says what differs from another case file, and nothing where nothing does', async () => {
    const json = JSON.parse((await run([liu, '--against', liu])).out.toString())
    expect(json).toMatchObject({
      format: 'article-three/difference@1',
      difference: { words: [], facts: [], rules: [] },
    })
    const before = join(folder(), 'before.json')
    writeFileSync(before, caseWith({ assessedOn: '2018-07-27' }))
    const text = (await run([liu, '--against', before, '--format', 'markdown'])).out.toString()
    expect(text).toContain('assessed as of 27 July 2018')
    expect(text).toMatch(/- Torture and ill-treatment\n {2}- before: .+\n {2}- after: Raised, well supported \(/)
    expect(await run([liu, '--against', before, '--format', 'pdf'])).toMatchObject({ code: 2 })
    expect((await run([liu, '--against', 'no-such-file.json'])).error).toContain('no-such-file.json')
  })

  it('writes a file of each format, whole and alone in its folder', async () => {
    const into = folder()
    const starts = { json: '{"areas"', markdown: '# Hearing report', pdf: '%PDF-1.7', docx: 'PK' }
    for (const [format, start] of Object.entries(starts)) {
      const out = join(into, `report.${format}`)
      expect(await run([liu, '--format', format, '--out', out])).toMatchObject({ code: 0, error: '' })
      expect(readFileSync(out).toString('latin1').startsWith(start), format).toBe(true)
    }
    expect(readdirSync(into).sort()).toEqual(['report.docx', 'report.json', 'report.markdown', 'report.pdf'])
  })

  it('cites as it is told to, and in the house form when it is told nothing', async () => {
    const cited = async (...args: string[]) => (await run([liu, '--format', 'markdown', ...args])).out.toString()
    const plain = await cited()
    expect(await cited('--citations', 'house')).toBe(plain)
    expect(plain).toMatch(/^\[\^5\]: Liu v\. Poland \(n\. 1 above\)/m)
    expect(await cited('--citations', 'oscola')).toMatch(/^\[\^5\]: \*Liu v Poland\* \(n 1\)/m)
  })

  it('prints in the language it is told to, or in two, and in English when it is told nothing', async () => {
    const printed = async (...args: string[]) => (await run([liu, '--format', 'markdown', ...args])).out.toString()
    expect(await printed('--language', 'en')).toBe(await printed())
    expect(await printed('--language', 'nl')).toMatch(/^# Verslag voor de zitting$/m)
    expect(await printed('--language', 'en-fr')).toMatch(/^## Summary \/ Résumé$/m)
  })

  it('marks what it prints as a draft', async () => {
    const { out } = await run([liu, '--format', 'markdown'])
    expect(out.toString()).toContain('DRAFT: not an issued report')
  })

  it.each([
    ['no file', [], /^CASE\.json: expected a case file/],
    ['two files', [liu, liu], /expected one case file, but found 2/],
    ['an option nobody knows', [liu, '--force'], /Unknown option '--force'/],
    ['a day that does not exist', [liu, '--as-of', '2026-02-30'], /^--as-of: expected a day that exists.*"2026-02-30"/],
    [
      'a citation style nobody knows',
      [liu, '--format', 'pdf', '--citations', 'apa'],
      /^--citations: expected one of house, oscola, belgian-nl, belgian-fr, french, but found "apa"/,
    ],
    [
      'a citation style for what cites nothing',
      [liu, '--citations', 'oscola'],
      /^--citations: expected with a printed/,
    ],
    [
      'a language it has no words in',
      [liu, '--format', 'pdf', '--language', 'de'],
      /^--language: expected one of en, fr, nl, en-fr, en-nl, but found "de"/,
    ],
    ['a language for what prints nothing', [liu, '--language', 'fr'], /^--language: expected with a printed/],
    ['a format nobody knows', [liu, '--format', 'odt'], /^--format: expected one of json, markdown, pdf, docx/],
    ['a file that is not there', ['nowhere.json'], /^nowhere\.json: expected a file that can be read \(ENOENT\)/],
    ['a folder', ['examples'], /^examples: expected a file that can be read/],
    [
      'a folder to write in that is not there',
      [liu, '--out', '/nowhere/at/all.json'],
      /^--out: expected a file that can be written/,
    ],
  ])('refuses %s: exit 2, a sentence, nothing printed', async (_what, args, sentence) => {
    const { code, out, error } = await run(args)
    expect(code).toBe(2)
    expect(error).toMatch(sentence)
    expect(error).not.toMatch(/\n {4}at /)
    expect(out.length).toBe(0)
  })

  it.each([
    ['no JSON', '{', /^standard input: \$: expected JSON\n$/],
    [
      'a byte that is not UTF-8',
      Buffer.from(caseWith({ reference: 'Caf\u00e9' }), 'latin1'),
      /^standard input: \$: expected JSON in UTF-8, but byte \d+ \(line 1\) is not\n$/,
    ],
    [
      'UTF-16',
      Buffer.from(`\ufeff${caseWith({})}`, 'utf16le'),
      /^standard input: \$: expected JSON in UTF-8, but this begins as UTF-16\n$/,
    ],
    [
      'a key written twice',
      '{"format": 1, "format": 2}',
      /^standard input: \$\.format: expected this key once only\n$/,
    ],
    ['no object', '[]', /^\$: expected a case file: one JSON object\n$/],
    [
      'an unknown key',
      caseWith({ facts: { 'some.key': true } }),
      /^\$\.facts\['some\.key'\]: expected a key of the fact catalogue\n$/,
    ],
    [
      'a wrong type',
      caseWith({ facts: { 'proceedings.heldNow': 'yes' } }),
      /^\$\.facts\['proceedings\.heldNow'\]: expected true or false\n$/,
    ],
    [
      'an impossible date',
      caseWith({ assessedOn: '2026-02-30' }),
      /^\$\.assessedOn: expected a day that exists, as YYYY-MM-DD\n$/,
    ],
    [
      'an unknown state',
      caseWith({ requestedState: 'XX' }),
      /^\$\.requestedState: expected a state with a profile in the library\n$/,
    ],
  ])('refuses a case with %s: exit 2, one line with the path, no file', async (_what, input, line) => {
    const into = folder()
    const { code, out, error } = await run(['-', '--out', join(into, 'x.json')], input)
    expect(code).toBe(2)
    expect(error).toMatch(line)
    expect(out.length).toBe(0)
    expect(readdirSync(into)).toEqual([])
  })

  it('refuses as a program what it refuses as a function', async () => {
    const { code, out, error } = await runAlone(['-'], caseWith({ requestedState: 'XX' }))
    expect({ code, out: out.length, error }).toEqual({
      code: 2,
      out: 0,
      error: '$.requestedState: expected a state with a profile in the library\n',
    })
  })

  it.each([
    ['assess', 'scripts/assess.ts', liu],
    ['facts', 'scripts/facts.ts'],
    ['rules', 'scripts/rules.ts'],
  ])('%s ends quietly when its reader stops early', async (_name, script, ...args) => {
    const child = spawn(process.execPath, ['--conditions=react-server', script, ...args])
    child.stdout.destroy()
    const error = text(child.stderr)
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect({ code, error: await error }).toEqual({ code: 0, error: '' })
  })

  it('asks for a file rather than fill a terminal with a PDF', async () => {
    const output = Object.assign(new PassThrough(), { isTTY: true })
    const errors = new PassThrough()
    const error = text(errors)
    expect(await runAssess([liu, '--format', 'pdf'], { input: Readable.from(['']), output, error: errors })).toBe(2)
    errors.end()
    expect(await error).toMatch(/^--format pdf: expected --out FILE/)
    expect(output.readableLength).toBe(0)
  })

  it('tells every problem of a case, one line each', async () => {
    const { error } = await run(['-'], caseWith({ requestedState: 'XX', facts: { 'a.b': 1, 'c.d': 2 } }))
    expect(error.trim().split('\n')).toHaveLength(3)
  })

  it('leaves a file that is there as it was when the case is refused', async () => {
    const out = join(folder(), 'kept.json')
    writeFileSync(out, 'kept')
    expect((await run(['-', '--out', out], '{')).code).toBe(2)
    expect(readFileSync(out, 'utf8')).toBe('kept')
  })
})
