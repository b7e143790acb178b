import { spawn } from 'node:child_process'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import type { BackTest } from '#lib/domain/back-test'
import { runBackTest } from '../../scripts/back-test/run-back-test.ts'

async function run(args: string[]): Promise<{ code: number; out: string; error: string }> {
  const [output, errors] = [new PassThrough(), new PassThrough()]
  const [out, error] = [text(output), text(errors)]
  const code = await runBackTest(args, { output, error: errors })
  output.end()
  errors.end()
  return { code, out: await out, error: await error }
}

describe('backtest', () => {
  it('prints a table a case, with the why, what was not run, and no percentage', async () => {
    const { code, out, error } = await run([])
    expect({ code, error }).toEqual({ code: 0, error: '' })
    expect(out).toContain('| Issue | Engine | Court | Side by side |')
    expect(out).toContain('## Liu v. Poland, 6 October 2022')
    expect(out).toContain('## Not run')
    expect(out).not.toMatch(/\d ?%|per ?cent/)
  })

  it('prints the same as JSON, the same bytes each time', async () => {
    const [one, other] = [await run(['--format', 'json']), await run(['--format', 'json'])]
    expect(one.out).toBe(other.out)
    const { format, cases } = JSON.parse(one.out) as BackTest
    expect(format).toBe('article-three/backtest@1')
    expect(cases.find(({ id }) => id === 'liu-v-poland-2022')?.issues).toHaveLength(6)
  })

  it.each([[['--format', 'xml']], [['--case', 'liu']], [['liu']]])(
    'refuses %j with one line and the usage',
    async (args) => {
      const { code, out, error } = await run(args)
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(error.trimEnd().split('\n')).toHaveLength(2)
      expect(error).toContain('usage: npm run -s backtest')
    },
  )

  it('ends in peace when its reader stops early', async () => {
    const child = spawn(process.execPath, ['--conditions=react-server', 'scripts/back-test.ts'])
    let error = ''
    child.stderr.on('data', (chunk) => {
      error += chunk
    })
    child.stdout.destroy()
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect({ code, error }).toEqual({ code: 0, error: '' })
  })
})
