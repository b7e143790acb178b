import 'server-only'
import type { ReadUnit } from '#lib/reporting/merge/edited-document'
import { isUnitMark } from '#lib/reporting/merge/unit-mark'
import { attributesOf } from '../../copies/inspect/xml.ts'
import { Fields } from './fields.ts'
import type { Tracked } from './tracked.ts'
import { UnitInMaking } from './unit-in-making.ts'
import type { XmlEvent } from './xml-events.ts'

/** What notes and what was tracked a text may have; the same for a document and for each of its notes. */
export interface Around {
  /** The words of a footnote or endnote, by its kind and number. */
  noteOf: (kind: 'footnote' | 'endnote', id: string) => string
  tracked: Tracked
  leftOut: Set<string>
}

/** Formatting as it was before somebody changed it, and a second form of the same thing for old programs. */
const notRead = /^(?:pPr|rPr|tblPr|tblPrEx|trPr|tcPr|sectPr|numbering|tblGrid)Change$|^Fallback$/
const mostDeep = 256
const mostCharacters = 6_000_000
const mostUnits = 50_000

const strange: Readonly<Record<string, string>> = {
  drawing: 'a picture or a drawing',
  pict: 'a picture or a drawing',
  object: 'an object of another program',
  altChunk: 'a part in another format',
  subDoc: 'a document within the document',
  sym: 'a character of a symbol font',
}

/** Takes the text of one part of a Word file (ISO/IEC 29500-1, 17) event by event, and gives its paragraphs and cells. */
export class WordReader {
  private readonly done: UnitInMaking[] = []
  private readonly path: string[] = []
  private readonly paragraphs: UnitInMaking[] = []
  private readonly cells: UnitInMaking[] = []
  private readonly rows: { cells: UnitInMaking[]; struck: boolean }[] = []
  private readonly fields = new Fields()
  private readonly links: { mark: string | null; from: number }[] = []
  /** Bookmarks that have begun, by their numbers, and those that begin with the next paragraph. */
  private readonly open = new Map<string, string>()
  private readonly waiting: string[] = []
  /** Of each paragraph around: whether its end was struck out. Then it goes on in the next. */
  private readonly struckEnds: boolean[] = []
  private carried: UnitInMaking | null = null
  private skipping = 0
  private struck = 0
  private characters = 0
  private readonly around: Around

  constructor(around: Around) {
    this.around = around
  }

  take(event: XmlEvent): void {
    if ('text' in event) this.takeText(event.text)
    else if ('open' in event) {
      this.path.push(event.open)
      if (this.path.length > mostDeep) throw new Error('The file is nested too deeply.')
      if (this.skipping > 0 || notRead.test(event.open)) this.skipping += 1
      else this.begin(event.open, attributesOf(event.tag))
    } else {
      if (this.path.pop() !== event.close) throw new Error('The file is not nested well.')
      if (this.skipping > 0) this.skipping -= 1
      else this.end(event.close)
    }
  }

  /** Everything that was read: paragraphs and cells in order, and where each comment stands. */
  finish(): { units: ReadUnit[]; comments: Map<string, number> } {
    this.flush()
    const all = this.done.flatMap(function withInner(unit): UnitInMaking[] {
      return [unit, ...unit.inner.flatMap(withInner)]
    })
    const units = all.filter((unit) => !unit.isEmpty || unit.marks.length > 0 || unit.comments.length > 0)
    const comments = new Map(units.flatMap((unit, index) => unit.comments.map((id) => [id, index] as const)))
    return { units: units.map((unit) => unit.finished()), comments }
  }

  private get here(): UnitInMaking | undefined {
    return this.paragraphs.at(-1)
  }

  private takeText(text: string): void {
    const holder = this.path.at(-1)
    if (this.skipping > 0) return
    if (holder === 'instrText') this.fields.instruct(text)
    else if (holder === 'delText' || (holder === 't' && this.struck > 0)) this.around.tracked.strike(text)
    else if (holder === 't') this.write(text)
  }

  private write(text: string): void {
    if (!this.here || this.fields.isContents || this.struck > 0) return
    this.characters += text.length
    if (this.characters > mostCharacters) throw new Error('The file has more text than a document may.')
    this.here.text += text
    for (const mark of this.open.values()) if (!this.here.marks.includes(mark)) this.here.continues.add(mark)
  }

