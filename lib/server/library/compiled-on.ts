import 'server-only'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { calendarDateSchema } from '#lib/domain/calendar-date-schema'

const shared = globalThis as { articleThreeCompiledOn?: string }

/** The day on which the shipped library was put together, and its records verified. */
export function compiledOn(): string {
  shared.articleThreeCompiledOn ??= z
    .object({ compiledOn: calendarDateSchema })
    .parse(JSON.parse(readFileSync(join(process.cwd(), 'library/edition.json'), 'utf8'))).compiledOn
  return shared.articleThreeCompiledOn
}
