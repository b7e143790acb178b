import 'server-only'
import { z } from 'zod'
import { copyLimit } from '#lib/domain/ledger/copy-type'
import { copyDescriptionSchema, type StoredCopy } from '#lib/domain/ledger/stored-copy'
import { notWiderThan } from '#lib/domain/ledger/tier'
import { downloadHeaders } from '../download.ts'
import { issuesOf } from '../input-issues.ts'
import { Refusal } from '../refusal.ts'
import type { RemoveCopyResult } from './remove-copy.ts'
import type { NotStored } from './store-copy.ts'
import { copyForms, type TakeCopyResult } from './take-copy.ts'

/** What `?form=` and `?warned=` may say when a file is asked for. */
export const contentQuery = z.strictObject({
  form: z.enum(copyForms).default('original'),
  warned: z.literal('yes').optional(),
})

/** In which header which part of the description comes: no address of ours carries words about a file. */
const headerOf = {
  source: 'x-copy-source',
  fileName: 'x-copy-name',
  sha256: 'x-copy-sha256',
  tier: 'x-copy-tier',
  address: 'x-copy-address',
  tool: 'x-copy-tool',
} as const

/** What a request says of the file that is its body: headers, percent-encoded, so that any name can stand in one. */
export function describedBy(headers: Headers) {
  const read = (name: string): string | null => {
    const value = headers.get(name)
    if (value === null || value === '') return null
    try {
      return decodeURIComponent(value)
    } catch {
      return value
    }
  }
  const { tier, sha256, ...rest } = Object.fromEntries(
    Object.entries(headerOf).map(([field, name]) => [field, read(name)]),
  ) as Record<keyof typeof headerOf, string | null>
  const parsed = copyDescriptionSchema.safeParse({
    ...rest,
    source: rest.source ?? undefined,
    fileName: rest.fileName ?? undefined,
    sha256: sha256?.toLowerCase(),
    tier: tier ?? 'public',
  })
  return parsed.success
    ? parsed.data
    : new Refusal('INVALID', {
        message: 'The headers do not say what is sent. Nothing was kept.',
        issues: issuesOf(parsed.error).map(({ path, message }) => ({
          path: headerOf[path as keyof typeof headerOf] ?? path,
          message,
        })),
      })
}

/** How the route tells why a file was not stored. */
export function refusalOfFile(refused: NotStored): Refusal {
  switch (refused.reason) {
    case 'key-reused':
      return new Refusal('KEY_REUSED')
    case 'not-found':
      return new Refusal('NOT_FOUND')
    case 'too-large':
      return new Refusal('TOO_LARGE', {
        message: `The file is larger than ${copyLimit / 1024 / 1024} MiB. Nothing was kept.`,
      })
    case 'incomplete':
      return new Refusal('INVALID', {
        message: 'The file did not arrive whole: it is not of the length that was announced. Nothing was kept.',
      })
    case 'wrong-hash':
      return new Refusal('INVALID', {
        message: 'What arrived has another hash than what was sent. Nothing was kept: send it again.',
      })
    case 'no-source':
      return new Refusal('INVALID', {
        message: 'There is no such source. Nothing was kept.',
        issues: [{ path: headerOf.source, message: 'expected the id of a source of the ledger' }],
      })
    case 'wider-than-source':
      return new Refusal('INVALID', {
        message: 'A copy is for nobody who does not see its source. Nothing was kept.',
        issues: [
          { path: headerOf.tier, message: `expected ${notWiderThan(refused.tier).join(' or ')}, as its source` },
        ],
      })
    case 'not-taken':
      return new Refusal('NOT_TAKEN', { message: `${refused.why} Nothing was kept.` })
    case 'quota':
      return new Refusal('CONFLICT', {
        message:
          refused.whose === 'person'
            ? `You have stored as much as one person may, ${refused.limitMiB} MiB. Nothing was kept.`
            : `Your organisation has stored as much as it may, ${refused.limitMiB} MiB. Nothing was kept.`,
      })
  }
}

/** How a route hands a copy out, or tells why not. */
export function answerWithCopy(taken: TakeCopyResult): Response | Refusal {
  if (taken.ok) {
    const { copy, form, size, sha256, bytes } = taken
    return new Response(streamOf(bytes), {
      headers: {
        ...downloadHeaders(nameOf(copy, form === 'clean')),
        // What a browser takes it for is never what it is: it is saved, not shown.
        'Content-Type': 'application/octet-stream',
        'Content-Length': String(size),
        'Accept-Ranges': 'none',
        // Which of the two it is, and what it hashes to.
        'X-Copy-Form': form,
        'X-Copy-Sha256': sha256,
      },
    })
  }
  switch (taken.reason) {
    case 'not-found':
      return new Refusal('NOT_FOUND')
    case 'warning':
      return new Refusal('CONFLICT', {
        message: `This file is quarantined. ${taken.why} Open it only where it can do no harm. Ask for it with warned=yes.`,
      })
    case 'no-clean-form':
      return new Refusal('CONFLICT', {
        message:
          'A copy without metadata is made of JPEG and PNG only, and of no quarantined file. Ask for the original.',
      })
  }
}

const nameOf = ({ fileName }: StoredCopy, clean: boolean): string =>
  clean ? fileName.replace(/(\.[a-z]+)?$/i, (ending) => ` without metadata${ending}`) : fileName

/** Bytes as the body of an answer, as fast as they are taken. */
export function streamOf(bytes: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const parts = bytes[Symbol.asyncIterator]()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await parts.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await parts.return?.()
    },
  })
}

/** How a route tells that a copy was not removed. */
export function refusalOfRemoval({ reason }: Extract<RemoveCopyResult, { ok: false }>): Refusal {
  switch (reason) {
    case 'not-found':
      return new Refusal('NOT_FOUND')
    case 'not-yours':
      return new Refusal('CONFLICT', {
        message: 'A lawyer of the organisation removes a copy; of a sealed one, who stored it. Nothing was removed.',
      })
    case 'other-file':
      return new Refusal('CONFLICT', {
        message: 'The file has another hash than the one you named. Nothing was removed.',
      })
  }
}
