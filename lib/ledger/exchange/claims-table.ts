import { csvOf } from '#lib/domain/csv'
import { stateWords } from '#lib/domain/ledger/claim-state'
import { standingWords } from '#lib/domain/ledger/contrary-slot'
import type { Exchanged, ExchangedClaim } from './exchanged.ts'

/** How what stands in a cell is told: as text, as a number, or as several with a semicolon between them. */
export type CellForm = 'text' | 'number' | 'list' | 'state' | 'standing'

/** The columns of a table of claims, each with where what it holds stands in a claim or in its source, by the names of their fields. */
export const claimColumns = [
  { name: 'claim', at: 'claim.id', form: 'text' },
  { name: 'title', at: 'claim.title', form: 'text' },
  { name: 'proposition', at: 'claim.proposition', form: 'text' },
  { name: 'state', at: 'state', form: 'state' },
  { name: 'contrary slot', at: 'standing', form: 'standing' },
  { name: 'direction', at: 'claim.direction', form: 'text' },
  { name: 'risk areas', at: 'claim.riskAreas', form: 'list' },
  { name: 'as of', at: 'claim.asOf', form: 'text' },
  { name: 'event date', at: 'claim.eventDate', form: 'text' },
  { name: 'value', at: 'claim.figure.value', form: 'number' },
  { name: 'unit', at: 'claim.figure.unit', form: 'text' },
  { name: 'numerator', at: 'claim.figure.numerator', form: 'number' },
  { name: 'denominator', at: 'claim.figure.denominator', form: 'number' },
  { name: 'definition', at: 'claim.figure.definition', form: 'text' },
  { name: 'pinpoint', at: 'claim.pinpoint', form: 'text' },
  { name: 'quotation', at: 'claim.quotation.original', form: 'text' },
  { name: 'quotation language', at: 'claim.quotation.language', form: 'text' },
  { name: 'translation', at: 'claim.quotation.translation.text', form: 'text' },
  { name: 'translation language', at: 'claim.quotation.translation.language', form: 'text' },
  { name: 'translator', at: 'claim.quotation.translation.translator', form: 'text' },
  { name: 'elements', at: 'claim.elements', form: 'list' },
  { name: 'rules', at: 'claim.rules', form: 'list' },
  { name: 'tags', at: 'claim.tags', form: 'list' },
  { name: 'tier', at: 'claim.tier', form: 'text' },
  { name: 'source', at: 'source.id', form: 'text' },
  { name: 'source title', at: 'source.title', form: 'text' },
  { name: 'publisher', at: 'source.publisher', form: 'text' },
  { name: 'author', at: 'source.author', form: 'text' },
  { name: 'date', at: 'source.date', form: 'text' },
  { name: 'source language', at: 'source.language', form: 'text' },
  { name: 'kind', at: 'source.kind', form: 'text' },
  { name: 'address', at: 'source.url', form: 'text' },
  { name: 'opened on', at: 'source.accessedOn', form: 'text' },
  { name: 'source tier', at: 'source.tier', form: 'text' },
] as const satisfies readonly { name: string; at: string; form: CellForm }[]
export type ClaimColumn = (typeof claimColumns)[number]

/** What stands at `claim.figure.value` and the like; nothing where something on the way is not there. */
const valueAt = (all: unknown, at: string): unknown =>
  at.split('.').reduce((value, step) => (value as Record<string, unknown> | null | undefined)?.[step], all)

function cellOf(value: unknown, form: CellForm): string {
  if (value === null || value === undefined) return ''
  if (form === 'list') return (value as readonly string[]).join('; ')
  if (form === 'state') return stateWords[value as keyof typeof stateWords]
  if (form === 'standing') return standingWords[value as keyof typeof standingWords]
  return String(value)
}

/** Claims as a table, one row for each, with its source. Of who a source is and what it repeats, a table has nothing. */
export const claimsCsv = (items: readonly Exchanged[]): string =>
  csvOf([
    claimColumns.map(({ name }) => name),
    ...items.flatMap(({ source, claims }) =>
      claims.map((one: ExchangedClaim) =>
        claimColumns.map(({ at, form }) => cellOf(valueAt({ ...one, source }, at), form)),
      ),
    ),
  ])

/** The only form of JSON that claims leave in, and come back in. */
export const claimsFormat = 'article-three/claims@1'

/** Claims as JSON: sources, each with its claims, every claim with its state and its slot, as data and in words. */
export const claimsJson = (items: readonly Exchanged[]): string =>
  `${JSON.stringify(
    {
      format: claimsFormat,
      sources: items.map(({ source, claims }) => ({
        ...source,
        claims: claims.map(({ claim, state, standing }) => ({
          ...claim,
          ...{
            state,
            stateInWords: stateWords[state],
            contrarySlot: standing,
            contrarySlotInWords: standingWords[standing],
          },
        })),
      })),
    },
    null,
    2,
  )}\n`
