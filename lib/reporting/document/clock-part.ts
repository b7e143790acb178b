import { caseClock } from '../case-clock.ts'
import { strong } from '../report/document-builder.ts'
import type { Setting } from './setting.ts'

/** What a desk must see first: the next date, whether the person is held, whether there is a lawyer. */
export function writeClock({ doc, snapshot }: Setting): void {
  const { assessedOn } = snapshot.assessment
  const clock = caseClock(snapshot.caseFile.facts, assessedOn)
  const { clock: said } = doc.words
  doc.heading(1, 'clock', said.heading)
  doc.paragraph(
    'clock/next',
    [strong(`${said.date(clock, assessedOn)}. `), `${said.held[clock.known.held]} ${said.lawyer[clock.known.lawyer]}`],
    ['proceedings.removalDate', 'proceedings.appealDeadline', 'proceedings.nextHearing', 'proceedings.heldNow'].map(
      (id) => ({ kind: 'fact' as const, id }),
    ),
  )
}
