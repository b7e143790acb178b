import type { Claim } from '#lib/domain/ledger/claim'
import { nothingKnown } from '#lib/domain/ledger/nothing-known'

/** The source that is entered with the claim. */
export const inNewSource = 'new'

/** Nothing where a field was left empty; what was typed otherwise. */
export const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** What is typed of a claim and its source before anything is. */
export const nothingTyped = {
  ...{ source: null as string | null, sourceTitle: '', publisher: '', date: '', kind: 'ngo-report', url: '' },
  ...{ title: '', proposition: '', pinpoint: '', asOf: '', eventDate: '', direction: null as string | null },
  ...{ quotation: '', language: '', translation: '', translationLanguage: '', translator: '' },
  ...{ figure: '', unit: '', numerator: '', denominator: '', definition: '' },
  ...{ areas: [] as string[], rules: [] as string[], elements: [] as string[], tags: '', tier: 'public' },
}
export type TypedClaim = typeof nothingTyped

/** A claim that is there, as its form shows it. */
export const typedOf = (claim: Omit<Claim, 'id'>): TypedClaim => ({
  ...nothingTyped,
  ...{ source: claim.source, title: claim.title, proposition: claim.proposition, pinpoint: claim.pinpoint ?? '' },
  ...{ asOf: claim.asOf, eventDate: claim.eventDate ?? '', direction: claim.direction },
  ...{ quotation: claim.quotation?.original ?? '', language: claim.quotation?.language ?? '' },
  translation: claim.quotation?.translation?.text ?? '',
  translationLanguage: claim.quotation?.translation?.language ?? '',
  translator: claim.quotation?.translation?.translator ?? '',
  ...{ figure: numberTyped(claim.figure?.value), unit: claim.figure?.unit ?? '' },
  ...{ numerator: numberTyped(claim.figure?.numerator), denominator: numberTyped(claim.figure?.denominator) },
  definition: claim.figure?.definition ?? '',
  ...{ areas: claim.riskAreas, rules: claim.rules, elements: claim.elements, tags: claim.tags.join(', ') },
  tier: claim.tier,
})

/** The new source, as doors take it. */
export const sourceOf = ({ sourceTitle, publisher, date, kind, url, tier }: TypedClaim) => ({
  ...{ title: sourceTitle, publisher, author: null, date: orNull(date), language: null, kind, url: orNull(url) },
  ...{ accessedOn: null, about: nothingKnown, origin: { kind: 'not-stated' }, tier },
})

/** The claim but its source, as doors take it. */
export const claimOf = (typed: TypedClaim) => ({
  ...{ title: typed.title, proposition: typed.proposition, pinpoint: orNull(typed.pinpoint) },
  quotation:
    orNull(typed.quotation) === null
      ? null
      : { original: typed.quotation, language: typed.language.trim(), translation: translationOf(typed) },
  ...{ asOf: typed.asOf.trim(), eventDate: orNull(typed.eventDate), figure: figureOf(typed) },
  ...{ direction: typed.direction, riskAreas: typed.areas, ...placingOf(typed), twinOf: null },
})

/** Where the claim is used, which may change whatever its state. */
export const placingOf = ({ elements, rules, tags, tier }: TypedClaim) => ({
  ...{ elements, rules, tier },
  tags: tags.split(/[\s,]+/).filter((tag) => tag !== ''),
})

function translationOf({ translation, translationLanguage, translator }: TypedClaim) {
  const all = [translation, translationLanguage, translator].map((text) => text.trim())
  if (all.every((text) => text === '')) return null
  return { text: translation, language: translationLanguage.trim(), translator }
}

function figureOf({ figure, unit, numerator, denominator, definition }: TypedClaim) {
  const all = { value: numberOf(figure), unit: orNull(unit), numerator: numberOf(numerator) }
  const whole = { ...all, denominator: numberOf(denominator), definition: orNull(definition) }
  return Object.values(whole).every((part) => part === null) ? null : whole
}

/** What is no number is sent as it was typed: the server says what it expected there. */
function numberOf(text: string): number | string | null {
  const typed = orNull(text)
  return typed !== null && Number.isFinite(Number(typed)) ? Number(typed) : typed
}

const numberTyped = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : `${value}`
