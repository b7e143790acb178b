import { csvOf } from '#lib/domain/csv'
import { stateWords } from '#lib/domain/ledger/claim-state'
import { standingWords } from '#lib/domain/ledger/contrary-slot'
import type { Exchanged, ExchangedClaim } from './exchanged.ts'

const columns: readonly (readonly [
  name: string,
  of: (claim: ExchangedClaim, source: Exchanged['source']) => unknown,
])[] = [
  ['claim', ({ claim }) => claim.id],
  ['title', ({ claim }) => claim.title],
  ['proposition', ({ claim }) => claim.proposition],
  ['state', ({ state }) => stateWords[state]],
  ['contrary slot', ({ standing }) => standingWords[standing]],
  ['direction', ({ claim }) => claim.direction],
  ['risk areas', ({ claim }) => claim.riskAreas.join('; ')],
  ['as of', ({ claim }) => claim.asOf],
  ['event date', ({ claim }) => claim.eventDate],
  ['value', ({ claim }) => claim.figure?.value],
  ['unit', ({ claim }) => claim.figure?.unit],
  ['numerator', ({ claim }) => claim.figure?.numerator],
  ['denominator', ({ claim }) => claim.figure?.denominator],
  ['definition', ({ claim }) => claim.figure?.definition],
  ['pinpoint', ({ claim }) => claim.pinpoint],
  ['quotation', ({ claim }) => claim.quotation?.original],
  ['translation', ({ claim }) => claim.quotation?.translation?.text],
  ['tags', ({ claim }) => claim.tags.join('; ')],
  ['tier', ({ claim }) => claim.tier],
  ['source', (_, source) => source.id],
  ['source title', (_, source) => source.title],
  ['publisher', (_, source) => source.publisher],
  ['author', (_, source) => source.author],
  ['date', (_, source) => source.date],
  ['kind', (_, source) => source.kind],
  ['address', (_, source) => source.url],
]

/** Claims as a table, one row for each, with its source. */
export const claimsCsv = (items: readonly Exchanged[]): string =>
  csvOf([
    columns.map(([name]) => name),
    ...items.flatMap(({ source, claims }) =>
      claims.map((claim) => columns.map(([, of]) => String(of(claim, source) ?? ''))),
    ),
  ])

/** Claims as JSON: sources, each with its claims, every claim with its state and its slot, as data and in words. */
export const claimsJson = (items: readonly Exchanged[]): string =>
  `${JSON.stringify(
    {
      format: 'article-three/claims@1',
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
