import { CheckboxList } from '#components/ui/checkbox-list'
import { ComboField } from '#components/ui/combo-field'
import { SelectField } from '#components/ui/select-field'
import { TextField } from '#components/ui/text-field'
import { sentenceCase } from '#lib/domain/in-words'
import { nothingKnown } from '#lib/domain/ledger/nothing-known'
import { tiers } from '#lib/domain/ledger/tier'
import { tierDefinitions, tierLabels } from '#lib/reporting/describe-claim'
import { directionLabels, evidenceKindLabels } from '#lib/reporting/describe-material'

type Choice = { value: string; label: string }

export interface ClaimChoices {
  sources: readonly Choice[]
  areas: readonly Choice[]
  /** The rules that it can stand beside. */
  rules: readonly Choice[]
}

/** The source that is entered with the claim. */
export const inNewSource = 'new'
const choices = <T extends string>(labels: Readonly<Record<T, string>>): Choice[] =>
  Object.entries<string>(labels).map(([value, label]) => ({ value, label: sentenceCase(label) }))
const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** What is typed of a claim and its source before anything is. */
export const nothingTyped = {
  ...{ source: null as string | null, sourceTitle: '', publisher: '', date: '', kind: 'ngo-report', url: '' },
  ...{ title: '', proposition: '', pinpoint: '', asOf: '', direction: null as string | null },
  ...{ areas: [] as string[], rule: null as string | null, tier: 'public', quotation: '', language: '' },
}
export type TypedClaim = typeof nothingTyped

interface ClaimFieldsProps extends ClaimChoices {
  typed: TypedClaim
  set: (change: Partial<TypedClaim>) => void
  /** What was refused at a field. */
  problem: (field: string) => string | undefined
}

/** The fields of a claim, and of its source where that is new. */
export function ClaimFields({ typed, set, problem, sources, areas, rules }: ClaimFieldsProps) {
  const isNew = typed.source === inNewSource
  return (
    <>
      <ComboField
        label="Source"
        options={[{ value: inNewSource, label: 'A new source' }, ...sources]}
        value={typed.source}
        onChange={(source) => set({ source })}
        error={problem('source')}
      />
      {isNew ? (
        <fieldset className="flex flex-col gap-3 border-l border-edge pl-4">
          <legend className="label">The new source</legend>
          <TextField
            label="Title of the document or page"
            value={typed.sourceTitle}
            onChange={(sourceTitle) => set({ sourceTitle })}
            error={problem('source.title')}
          />
          <TextField
            label="Publisher"
            value={typed.publisher}
            onChange={(publisher) => set({ publisher })}
            error={problem('source.publisher')}
          />
          <TextField
            label="Date"
            hint="YYYY, YYYY-MM or YYYY-MM-DD; leave empty where it has none."
            value={typed.date}
            onChange={(date) => set({ date })}
            error={problem('source.date')}
          />
          <SelectField
            label="Kind"
            options={choices(evidenceKindLabels)}
            value={typed.kind}
            onChange={(kind) => set({ kind })}
          />
          <TextField
            label="Address"
            hint="https://… ; leave empty where it has none."
            value={typed.url}
            onChange={(url) => set({ url })}
            error={problem('source.url')}
          />
        </fieldset>
      ) : null}
      <TextField label="Title" value={typed.title} onChange={(title) => set({ title })} error={problem('title')} />
      <TextField
        label="Proposition"
        hint="In your own words: what the source says, and no more."
        rows={3}
        value={typed.proposition}
        onChange={(proposition) => set({ proposition })}
        error={problem('proposition')}
      />
      <TextField
        label="Place in the source"
        hint="Page, paragraph or article; leave empty where nobody has read it yet."
        value={typed.pinpoint}
        onChange={(pinpoint) => set({ pinpoint })}
        error={problem('pinpoint')}
      />
      <TextField
        label="Quotation"
        hint="In its own language, letter by letter; may be left empty."
        rows={2}
        value={typed.quotation}
        onChange={(quotation) => set({ quotation })}
        error={problem('quotation.original')}
      />
      {typed.quotation.trim() === '' ? null : (
        <TextField
          label="Language of the quotation"
          hint="A tag such as en, nl, fr or zh-Hans."
          value={typed.language}
          onChange={(language) => set({ language })}
          error={problem('quotation.language')}
        />
      )}
      <TextField
        label="As of"
        hint="The day it speaks of, YYYY-MM-DD."
        value={typed.asOf}
        onChange={(asOf) => set({ asOf })}
        error={problem('asOf')}
      />
      <SelectField
        label="What it does"
        options={choices(directionLabels)}
        value={typed.direction}
        onChange={(direction) => set({ direction })}
        error={problem('direction')}
      />
      <CheckboxList
        label="Areas"
        options={areas}
        value={typed.areas}
        onChange={(chosen) => set({ areas: chosen })}
        error={problem('riskAreas')}
      />
      <ComboField
        label="Rule that it stands beside"
        hint="It then appears in every case in which that rule is a reason."
        options={rules}
        value={typed.rule}
        onChange={(rule) => set({ rule })}
      />
      <SelectField
        label="Tier"
        options={tiers.map((value) => ({ value, label: `${tierLabels[value]}: ${tierDefinitions[value]}` }))}
        value={typed.tier}
        onChange={(tier) => set({ tier })}
      />
    </>
  )
}

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
      : { original: typed.quotation, language: typed.language.trim(), translation: null },
  ...{ asOf: typed.asOf.trim(), eventDate: null, figure: null, direction: typed.direction, riskAreas: typed.areas },
  ...{ elements: [], rules: typed.rule === null ? [] : [typed.rule], tags: [], tier: typed.tier, twinOf: null },
})
