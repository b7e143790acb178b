// The process that reads the files by which sources and claims come in: see lib/server/contained. It holds no key and
// reaches nobody.
import 'server-only'
import { answerWork } from '../../contained/answer-work.ts'
import { workKinds } from '../../contained/kinds.ts'
import { answersTo } from './answers-to.ts'
import { fileQuestionSchema } from './question.ts'

await answerWork(workKinds.exchange, async (request) => {
  const end = request.indexOf(0x0a)
  const question = fileQuestionSchema.parse(JSON.parse(Buffer.from(request.subarray(0, end)).toString('utf8')))
  const answers = answersTo(question, request.subarray(end + 1))
  return Buffer.from(answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''))
})
