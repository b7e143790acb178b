import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Whether LibreOffice is on this machine. */
export const hasOffice = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0

/** Said by a test that is left out without it. */
export const withoutOffice = 'LibreOffice (soffice) is not on this machine'

/** A Word file opened and saved again by LibreOffice, which writes every part of it anew. */
export const throughOffice = (file: Uint8Array): Promise<Uint8Array> =>
  converted(file, 'docx', 'docx:Office Open XML Text')

/** A Word file as LibreOffice prints it. */
export const printedByOffice = (file: Uint8Array): Promise<Uint8Array> => converted(file, 'pdf', 'pdf')

async function converted(file: Uint8Array, ending: string, to: string): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'article-three-office-'))
  try {
    const path = join(folder, 'file.docx')
    writeFileSync(path, file)
    await promisify(execFile)('soffice', [
      // A profile of its own: one that runs beside it would take the work over.
      `-env:UserInstallation=file://${folder}/profile`,
      ...['--headless', '--convert-to', to, '--outdir', join(folder, 'saved'), path],
    ])
    return new Uint8Array(readFileSync(join(folder, 'saved', `file.${ending}`)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
