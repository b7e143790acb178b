import { createHash } from 'node:crypto'

/** What the last run on one file found. */
export interface FileFigures {
  /** SHA-256 of the text that was changed, so that a text changed since is told from the one measured. */
  sha256: string
  mutants: number
  caught: number
  /** Of the survivors, those explained in `survivors.json`. */
  explained: number
}

/** By file (`weigh`). Each run replaces the figures of the files it ran, so that partial runs add up. */
export type RecordOfFigures = Readonly<Record<string, FileFigures>>

export interface Whole {
  mutants: number
  caught: number
  explained: number
  /** Files whose text is no longer the one measured. */
  changed: string[]
  /** Files that no run has measured. */
  unmeasured: string[]
}

/** Of all mutants on record, explained or not, fewer than this may survive. */
const mostSurvivors = 0.05

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Adds up the record, given the text of each file that there is to measure. Of a file that is gone nothing counts. */
export function addUp(record: RecordOfFigures, texts: ReadonlyMap<string, string>): Whole {
  const whole: Whole = { mutants: 0, caught: 0, explained: 0, changed: [], unmeasured: [] }
  for (const [name, text] of texts) {
    const figures = record[name]
    if (figures === undefined) {
      whole.unmeasured.push(name)
      continue
    }
    whole.mutants += figures.mutants
    whole.caught += figures.caught
    whole.explained += figures.explained
    if (figures.sha256 !== hashOf(text)) whole.changed.push(name)
  }
  return whole
}

export const survivors = ({ mutants, caught }: { mutants: number; caught: number }): number => mutants - caught

export const tooManySurvive = (whole: Whole): boolean =>
  whole.mutants > 0 && survivors(whole) >= whole.mutants * mostSurvivors

/** The record with the figures of one file put in, in the order of names, without those of files that are gone. */
export function withFigures(
  record: RecordOfFigures,
  name: string,
  figures: FileFigures,
  names: readonly string[],
): RecordOfFigures {
  const all: RecordOfFigures = { ...record, [name]: figures }
  return Object.fromEntries(names.flatMap((one) => (all[one] === undefined ? [] : [[one, all[one]]])))
}
