/** What a unit is in the document. A cell is one unit, whatever number of lines it has. */
export type UnitKind = 'front' | 'heading' | 'paragraph' | 'item' | 'caption' | 'head' | 'cell' | 'signature'

/** The smallest part of a document that is kept, changed or taken out as one. */
export interface Unit {
  /** Of the block, the item, or the row and the column; stable while other units come and go. */
  id: string
  kind: UnitKind
  /**
   * The words, without the paragraph’s number and the marks of footnotes. A cross-reference is `[[see:ID]]`, so that
   * a number that moved is no change.
   */
  text: string
  /** The footnotes that it carries, in order, in the words that are printed. */
  notes: readonly string[]
  /** The list or table that it stands in. */
  within: string | null
}

/** A unit as it came back from Word. One that somebody wrote there has no id. */
export interface EditedUnit extends Omit<Unit, 'id'> {
  id: string | null
  /** Ids of units whose paragraphs somebody joined to this one. */
  joined: readonly string[]
}

/** The id of the block, item or row that a unit belongs to: cells and captions have more after it. */
export const ownerOf = (unitId: string): string => unitId.split(separator)[0] ?? unitId

/** Stands in no id of a block. */
export const separator = '@'
