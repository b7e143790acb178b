import { whyItEndangers } from '#lib/domain/facts/endangering'
import { isUnknown } from '../report/facts-section.ts'
import { holdBack, type PrintedSnapshot } from '../report/held-by-counsel.ts'
import type { ReportSnapshot } from '../snapshot.ts'
import type { ForumProfile } from './forum-profile.ts'
import { referencesOf } from './own-text.ts'
import { type OwnWords, typedTexts } from './own-words.ts'

/** A fact that the form leaves out unless its author puts it in. */
export interface FactLeftOut {
  key: string
  question: string
  /** Why it may endanger somebody. */
  why: string
  answered: boolean
  putIn: boolean
}

/** The facts that a form leaves out, in the order of the catalogue, with those that the author put in. */
export function factsLeftOut(
  snapshot: ReportSnapshot,
  { leavesOut = [] }: Pick<ForumProfile, 'leavesOut'>,
  { putIn = [] }: Pick<OwnWords, 'putIn'>,
): FactLeftOut[] {
  return Object.entries(snapshot.questions)
    .filter(([key]) => leavesOut.includes(key))
    .map(([key, { question }]) => ({
      key,
      question,
      why: whyItEndangers(key) ?? '',
      answered: !isUnknown(snapshot, key),
      putIn: putIn.includes(key),
    }))
}

/** The assessment as this document prints it: without what its form leaves out and its author did not put in. */
export function printedOf(snapshot: ReportSnapshot, profile: ForumProfile, own: OwnWords): PrintedSnapshot {
  const { leavesOut = [], sections } = profile
  const putIn = new Set(own.putIn)
  const hasNature = sections.some((section) => section.kind === 'part' && section.part === 'nature')
  return holdBack(
    snapshot,
    leavesOut.filter((key) => !putIn.has(key)),
    {
      at: hasNature ? 'nature/held' : 'limits/held',
      cited: new Set(
        typedTexts(own)
          .flatMap(referencesOf)
          .flatMap(({ kind, id }) => (kind === 'record' ? [id] : [])),
      ),
    },
  )
}
