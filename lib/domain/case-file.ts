import { z } from 'zod'
import { type Assertion, type FactEntry, unknownReasons } from './assertion.ts'
import { assertionDetailSchema, enteredDetailSchema, unknownReasonSchema } from './assertion-schema.ts'
import { calendarDateSchema } from './calendar-date-schema.ts'
import { type EnteredFactKey, enteredFactKeys, type FactKey, isFactKey, isLibraryFactKey } from './facts/catalogue.ts'
import { factSchema } from './facts/fact-schema.ts'
import { jsonPath, type Problem, problemsOf } from './problem.ts'
import { requestingStates as knownRequestingStates } from './requesting-state.ts'

export const caseFileFormat = 'article-three/case@1'

/** The longest reference, in characters. It is a code name, never the person's own. */
export const maxReferenceLength = 80

/** A case as the engine reads it. A key left out is unknown because nobody asked. */
export interface CaseFile {
  format: typeof caseFileFormat
  reference: string
  requestingState: string
  requestedState: string
  assessedOn: string
  facts: Partial<Record<FactKey, FactEntry>>
}

const stateSchema = z
  .string({ error: 'expected the two-letter code of a state' })
  .regex(/^[A-Z]{2}$/, { error: 'expected the two-letter code of a state, in capitals' })

const withoutControls = 'expected a reference without control characters'
// What many readers of JSON Schema can read: not all of them know classes such as \p{Cf}, some take them for letters.
const withoutControlsInSchema =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the characters that are refused have to be named
  /^[^\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ue000-\uf8ff\ufeff]*$/

export const referenceSchema = z
  .string({ error: 'expected a reference' })
  .trim()
  .min(1, { error: 'expected a reference that is not empty' })
  .max(maxReferenceLength, { error: `expected a reference of at most ${maxReferenceLength} characters` })
  .regex(withoutControlsInSchema, { error: withoutControls, abort: true })
  .refine((text) => !/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u.test(text), { error: withoutControls })

const headSchema = z.object({
  format: z.literal(caseFileFormat, { error: `expected "${caseFileFormat}"` }),
  reference: referenceSchema,
  requestingState: stateSchema,
  requestedState: stateSchema,
  assessedOn: calendarDateSchema,
  facts: z.record(z.string(), z.unknown(), { error: 'expected an object of facts' }),
})

/** What each form of an entry looks like in the file, for one fact. */
function entryForms(key: EnteredFactKey) {
  const value = factSchema(key)
  const assertion = enteredDetailSchema.extend({ value })
  return {
    value,
    assertion,
    unknown: z.strictObject({ unknown: unknownReasonSchema }),
    conflict: z.strictObject({
      conflict: z
        .array(assertion, { error: 'expected a list of assertions' })
        .min(2, { error: 'expected at least two assertions' }),
    }),
  }
}

