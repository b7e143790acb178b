import 'server-only'
import type { ReadUnit } from '#lib/reporting/merge/edited-document'

/** A paragraph or a cell while it is being read. */
export class UnitInMaking {
  readonly marks: string[] = []
  readonly continues = new Set<string>()
  readonly notes: string[] = []
  readonly comments: string[] = []
  /** Text boxes that stand in it: they are read after it. */
  readonly inner: UnitInMaking[] = []
  text = ''
  kind: ReadUnit['kind']

  constructor(kind: ReadUnit['kind']) {
    this.kind = kind
  }

  /** The next paragraph of a cell, or one whose end was struck out. */
  append(other: UnitInMaking, between: string): void {
    this.text += between + other.text
    this.marks.push(...other.marks)
    for (const mark of other.continues) this.continues.add(mark)
    this.notes.push(...other.notes)
    this.comments.push(...other.comments)
    this.inner.push(...other.inner)
  }

  get isEmpty(): boolean {
    return this.text.trim() === '' && this.notes.length === 0
  }

  finished(): ReadUnit {
    const { marks, kind, notes } = this
    return { ...{ kind, notes, text: this.text.trim() }, marks: [...new Set(marks)], continues: [...this.continues] }
  }
}
