import { describe, expect, it, onTestFinished } from 'vitest'
import { askForWork } from '#lib/server/contained/ask-for-work'
import { workKinds } from '#lib/server/contained/kinds'
import { serveContainedWork } from '#lib/server/contained/serve-work'
import { headOf, readEditedSchema } from '#lib/server/copies/work-request'
import { aDocx, aParagraph } from '#tests/support/a-file'
import { anEmptyDirectory } from '#tests/support/scratch-store'

describe('S63 an edited Word file is read in a process of its own', () => {
  it('gives its words, or why there are none, in the form that is taken from it', async () => {
    const work = await serveContainedWork(anEmptyDirectory(), { copies: workKinds.copies })
    onTestFinished(() => work.stop())
    const read = async (file: Uint8Array) => {
      const answer = await askForWork('copies', Buffer.concat([headOf({ do: 'edited' }), file]), work.socket)
      return readEditedSchema.parse(JSON.parse(Buffer.from(answer).toString('utf8')))
    }
    expect(await read(aDocx({ body: aParagraph('By hand.') }))).toMatchObject({
      ok: true,
      document: { units: [{ text: 'By hand.', marks: [] }] },
    })
    expect(await read(Buffer.from('words'))).toMatchObject({ ok: false })
  })
})