  private begin(name: string, has: ReadonlyMap<string, string>): void {
    const inRun = this.path.at(-2) === 'r'
    const inProperties = this.path.includes('rPr') && this.path.at(-1) !== 'rPr'
    const what = strange[name]
    if (what !== undefined && this.struck === 0) this.around.leftOut.add(what)
    switch (name) {
      case 'p':
        this.paragraphs.push(new UnitInMaking('paragraph'))
        this.struckEnds.push(false)
        this.here?.marks.push(...this.waiting.splice(0))
        return
      case 'tc':
        this.flush()
        this.cells.push(new UnitInMaking('cell'))
        return
      case 'tr':
        this.flush()
        this.rows.push({ cells: [], struck: false })
        return
      case 'ins':
      case 'moveTo':
        if (!inProperties) this.around.tracked.insert(has.get('author'))
        return
      case 'del':
      case 'moveFrom':
        this.strike(inProperties, has)
        return
      case 'pStyle':
        if (this.here && /^heading\d/i.test(has.get('val') ?? '')) this.here.kind = 'heading'
        else if (this.here && /item|list/i.test(has.get('val') ?? '')) this.here.kind = 'item'
        return
      case 'numPr':
        if (this.here?.kind === 'paragraph') this.here.kind = 'item'
        return
      case 'bookmarkStart':
        this.mark(has.get('id') ?? '', has.get('name') ?? '')
        return
      case 'bookmarkEnd':
        this.open.delete(has.get('id') ?? '')
        return
      case 'hyperlink':
        this.links.push({ mark: markOf(has.get('anchor')), from: this.here?.text.length ?? 0 })
        return
      case 'fldChar':
        this.field(has.get('fldCharType') ?? '')
        return
      case 'footnoteReference':
      case 'endnoteReference':
        if (this.struck === 0)
          this.here?.notes.push(
            this.around.noteOf(name === 'footnoteReference' ? 'footnote' : 'endnote', has.get('id') ?? ''),
          )
        return
      case 'commentReference':
        this.here?.comments.push(has.get('id') ?? '')
        return
      case 'tab':
        if (inRun) this.write('\t')
        return
      case 'br':
        if (inRun && !/page|column/.test(has.get('type') ?? '')) this.write('\n')
        return
      case 'cr':
        this.write('\n')
        return
      case 'noBreakHyphen':
        this.write('-')
        return
      case 'sym':
        this.write('\uFFFD')
    }
  }

  private strike(inProperties: boolean, has: ReadonlyMap<string, string>): void {
    const row = this.rows.at(-1)
    this.around.tracked.by(has.get('author'))
    if (this.path.at(-2) === 'trPr' && row) row.struck = true
    else if (inProperties) this.struckEnds[this.struckEnds.length - 1] = true
    else this.struck += 1
  }

  private mark(id: string, name: string): void {
    if (!isUnitMark(name)) return
    this.open.set(id, name)
    if (this.here) this.here.marks.push(name)
    else this.waiting.push(name)
  }

  private field(type: string): void {
    if (type === 'begin') this.fields.begin()
    else if (type === 'separate') this.fields.separate(this.here?.text.length ?? 0)
    else if (type === 'end') {
      const { mark, from } = this.fields.end()
      this.refer(markOf(mark), from)
    }
  }

  private end(name: string): void {
    switch (name) {
      case 'p':
        this.endParagraph()
        return
      case 'tc': {
        this.flush()
        const cell = this.cells.pop()
        const row = this.rows.at(-1)
        if (!cell) return
        const outer = this.cells.at(-1)
        // A table within a cell is text of that cell.
        if (outer) outer.append(cell, outer.text === '' ? '' : '\n')
        else if (row) row.cells.push(cell)
        else this.done.push(cell)
        return
      }
      case 'tr': {
        const row = this.rows.pop()
        if (row?.struck) for (const cell of row.cells) this.around.tracked.strike(cell.text)
        else this.done.push(...(row?.cells ?? []))
        return
      }
      case 'del':
      case 'moveFrom':
        if (this.struck > 0 && !/Pr$/.test(this.path.at(-1) ?? '')) this.struck -= 1
        return
      case 'hyperlink': {
        const link = this.links.pop()
        if (link) this.refer(link.mark, link.from)
      }
    }
  }

  private endParagraph(): void {
    const paragraph = this.paragraphs.pop()
    const goesOn = this.struckEnds.pop() === true
    if (!paragraph) return
    const outer = this.here
    if (outer && this.path.includes('txbxContent')) {
      outer.inner.push(paragraph)
      return
    }
    const before = this.carried
    this.carried = null
    if (before) before.append(paragraph, '')
    const whole = before ?? paragraph
    if (before) whole.kind = paragraph.kind
    // All of it is struck out, and so it is not joined to anything.
    if (goesOn && whole.isEmpty) return
    if (goesOn) this.carried = whole
    else this.place(whole)
  }

  private place(paragraph: UnitInMaking): void {
    const cell = this.cells.at(-1)
    if (cell) cell.append(paragraph, cell.text === '' ? '' : '\n')
    else if (this.done.push(paragraph) > mostUnits) throw new Error('The file has more paragraphs than a document may.')
  }

  private flush(): void {
    const carried = this.carried
    this.carried = null
    if (carried) this.place(carried)
  }

  /** What was written since is a reference to a unit. */
  private refer(mark: string | null, from: number): void {
    const { here } = this
    const words = here?.text.slice(from) ?? ''
    if (here && mark !== null && words !== '' && !/[[\]|]/.test(words))
      here.text = `${here.text.slice(0, from)}[[${mark}|${words}]]`
  }
}

const markOf = (name: string | undefined): string | null => (name !== undefined && isUnitMark(name) ? name : null)
