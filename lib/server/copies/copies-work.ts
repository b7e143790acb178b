// The process that looks at files which strangers wrote: see lib/server/contained. It holds no key and reaches nobody.
import 'server-only'
import { answerWork } from '../contained/answer-work.ts'
import { workKinds } from '../contained/kinds.ts'
import { readEditedDocx } from '../documents/read-edited-docx.ts'
import { briefText } from './inspect/brief/brief-text.ts'
import { extractText } from './inspect/extract-text.ts'
import { inspect } from './inspect/inspect.ts'
import { withoutMetadata } from './inspect/without-metadata.ts'
import { readRequest } from './work-request.ts'

const json = (answer: unknown): Uint8Array => Buffer.from(JSON.stringify(answer))

await answerWork(workKinds.copies, async (request) => {
  const { work, bytes } = readRequest(request)
  switch (work.do) {
    case 'inspect':
      return json(inspect(bytes, work.fileName))
    case 'text':
      // Of its own: what reads a PDF takes the buffer over.
      return json(await extractText(Uint8Array.from(bytes), work.type))
    case 'brief':
      return json(await briefText(Uint8Array.from(bytes), work.fileName))
    case 'edited':
      return json(readEditedDocx(bytes))
    case 'clean':
      return withoutMetadata(bytes, work.type)
  }
})
