import { notOpenSource, notOpenWords } from '#lib/domain/ledger/open-origins'
import { answerLabels, interestLabels, standingLabels, tierLabels } from '#lib/reporting/describe-claim'
import { evidenceKindLabels } from '#lib/reporting/describe-material'
import { valueInWords } from '../changed-meanwhile.tsx'
import { originLabels } from './about-fields.tsx'
import type { TypedSource } from './typed-source.ts'

type Choice = { value: string; label: string }

const labelsOf: Partial<Record<keyof TypedSource, Readonly<Record<string, string>>>> = {
  ...{ kind: evidenceKindLabels, standing: standingLabels, methodStated: answerLabels },
  ...{ interest: interestLabels, origin: originLabels, tier: tierLabels },
}

/** What a field of a source holds, as its form shows it. */
export const sourceFieldInWords = (name: keyof TypedSource, typed: TypedSource, sources: readonly Choice[]): string =>
  valueInWords(
    typed[name],
    name === 'repeats'
      ? [...sources, { value: notOpenSource, label: notOpenWords }]
      : Object.entries(labelsOf[name] ?? {}).map(([value, label]) => ({ value, label })),
  )

/** The fields by what their form calls them. */
export const sourceFieldLabels: Readonly<Record<keyof TypedSource, string>> = {
  ...{ title: 'Title of the document or page', publisher: 'Publisher', author: 'Author', date: 'Date', kind: 'Kind' },
  ...{ url: 'Address', accessedOn: 'Opened on', tier: 'Tier', language: 'Language', standing: 'Who they are' },
  ...{ whoTheyAre: 'Who they are, in words', methodStated: 'Does it say how its authors came to know?' },
  ...{ method: 'Method, in words', interest: 'Interest or funding', interestNote: 'Interest or funding, in words' },
  ...{ origin: 'Origin', repeats: 'The sources that it repeats' },
}
