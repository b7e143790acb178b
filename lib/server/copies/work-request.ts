import 'server-only'
import { z } from 'zod'
import { copyTypes } from '#lib/domain/ledger/copy-type'
import { longestBrief } from '#lib/domain/ledger/kept-brief'

/** What may be asked of the process that looks at files. */
export const workSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('inspect'), fileName: z.string() }),
  z.strictObject({ do: z.literal('text'), type: z.enum(copyTypes) }),
  z.strictObject({ do: z.literal('clean'), type: z.enum(copyTypes) }),
  z.strictObject({ do: z.literal('edited') }),
  z.strictObject({ do: z.literal('brief'), fileName: z.string() }),
])
export type Work = z.infer<typeof workSchema>

/** What it answers, parsed again by whoever asked: the process has read what a stranger wrote. */
const why = z.string().min(1).max(500)
export const findingSchema = z.discriminatedUnion('verdict', [
  z.strictObject({ verdict: z.literal('clean'), type: z.enum(copyTypes) }),
  z.strictObject({ verdict: z.literal('quarantined'), type: z.enum(copyTypes), why }),
  z.strictObject({ verdict: z.literal('refused'), why }),
])
export const extractedSchema = z.discriminatedUnion('ok', [
  z.strictObject({
    ok: z.literal(true),
    counted: z.enum(['page', 'part']),
    pages: z.array(z.string().max(6_000_000)).min(1).max(3_000),
  }),
  z.strictObject({ ok: z.literal(false), why }),
])

export const briefTextSchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), text: z.string().min(1).max(longestBrief) }),
  z.strictObject({ ok: z.literal(false), why }),
])

const mark = z.string().regex(/^_A3_[0-9a-f]{24}$/)
const words = z.string().max(6_000_000)
export const readEditedSchema = z.discriminatedUnion('ok', [
  z.strictObject({
    ok: z.literal(true),
    document: z.strictObject({
      units: z
        .array(
          z.strictObject({
            marks: z.array(mark),
            continues: z.array(mark),
            kind: z.enum(['heading', 'paragraph', 'item', 'cell']),
            text: words,
            notes: z.array(words),
          }),
        )
        .max(50_000),
      comments: z.array(z.strictObject({ author: z.string().max(200), text: words, unit: z.int().min(0).nullable() })),
      tracked: z.strictObject({
        inserted: z.int().min(0),
        deleted: z.int().min(0),
        authors: z.array(z.string().max(200)).max(100),
      }),
      leftOut: z.array(z.string().max(200)).max(20),
      mark: z.string().max(400).nullable(),
    }),
  }),
  z.strictObject({ ok: z.literal(false), why }),
])

/** The words of a request, with their length before them; the bytes of the file follow. */
export function headOf(work: Work): Buffer {
  const words = Buffer.from(JSON.stringify(work))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(words.length)
  return Buffer.concat([length, words])
}

export function readRequest(request: Uint8Array): { work: Work; bytes: Uint8Array } {
  const buffer = Buffer.from(request.buffer, request.byteOffset, request.byteLength)
  const end = 4 + buffer.readUInt32BE(0)
  return { work: workSchema.parse(JSON.parse(buffer.toString('utf8', 4, end))), bytes: request.subarray(end) }
}
