import { CheckboxList } from '#components/ui/checkbox-list'
import { ComboField } from '#components/ui/combo-field'
import { ComboList } from '#components/ui/combo-list'
import { SelectField } from '#components/ui/select-field'
import { TextField } from '#components/ui/text-field'
import { sentenceCase } from '#lib/domain/in-words'
import { tiers } from '#lib/domain/ledger/tier'
import { tierDefinitions, tierLabels } from '#lib/reporting/describe-claim'
import { directionLabels, evidenceKindLabels } from '#lib/reporting/describe-material'
import { FigureFields } from './figure-fields.tsx'
import { QuotationFields } from './quotation-fields.tsx'
import { inNewSource, type TypedClaim } from './typed-claim.ts'

type Choice = { value: string; label: string }

export interface ClaimChoices {
  sources: readonly Choice[]
  areas: readonly Choice[]
  /** The rules that it can stand beside. */
  rules: readonly Choice[]
  /** The elements of legal tests that it can serve. */
  elements: readonly Choice[]
}

const choices = <T extends string>(labels: Readonly<Record<T, string>>): Choice[] =>
  Object.entries<string>(labels).map(([value, label]) => ({ value, label: sentenceCase(label) }))

/** What the parts of the form share. */
export interface TypedFieldsProps {
  typed: TypedClaim
  set: (change: Partial<TypedClaim>) => void
  /** What was refused at a field. */
  problem: (field: string) => string | undefined
}

type ClaimFieldsProps = ClaimChoices & TypedFieldsProps & { publicOnly?: boolean }

/**
 * The fields of a claim, and of its source where that is new.
 *
 * @param publicOnly where it is public whatever was typed: no tier is asked for
 */
export function ClaimFields({ sources, areas, rules, elements, publicOnly = false, ...fields }: ClaimFieldsProps) {
  return (
    <>
      <WordsFields {...fields} sources={sources} areas={areas} />
      <PlacingFields {...fields} rules={rules} elements={elements} publicOnly={publicOnly} />
    </>
  )
}

/** What the claim says, and in which source: what is tested when it is checked. */
function WordsFields({
  typed,
  set,
  problem,
  sources,
  areas,
}: TypedFieldsProps & Pick<ClaimChoices, 'sources' | 'areas'>) {
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
      <QuotationFields typed={typed} set={set} problem={problem} />
      <TextField
        label="As of"
        hint="The day it speaks of, YYYY-MM-DD."
        value={typed.asOf}
        onChange={(asOf) => set({ asOf })}
        error={problem('asOf')}
      />
      <TextField
        label="When it happened"
        hint="YYYY, YYYY-MM or YYYY-MM-DD, where it tells of something that happened; leave empty otherwise."
        value={typed.eventDate}
        onChange={(eventDate) => set({ eventDate })}
        error={problem('eventDate')}
      />
      <FigureFields typed={typed} set={set} problem={problem} />
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
    </>
  )
}

/** Where the claim is used and how far it may go: this may change whatever its state. */
export function PlacingFields({
  typed,
  set,
  problem,
  rules,
  elements,
  publicOnly = false,
}: TypedFieldsProps & Pick<ClaimChoices, 'rules' | 'elements'> & { publicOnly?: boolean }) {
  const tagProblem = typed.tags.split(/[\s,]+/).map((_, place) => problem(`tags.${place}`))
  return (
    <>
      <ComboList
        label="Rules that it stands beside"
        hint="It then appears in every case in which such a rule is a reason."
        options={rules}
        value={typed.rules}
        onChange={(chosen) => set({ rules: chosen })}
        error={problem('rules')}
      />
      <ComboList
        label="Elements of legal tests that it serves"
        options={elements}
        value={typed.elements}
        onChange={(chosen) => set({ elements: chosen })}
        error={problem('elements')}
      />
      <TextField
        label="Tags"
        hint="Small letters, digits and hyphens; a comma or a space between two. May be left empty."
        value={typed.tags}
        onChange={(tags) => set({ tags })}
        error={problem('tags') ?? tagProblem.find((one) => one !== undefined)}
      />
      {publicOnly ? null : (
        <SelectField
          label="Tier"
          options={tiers.map((value) => ({ value, label: `${tierLabels[value]}: ${tierDefinitions[value]}` }))}
          value={typed.tier}
          onChange={(tier) => set({ tier })}
          error={problem('tier')}
        />
      )}
    </>
  )
}
