import { z } from 'zod'

export const exhibitSchema = z.strictObject({
  id: z.uuid(),
  /** A stored copy; a redacted one is a copy of its own. */
  copyId: z.uuid(),
  title: z.string().trim().min(1).max(300),
  /** Of the document, in the words of whoever made the bundle; null where it is not known or not said. */
  date: z.string().trim().min(1).max(60).nullable().default(null),
  /** Taken out after it was given out: its number and its pages are not given to another. */
  withdrawn: z.boolean().default(false),
})
export type Exhibit = z.infer<typeof exhibitSchema>

export const bundleSectionSchema = z.strictObject({
  title: z.string().trim().min(1).max(200),
  exhibits: z.array(exhibitSchema).max(2_000),
})

/** What a bundle is to hold, in its order. Numbers and pages come from it and are never typed. */
export const bundleDraftSchema = z
  .strictObject({
    title: z.string().trim().min(1).max(200),
    /** Before whom, and for whom: lines of the title page. */
    court: z.string().trim().max(300).default(''),
    parties: z.string().trim().max(300).default(''),
    sections: z.array(bundleSectionSchema).min(1).max(100),
    /** The most that one file may have, in MiB; null for one file, however large. */
    largestPartMiB: z.number().int().min(1).max(2_000).nullable().default(null),
  })
  .refine(({ sections }) => hasNoneTwice(sections.flatMap(({ exhibits }) => exhibits.map(({ id }) => id))), {
    error: 'expected each exhibit once',
  })
export type BundleDraft = z.infer<typeof bundleDraftSchema>

const hasNoneTwice = (ids: readonly string[]): boolean => new Set(ids).size === ids.length
