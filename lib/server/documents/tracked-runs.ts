import 'server-only'
import { DeletedTextRun, FootnoteReference, FootnoteReferenceRun, InsertedTextRun, type ParagraphChild } from 'docx'
import type { Run } from '#lib/reporting/redline/redline'
import { lines } from './docx-text.ts'

/** Who is said to have made a tracked change: nobody but the comparison itself. */
const author = 'Article Three'

/** Tracked changes of one file, numbered as they come. */
export class TrackedRuns {
  private count = 0
  private readonly date: string

  /** @param date ISO instant of the later version */
  constructor(date: string) {
    this.date = date
  }

  /** What Word writes of one change. */
  change(): { id: number; author: string; date: string } {
    this.count += 1
    return { id: this.count, author, date: this.date }
  }

  text(runs: readonly Run[]): ParagraphChild[] {
    return runs.flatMap(({ kind, text }): ParagraphChild[] => {
      if (kind === 'same') return lines(text)
      const Tracked = kind === 'inserted' ? InsertedTextRun : DeletedTextRun
      return text
        .split('\n')
        .map((line, index) => new Tracked({ ...this.change(), text: line, ...(index === 0 ? {} : { break: 1 }) }))
    })
  }

  note({ kind }: Run, number: number): ParagraphChild {
    if (kind === 'same') return new FootnoteReferenceRun(number)
    const Tracked = kind === 'inserted' ? InsertedTextRun : DeletedTextRun
    return new Tracked({ ...this.change(), style: 'FootnoteReference', children: [new FootnoteReference(number)] })
  }
}
