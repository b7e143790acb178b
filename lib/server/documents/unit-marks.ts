import 'server-only'
import { Bookmark, type ParagraphChild } from 'docx'
import { separator } from '#lib/reporting/merge/unit'
import { unitMark } from '#lib/reporting/merge/unit-mark'

/** Hands out the bookmarks that carry the units of one document through Word, in the order of `unitsOf`. */
export class UnitMarks {
  private readonly counts = new Map<string, number>()

  /** What a paragraph holds, inside the bookmark of its unit. */
  around(id: string, children: readonly ParagraphChild[]): ParagraphChild[] {
    const count = (this.counts.get(id) ?? 0) + 1
    this.counts.set(id, count)
    return [new Bookmark({ id: unitMark(count === 1 ? id : `${id}${separator}again-${count}`), children })]
  }
}
