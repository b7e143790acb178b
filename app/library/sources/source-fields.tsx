import { SelectField } from '#components/ui/select-field'
import { TextField } from '#components/ui/text-field'
import { sentenceCase } from '#lib/domain/in-words'
import { tiers } from '#lib/domain/ledger/tier'
import { tierDefinitions, tierLabels } from '#lib/reporting/describe-claim'
import { evidenceKindLabels } from '#lib/reporting/describe-material'
import type { TypedSource } from './typed-source.ts'

/** What the parts of the form share. */
export interface SourceFieldsProps {
  typed: TypedSource
  set: (change: Partial<TypedSource>) => void
  /** What was refused at a field. */
  problem: (field: string) => string | undefined
}

const kinds = Object.entries(evidenceKindLabels).map(([value, label]) => ({ value, label: sentenceCase(label) }))

/** What the document says of itself: how it is cited, where it was opened, and how far it may go. */
export function CitedFields({ typed, set, problem }: SourceFieldsProps) {
  return (
    <>
      <TextField
        label="Title of the document or page"
        value={typed.title}
        onChange={(title) => set({ title })}
        error={problem('title')}
      />
      <TextField
        label="Publisher"
        value={typed.publisher}
        onChange={(publisher) => set({ publisher })}
        error={problem('publisher')}
      />
      <TextField
        label="Author"
        hint="Where the document names one; leave empty otherwise."
        value={typed.author}
        onChange={(author) => set({ author })}
        error={problem('author')}
      />
      <TextField
        label="Date"
        hint="Of publication, as the document gives it: YYYY, YYYY-MM or YYYY-MM-DD; leave empty where it gives none."
        value={typed.date}
        onChange={(date) => set({ date })}
        error={problem('date')}
      />
      <SelectField
        label="Kind"
        options={kinds}
        value={typed.kind}
        onChange={(kind) => set({ kind })}
        error={problem('kind')}
      />
      <TextField
        label="Address"
        hint="https://… ; leave empty where it has none."
        value={typed.url}
        onChange={(url) => set({ url })}
        error={problem('url')}
      />
      <TextField
        label="Opened on"
        hint="The day the address was opened, YYYY-MM-DD; leave empty where it was not."
        value={typed.accessedOn}
        onChange={(accessedOn) => set({ accessedOn })}
        error={problem('accessedOn')}
      />
      <SelectField
        label="Tier"
        options={tiers.map((value) => ({ value, label: `${tierLabels[value]}: ${tierDefinitions[value]}` }))}
        value={typed.tier}
        onChange={(tier) => set({ tier })}
        error={problem('tier')}
      />
    </>
  )
}
