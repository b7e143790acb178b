import type { EditedDocument } from '../merge/edited-document.ts'
import { type Clash, mergeThreeWays } from '../merge/merge-three-ways.ts'
import { mergeWordings, type Wording } from '../merge/merge-units.ts'
import { placeMarks } from '../merge/place-marks.ts'
import { ownerOf, separator, type Unit, type UnitKind } from '../merge/unit.ts'
import { unitsOf } from '../merge/units-of.ts'
import type { ReportContent } from '../report-model.ts'
import { sameWords } from '../words/tokens.ts'
import type { BuiltDocument } from './build-document.ts'
import type { ClashOfWords } from './clash-of-words.ts'
import { isGuaranteed } from './guaranteed.ts'
import type { OwnWords } from './own-words.ts'
import { inOtherWords, paragraphsOf, shortName } from './paragraphs-of.ts'

/** What an edited file brings: the own words with the hand’s work in them, and everything that a person must look at. */
export interface TakenBack {
  own: OwnWords
  /** Ids of paragraphs that the hand reworded, put in, or took out. */
  reworded: string[]
  added: string[]
  takenOut: string[]
  /** Changed by the hand and since, at odds. Nothing of them is in `own`: `settleClashes` puts in what is chosen. */
  clashes: ClashOfWords[]
  /** Taken out by hand and always printed: they stand as they were. */
  restored: string[]
  /** What cannot be taken over where it stands, in full: words in tables, headings and on the first page. */
  notTaken: { where: string; text: string }[]
}

/**
 * Takes back a document that somebody edited in Word. What the hand changed becomes its work on today’s document: own
 * sections are rewritten, paragraphs reworded, added or taken out. Nothing is lost: what has no place is told, and where
 * the document has changed too, both stand among the clashes.
 *
 * @param base what the file was printed from
 * @param current what is printed now, of the same form
 * @param own the own words as they are kept now
 */
export function takeBack(
  edited: EditedDocument,
  base: ReportContent,
  current: BuiltDocument,
  own: OwnWords,
): TakenBack {
  const was = unitsOf(base)
  const now = unitsOf(current.content)
  const hand = placeMarks(edited, was)
  const merged = mergeThreeWays({ base: was, generated: now, edited: hand, isProtected: isGuaranteed })
  const before = new Map(now.map((unit) => [unit.id, unit]))
  const result: TakenBack = {
    own: {
      ...own,
      sections: { ...own.sections },
      edits: [...own.edits],
      added: [...own.added],
      removed: [...own.removed],
    },
    ...{ reworded: [], added: [], takenOut: [], clashes: [], restored: merged.restored, notTaken: [] },
  }
  let last: string | null = null
  const placedAfter = new Map<string, string | null>()
  for (const unit of merged.units) {
    const known = before.get(unit.id)
    placedAfter.set(unit.id, last)
    if (unit.provenance === 'inserted') insert(result, unit, last)
    else if (unit.provenance !== 'clash') take(result, unit, known, current)
    if (unit.moved && known !== undefined)
      result.notTaken.push({ where: unit.id, text: `Moved, and set where it stood: ${unit.text}` })
    // What is no longer in the document has nothing after it there.
    if (canAnchor(unit) && known !== undefined) last = unit.id
  }
  for (const unit of merged.takenOut) takeOut(result, unit)
  const kinds = new Map(merged.units.map(({ id, kind }) => [id, kind]))
  for (const clash of merged.clashes) {
    const [known, kind] = [before.get(clash.id), kinds.get(clash.id)]
    clashAt(result, clash, { known, kind, after: placedAfter.get(clash.id) ?? null, current, own })
  }
  rewriteSections(result, own)
  return result
}

const isOwn = (id: string): boolean => /^own\/[^/]+\/\d+$/.test(id)

/** The own section of which this is the line that says that nothing is written there. */
const emptySection = (id: string): string | undefined => /^own\/([^/]+)\/empty$/.exec(id)?.[1]

/** Words written where nothing was written yet are the section’s own, and no change of what was set. */
function fill(result: TakenBack, section: string, text: string): string {
  const { sections } = result.own
  let number = 1
  while (sections[`own/${section}/${number}`] !== undefined) number += 1
  const id = `own/${section}/${number}`
  sections[id] = text
  return id
}

/** Takes over what is at odds with nothing. */
function take(result: TakenBack, unit: Unit, known: Unit | undefined, current: BuiltDocument): void {
  if (known === undefined) {
    result.notTaken.push({ where: unit.id, text: unit.text })
    return
  }
  if (known.text !== unit.text) reword(result, unit, known, current)
  tellNotes(result, unit, known)
}

interface ClashAt {
  known: Unit | undefined
  kind: UnitKind | undefined
  /** The paragraph that stands before it. */
  after: string | null
  current: BuiltDocument
  own: OwnWords
}

const wordsAlone = (...all: [Wording, Wording, Wording]) =>
  all.map(({ text }): Wording => ({ text, notes: [] })) as [Wording, Wording, Wording]

const isText = (kind: UnitKind | undefined): boolean => kind === 'paragraph' || kind === 'item'

