import type { Ground } from '#lib/domain/risk-area'
import { openQuestions } from '../report/open-questions.ts'
import type { ReportSnapshot } from '../snapshot.ts'

/** The questions that a ground waits for, those first whose answer can still move its word. */
export function openOf(snapshot: ReportSnapshot, ground: Ground): { fact: string; question: string }[] {
  const waiting = openQuestions(snapshot).find((part) => part.ground === ground)?.facts ?? []
  const moving = snapshot.assessment.nextEnquiries.filter(({ couldMove }) => couldMove.includes(ground))
  const order = new Map(moving.map(({ fact }, index) => [fact, index]))
  const place = (fact: string) => order.get(fact) ?? moving.length
  return [...waiting]
    .sort((a, b) => place(a) - place(b))
    .flatMap((fact) => {
      const question = snapshot.questions[fact]?.question
      return question === undefined ? [] : [{ fact, question }]
    })
}
