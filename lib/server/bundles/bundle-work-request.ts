import 'server-only'
import { z } from 'zod'
import { redactionsSchema } from '#lib/domain/redaction'

/** What pages of a bundle are made of; other types are set as PDF before. */
export const pageTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const
export type PageType = (typeof pageTypes)[number]

const number = z.number().int().nonnegative()

/** What may be asked of the process that works on exhibits. */
export const bundleWorkSchema = z.discriminatedUnion('do', [
  /** How many pages there are, and where its own bookmarks lead. */
  z.strictObject({ do: z.literal('look'), type: z.enum(pageTypes) }),
  /** Its objects as they stand in the bundle. */
  z.strictObject({
    do: z.literal('pages'),
    type: z.enum(pageTypes),
    /** What is printed on each page. */
    labels: z.array(z.string().max(40)),
    /** What is printed on its first page, beside the way to the index; null for the index itself, whose links say where they go. */
    mark: z.string().max(60).nullable(),
    /** Numbers of objects that were set aside: of each page, of the links of each, of the node above them and of the font. */
    firstPage: number,
    firstLinks: number,
    node: number,
    font: number,
    /** From which number on the other objects are numbered. */
    base: number,
  }),
  /** A PDF of its own without what is to be removed. */
  z.strictObject({ do: z.literal('redact'), type: z.enum(pageTypes), redactions: redactionsSchema }),
])
export type BundleWork = z.infer<typeof bundleWorkSchema>

/** Answers are parsed again by whoever asked: the process has read what a stranger wrote. */
export const lookedSchema = z.discriminatedUnion('ok', [
  z.strictObject({
    ok: z.literal(true),
    pages: z.number().int().positive().max(10_000),
    parts: z.array(z.strictObject({ title: z.string().max(300), page: z.number().int().positive() })).max(2_000),
  }),
  z.strictObject({ ok: z.literal(false), why: z.string().max(500) }),
])
export type Looked = z.infer<typeof lookedSchema>

const rectSchema = z.tuple([z.number(), z.number(), z.number(), z.number()])
export const pagesHeadSchema = z.strictObject({
  /** Number and length of each object, in the order of the bytes. */
  objects: z.array(z.tuple([number, number])),
  /** The first number that is free. */
  next: number,
  /** Where on which page a link is, and to which page of the bundle; null for the index. */
  links: z.array(z.strictObject({ page: number, rect: rectSchema, target: number.nullable() })),
  /** Optional content: all of it, and what is not shown. */
  layers: z.strictObject({ all: z.array(number), off: z.array(number) }),
})
export type PagesHead = z.infer<typeof pagesHeadSchema>

export const scanSchema = z.strictObject({
  streams: number,
  objects: number,
  pages: number,
  /** On which no term could be looked for: pictures of text. */
  pagesWithoutText: number,
})
export const redactedHeadSchema = z.discriminatedUnion('ok', [
  z.strictObject({
    ok: z.literal(true),
    /** How often each term, in the order asked, was there and is no more. */
    removed: z.array(number),
    scan: scanSchema,
  }),
  /** Nothing came out: why. */
  z.strictObject({ ok: z.literal(false), why: z.string().max(500) }),
])
export type RedactedHead = z.infer<typeof redactedHeadSchema>

/** Words before bytes, with the length of the words before them; so are requests and answers. */
export function headAndBytes(head: unknown, bytes: Uint8Array): Uint8Array {
  const words = Buffer.from(JSON.stringify(head))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(words.length)
  return Buffer.concat([length, words, bytes])
}

export function readHeadAndBytes(message: Uint8Array): { head: unknown; bytes: Uint8Array } {
  const buffer = Buffer.from(message.buffer, message.byteOffset, message.byteLength)
  const end = 4 + buffer.readUInt32BE(0)
  return { head: JSON.parse(buffer.toString('utf8', 4, end)), bytes: message.subarray(end) }
}