/** Puts a clash where it can be settled. What has no place there is told. */
function clashAt(
  result: TakenBack,
  { id, base, edited, generated }: Clash,
  { known, kind, after, current, own }: ClashAt,
): void {
  if (edited !== null) tellNotes(result, { id, ...edited }, base ?? edited)
  // Where the footnotes alone are at odds, the words are not.
  const words = base && generated && edited && mergeWordings(...wordsAlone(base, generated, edited))
  const add = (place: ClashOfWords['place']) =>
    result.clashes.push({
      ...{ id, printed: base?.text ?? '', yours: edited?.text ?? null, now: generated?.text ?? null, place },
    })
  const set = current.setWords.get(id)
  if (known === undefined && after !== null && isText(kind)) add({ kind: 'gone', after })
  else if (known === undefined) result.notTaken.push({ where: id, text: edited?.text ?? '' })
  else if (words) take(result, { ...known, text: words.text }, known, current)
  else if (isOwn(id)) add(ownPlace(result, id))
  else if (own.added.some((each) => each.id === id)) add({ kind: 'added' })
  else if (canAnchor(known) && set !== undefined)
    add({ kind: 'set', set, own: own.edits.find((edit) => edit.id === id)?.own ?? null })
  else if (edited === null) result.notTaken.push({ where: id, text: `Taken out: ${base?.text ?? ''}` })
  else result.notTaken.push({ where: id, text: edited.text })
}

/** Its place among the paragraphs of its section, once those are gone that the hand took out. */
function ownPlace({ own }: TakenBack, id: string): ClashOfWords['place'] {
  const [, section = '', number] = id.split('/')
  const before = Array.from({ length: Number(number) - 1 }, (_, index) => `own/${section}/${index + 1}`)
  const gone = before.filter((each) => own.sections[each] === '')
  return { kind: 'own', section, paragraph: before.length - gone.length }
}

/** Footnotes are set from what is cited: what a hand did to one is told, and not taken over. */
function tellNotes(result: TakenBack, unit: Pick<Unit, 'id' | 'notes'>, known: Pick<Unit, 'notes'>): void {
  const isIn = (note: string, notes: readonly string[]) => notes.some((other) => sameWords(note, other))
  for (const note of unit.notes)
    if (!isIn(note, known.notes)) result.notTaken.push({ where: unit.id, text: `Footnote: ${note}` })
  for (const note of known.notes)
    if (!isIn(note, unit.notes)) result.notTaken.push({ where: unit.id, text: `Footnote taken out: ${note}` })
}

/** Where a paragraph of the hand can stand after: what has a number, or is a line of a list. */
const canAnchor = ({ kind, id }: Unit): boolean => isText(kind) && !id.includes(separator)

function reword(result: TakenBack, unit: Unit, known: Unit, current: BuiltDocument): void {
  const mine = result.own.added.find(({ id }) => id === unit.id)
  const empty = emptySection(unit.id)
  if (empty !== undefined) fill(result, empty, unit.text)
  else if (isOwn(unit.id)) result.own.sections[unit.id] = unit.text
  else if (mine)
    result.own.added = result.own.added.map((each) => (each === mine ? { ...mine, text: unit.text } : each))
  else if (canAnchor(known) && current.setWords.has(unit.id))
    setEdit(result, unit.id, current.setWords.get(unit.id) ?? '', unit.text)
  else {
    result.notTaken.push({ where: unit.id, text: unit.text })
    return
  }
  result.reworded.push(unit.id)
}

function setEdit(result: TakenBack, id: string, set: string, text: string): void {
  result.own.edits = [...result.own.edits.filter((edit) => edit.id !== id), { id, set, own: text }]
}

function insert(result: TakenBack, unit: Unit, after: string | null): void {
  if (after === null || !['paragraph', 'item', 'heading'].includes(unit.kind) || unit.text.trim() === '') {
    if (unit.text.trim() !== '')
      result.notTaken.push({ where: 'before the first paragraph, or in a table', text: unit.text })
    return
  }
  const empty = emptySection(after)
  if (empty !== undefined) {
    result.added.push(fill(result, empty, unit.text))
    return
  }
  const id = `added/word-${result.own.added.length + 1}-${shortName(unit.text)}`
  // After what was put in at the same place before it.
  result.own.added = [...result.own.added, { id, after, text: unit.text }]
  result.added.push(id)
}

function takeOut(result: TakenBack, { id, text, kind }: Unit): void {
  if (isOwn(id)) result.own.sections[id] = ''
  else if (id.includes(separator) && ['paragraph', 'item'].includes(kind)) {
    // The second language of a document in two columns is set from the first: it cannot be taken out alone.
    result.notTaken.push({ where: id, text: `Taken out: ${text}` })
    return
  } else if (result.own.added.some((each) => each.id === id))
    result.own.added = result.own.added.filter((each) => each.id !== id)
  else if (kind === 'paragraph' || kind === 'item')
    result.own.removed = [...new Set([...result.own.removed, ownerOf(id)])]
  else {
    result.notTaken.push({ where: id, text: `Taken out: ${text}` })
    return
  }
  result.takenOut.push(id)
}

/** Own sections whose paragraphs the hand changed are put together again; citations that a paragraph had stay at its end. */
function rewriteSections(result: TakenBack, kept: OwnWords): void {
  const changed = Object.entries(result.own.sections).filter(([id]) => isOwn(id))
  for (const [id] of changed) delete result.own.sections[id]
  const bySection = Map.groupBy(changed, ([id]) => id.split('/')[1] ?? '')
  for (const [section, paragraphs] of bySection) {
    const texts = paragraphsOf(kept.sections[section] ?? '')
    for (const [id, text] of paragraphs) {
      const index = Number(id.split('/')[2]) - 1
      texts[index] = inOtherWords(texts[index] ?? '', text)
    }
    result.own.sections[section] = texts.filter((text) => text !== '').join('\n\n')
  }
}
