import { z } from 'zod'
import { factTags } from './fact-tag.ts'

const longest = 100_000

/**
 * What one person adds to a document, kept apart from what is set from the assessment. Nothing of it is lost when the
 * assessment is made anew.
 */
export const ownWordsSchema = z.strictObject({
  /** Text of each own section, by its id; paragraphs are parted by empty lines. */
  sections: z.record(z.string().max(100), z.string().max(longest, { error: `at most ${longest} characters` })),
  /** Declarations that the author has made their own, by id. */
  accepted: z.array(z.string().max(100)).max(50),
  /** How the author comes to each fact, by its key. */
  factTags: z.record(z.string().max(100), z.enum(factTags)),
  /** Paragraphs changed by hand: the id, the words that were set, and the words that stand instead. */
  edits: z
    .array(z.strictObject({ id: z.string().max(300), set: z.string().max(longest), own: z.string().max(longest) }))
    .max(2_000),
  /** Paragraphs added by hand, each after a paragraph of the document; in the order in which they stand. */
  added: z
    .array(z.strictObject({ id: z.string().max(300), after: z.string().max(300), text: z.string().max(longest) }))
    .max(2_000),
  /** Paragraphs taken out by hand. Those that are always printed cannot be. */
  removed: z.array(z.string().max(300)).max(2_000),
  /** Facts that the form leaves out and the author puts in all the same, by key. */
  putIn: z.array(z.string().max(100)).max(500).exactOptional(),
})
export type OwnWords = z.infer<typeof ownWordsSchema>

export const noOwnWords: OwnWords = {
  sections: {},
  accepted: [],
  factTags: {},
  edits: [],
  added: [],
  removed: [],
}

/** All that the author typed, each text by itself. */
export const typedTexts = ({ sections, edits, added }: OwnWords): string[] => [
  ...Object.values(sections),
  ...edits.map((edit) => edit.own),
  ...added.map(({ text }) => text),
]
