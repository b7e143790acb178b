import type { CaseFile } from '#lib/domain/case-file'
import type { Library } from '#lib/domain/library'
import { type Answer, openExample } from './answer.ts'
import { nameOf, takeApart } from './answer-parts.ts'
import { type FromEngine, libraryAddress, type ToEngine } from './engine-messages.ts'
import { firstAnswer } from './first-answer.ts'

/**
 * The engine behind the example, wherever it runs: in a worker, or in the page where workers fail. It answers the
 * latest question only, and sends what differs from what the page has.
 */
export function exampleEngine(send: (message: FromEngine) => void): (message: ToEngine) => void {
  let opened: Promise<ReturnType<typeof openExample>> | undefined
  let given: CaseFile | undefined
  let latest = 0
  const sent = new Map<string, string>()
  const tell = (answer: Answer, run: number) => {
    const parts = takeApart(answer)
    for (const part of parts) {
      const text = JSON.stringify(part.value)
      if (sent.get(nameOf(part)) === text) continue
      sent.set(nameOf(part), text)
      send({ kind: 'part', part })
    }
    send({ kind: 'answer', run, parts: parts.map(nameOf) })
  }
  return (message) => {
    if (message.kind === 'open') {
      given = message.caseFile
      opened = load(message.caseFile).then((engine) => {
        const asGiven = engine(message.caseFile.facts)
        // The page came with the first of it from the server; the same inputs give the same bytes.
        if (asGiven.assessment.hash === message.shown)
          for (const part of takeApart(firstAnswer(asGiven).first)) sent.set(nameOf(part), JSON.stringify(part.value))
        tell(asGiven, 0)
        return engine
      })
      opened.catch(() => send({ kind: 'failed' }))
      return
    }
    latest = message.run
    opened
      ?.then((engine) => {
        if (message.run !== latest || given === undefined) return
        tell(engine(message.facts), message.run)
      })
      .catch(() => send({ kind: 'failed' }))
  }
}

async function load(caseFile: CaseFile) {
  const response = await fetch(libraryAddress)
  if (!response.ok) throw new Error(`the library could not be had: ${response.status}`)
  return openExample(caseFile, (await response.json()) as Library)
}