const forms = new Map<FactKey, ReturnType<typeof entryForms>>()
function formsOf(key: EnteredFactKey): ReturnType<typeof entryForms> {
  const known = forms.get(key) ?? entryForms(key)
  forms.set(key, known)
  return known
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

type EntryResult = { ok: true; entry: FactEntry } | { ok: false; error: z.ZodError }

const asserted = (assertions: readonly Assertion[]): EntryResult => ({
  ok: true,
  entry: { kind: 'asserted', assertions },
})

/** The form is chosen by what was written, so that a problem is told against the form that was meant. */
function readEntry(key: EnteredFactKey, raw: unknown): EntryResult {
  const { value, assertion, unknown, conflict } = formsOf(key)
  if (!isObject(raw)) {
    const read = value.safeParse(raw)
    return read.success ? asserted([{ value: read.data, says: 'client' }]) : { ok: false, error: read.error }
  }
  if ('unknown' in raw) {
    const read = unknown.safeParse(raw)
    return read.success
      ? { ok: true, entry: { kind: 'unknown', reason: read.data.unknown } }
      : { ok: false, error: read.error }
  }
  if ('conflict' in raw) {
    const read = conflict.safeParse(raw)
    return read.success ? asserted(read.data.conflict) : { ok: false, error: read.error }
  }
  const read = assertion.safeParse(raw)
  return read.success ? asserted([read.data]) : { ok: false, error: read.error }
}

function readFacts(raw: Record<string, unknown>): { facts: CaseFile['facts']; problems: Problem[] } {
  const facts: CaseFile['facts'] = {}
  const problems: Problem[] = []
  for (const [key, value] of Object.entries(raw)) {
    const path = ['facts', key]
    if (!isFactKey(key)) {
      problems.push({ path: jsonPath(path), message: 'expected a key of the fact catalogue' })
    } else if (isLibraryFactKey(key)) {
      problems.push({
        path: jsonPath(path),
        message: 'expected no entry: this fact is computed from the stored records',
      })
    } else {
      const read = readEntry(key as EnteredFactKey, value)
      if (read.ok) facts[key] = read.entry
      else problems.push(...problemsOf(read.error, path))
    }
  }
  return { facts, problems }
}

export type CaseFileResult = { ok: true; caseFile: CaseFile } | { ok: false; problems: Problem[] }

/**
 * Reads a case file of the contract. Nothing is skipped and nothing is guessed: every problem is given,
 * each with its JSONPath and what was expected.
 *
 * @param states codes of the requested states that the library profiles.
 * @param requestingStates codes of the states whose requests can be read; one of which no pack speaks is
 *   assessed under general law.
 */
export function parseCaseFile(
  json: unknown,
  {
    states,
    requestingStates = knownRequestingStates,
  }: { states: readonly string[]; requestingStates?: readonly string[] },
): CaseFileResult {
  if (!isObject(json)) return { ok: false, problems: [{ path: '$', message: 'expected a case file: one JSON object' }] }
  const head = headSchema.strict().safeParse(json)
  const problems = head.success ? [] : problemsOf(head.error)
  const told = (key: string) => problems.some(({ path }) => path === jsonPath([key]))
  const expectState = (key: 'requestingState' | 'requestedState', known: readonly string[], words: string) => {
    if (!told(key) && !known.includes(String(json[key]))) problems.push({ path: jsonPath([key]), message: words })
  }
  expectState('requestedState', states, 'expected a state with a profile in the library')
  expectState('requestingState', requestingStates, 'expected a state by its code of ISO 3166-1')
  if (!told('requestedState') && json.requestedState === json.requestingState)
    problems.push({ path: '$.requestedState', message: 'expected another state than the requesting state' })
  const { facts, problems: factProblems } = readFacts(isObject(json.facts) ? json.facts : {})
  problems.push(...factProblems)
  if (!head.success || problems.length > 0) return { ok: false, problems }
  return { ok: true, caseFile: { ...head.data, facts } }
}

/** A case in the format of the contract: `parseCaseFile` of the result gives the same case again. */
export function toCaseFileJson(caseFile: CaseFile): Record<string, unknown> {
  const { format, reference, requestingState, requestedState, assessedOn, facts } = caseFile
  const written = Object.entries(facts).flatMap(([key, entry]) => (entry ? [[key, writeEntry(entry)] as const] : []))
  return { format, reference, requestingState, requestedState, assessedOn, facts: Object.fromEntries(written) }
}

function writeEntry(entry: FactEntry): unknown {
  if (entry.kind === 'unknown') return { unknown: entry.reason }
  const [first, ...others] = entry.assertions
  if (first === undefined) return { unknown: 'not-asked' }
  return others.length === 0 ? writeAssertion(first) : { conflict: entry.assertions.map(writeWhole) }
}

const writeWhole = ({ value, says, on, where }: Assertion) => ({
  value,
  says,
  ...(on === undefined ? {} : { on }),
  ...(where === undefined ? {} : { where }),
})

const writeAssertion = (assertion: Assertion): unknown =>
  assertion.says === 'client' && assertion.on === undefined && assertion.where === undefined
    ? assertion.value
    : writeWhole(assertion)

const anyValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])
const entrySchemaOf = (detail: typeof assertionDetailSchema) =>
  z.union([
    z.strictObject({ kind: z.literal('unknown'), reason: z.enum(unknownReasons) }),
    z.strictObject({
      kind: z.literal('asserted'),
      assertions: z.array(detail.extend({ value: anyValue })).min(1),
    }),
  ])
const storedEntrySchema = entrySchemaOf(assertionDetailSchema)
const enteredEntrySchema = entrySchemaOf(enteredDetailSchema)

/** What is on file about one fact, as stored: the value is checked against the declaration of its key. */
export function factEntrySchema(key: FactKey): z.ZodType<FactEntry> {
  const known = storedForms.get(key) ?? checkedFor(key, storedEntrySchema)
  storedForms.set(key, known)
  return known
}

// Made once for each fact, as those of its values are.
const storedForms = new Map<FactKey, z.ZodType<FactEntry>>()

/** What somebody enters about one fact: as stored, and with text that can be stored and printed. */
export const enteredFactEntrySchema = (key: FactKey): z.ZodType<FactEntry> => checkedFor(key, enteredEntrySchema)

const checkedFor = (key: FactKey, entrySchema: typeof storedEntrySchema): z.ZodType<FactEntry> =>
  entrySchema.transform((entry, context): FactEntry => {
    if (entry.kind === 'unknown') return entry
    const value = factSchema(key)
    const assertions = entry.assertions.map((assertion, place) => {
      const read = value.safeParse(assertion.value)
      if (read.success) return { ...assertion, value: read.data }
      for (const { path, message } of read.error.issues)
        context.issues.push({
          code: 'custom',
          message,
          path: ['assertions', place, 'value', ...path],
          input: assertion.value,
        })
      return assertion
    })
    return { kind: 'asserted', assertions }
  })

/** A case in its parsed form, for reading back what was stored. Files of the contract go through `parseCaseFile`. */
export const caseFileSchema: z.ZodType<CaseFile> = headSchema.strict().extend({
  facts: z.strictObject(
    Object.fromEntries(enteredFactKeys.map((key) => [key, factEntrySchema(key).optional()])),
  ) as unknown as z.ZodType<CaseFile['facts']>,
})

/** The JSON Schema of the file, from the same declarations. Whether a day exists is beyond JSON Schema. */
export function caseFileJsonSchema(
  states: readonly string[],
  requestingStates: readonly string[] = knownRequestingStates,
): unknown {
  const entries = enteredFactKeys.map((key) => {
    const { value, assertion, unknown, conflict } = formsOf(key)
    return [key, z.union([value, assertion, unknown, conflict]).optional()] as const
  })
  const document = headSchema.strict().extend({
    requestingState: z.enum(requestingStates),
    requestedState: z.enum(states),
    facts: z.strictObject(Object.fromEntries(entries)),
  })
  return z.toJSONSchema(document, { io: 'input', reused: 'ref' })
}
