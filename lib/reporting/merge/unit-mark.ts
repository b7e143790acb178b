import { canonicalHash } from '#lib/domain/canonical-hash'
import type { Unit } from './unit.ts'

/** How the mark of a unit begins. Word keeps a bookmark whose name begins with `_`, and does not list it. */
const prefix = '_A3_'

/** Whether a bookmark is one of ours. */
export const isUnitMark = (name: string): boolean => /^_A3_[0-9a-f]{24}$/.test(name)

/**
 * The name of the bookmark that carries a unit through Word: at most forty letters, digits and underscores are allowed
 * there, and no id is said in a file that leaves the house other than as a hash.
 */
export const unitMark = (id: string): string => prefix + canonicalHash(id).slice('sha256:'.length).slice(0, 24)

/**
 * The units of a document by their marks, worked out anew from the document alone.
 *
 * @throws when two units have one mark, which 96 bits of a hash rule out in all likelihood
 */
export function unitsByMark<T extends Pick<Unit, 'id'>>(units: readonly T[]): ReadonlyMap<string, T> {
  const byMark = new Map(units.map((unit) => [unitMark(unit.id), unit]))
  if (byMark.size !== units.length) throw new Error('Two parts of the document have the same mark.')
  return byMark
}
