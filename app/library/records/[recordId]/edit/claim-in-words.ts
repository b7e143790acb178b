import { tierLabels } from '#lib/reporting/describe-claim'
import { directionLabels } from '#lib/reporting/describe-material'
import { valueInWords } from '../../../changed-meanwhile.tsx'
import type { ClaimChoices } from '../../../new/claim-fields.tsx'
import type { TypedClaim } from '../../../new/typed-claim.ts'

/** What a field of a claim holds, as its form shows it. */
export function claimFieldInWords(name: keyof TypedClaim, typed: TypedClaim, choices: ClaimChoices): string {
  const labels = Object.entries({ ...tierLabels, ...directionLabels }).map(([value, label]) => ({ value, label }))
  const named = [...choices.sources, ...choices.areas, ...choices.rules, ...choices.elements]
  const isChosen = name === 'tier' || name === 'direction' || name === 'source' || Array.isArray(typed[name])
  return valueInWords(typed[name], isChosen ? [...named, ...labels] : [])
}

/** The fields by what their form calls them. */
export const claimFieldLabels: Readonly<Record<keyof TypedClaim, string>> = {
  ...{ source: 'Source', sourceTitle: 'Title of the new source', publisher: 'Publisher', date: 'Date of the source' },
  ...{ kind: 'Kind', url: 'Address', title: 'Title', proposition: 'Proposition', pinpoint: 'Place in the source' },
  ...{ asOf: 'As of', eventDate: 'When it happened', direction: 'What it does', quotation: 'Quotation' },
  ...{ language: 'Language of the quotation', translation: 'Translation' },
  ...{ translationLanguage: 'Language of the translation', translator: 'Translator', figure: 'Figure', unit: 'Unit' },
  ...{ numerator: 'Of these', denominator: 'Out of', definition: 'What was counted', areas: 'Areas' },
  ...{ rules: 'Rules that it stands beside', elements: 'Elements of legal tests', tags: 'Tags', tier: 'Tier' },
}
