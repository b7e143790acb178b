// The process that works on exhibits, which strangers wrote: see lib/server/contained. It holds no key and reaches nobody.
import 'server-only'
import { answerWork } from '../../contained/answer-work.ts'
import { workKinds } from '../../contained/kinds.ts'
import { bundleWorkSchema, headAndBytes, readHeadAndBytes } from '../bundle-work-request.ts'
import { doBundleWork } from './do-bundle-work.ts'

await answerWork(workKinds.bundles, async (request) => {
  const { head, bytes } = readHeadAndBytes(request)
  const answer = doBundleWork(bundleWorkSchema.parse(head), bytes)
  return headAndBytes(answer.head, answer.bytes)
})
