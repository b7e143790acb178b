/** Who says so. Carried into every sentence that uses the fact. */
export const speakers = ['client', 'request', 'document', 'public-record', 'expert', 'inferred'] as const
export type Speaker = (typeof speakers)[number]

export const speakerLabels: Record<Speaker, { label: string; states: string }> = {
  client: { label: 'The client', states: 'the client states' },
  request: { label: 'The request papers', states: 'the request records' },
  document: { label: 'A document', states: 'a document on file shows' },
  'public-record': { label: 'The public record', states: 'the public record shows' },
  expert: { label: 'An expert', states: 'an expert reports' },
  inferred: { label: 'Inferred', states: 'it is inferred from the file' },
}

/** Why something is not known. Never read as "no". */
export const unknownReasons = ['not-asked', 'not-known', 'unsafe-to-ask', 'refused', 'awaiting'] as const
export type UnknownReason = (typeof unknownReasons)[number]

export const unknownReasonLabels: Record<UnknownReason, string> = {
  'not-asked': 'Not asked yet',
  'not-known': 'Asked, not known',
  'unsafe-to-ask': 'Unsafe to ask',
  refused: 'Refused to answer',
  awaiting: 'Awaiting a document',
}

/** The longest pinpoint a person may write beside an assertion, in characters. */
export const maxWhereLength = 300

export type FactScalar = string | number | boolean | readonly string[]

/** One value, who says so, when and where in the material. */
export interface Assertion<V = FactScalar> {
  value: V
  says: Speaker
  on?: string | undefined
  where?: string | undefined
}

/** What is on file about one fact: assertions (several may disagree), or why there is none. */
export type FactEntry<V = FactScalar> =
  | { kind: 'asserted'; assertions: readonly Assertion<V>[] }
  | { kind: 'unknown'; reason: UnknownReason }
