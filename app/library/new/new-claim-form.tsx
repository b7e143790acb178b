'use client'

import { useState } from 'react'
import { CheckboxList } from '#components/ui/checkbox-list'
import { ComboField } from '#components/ui/combo-field'
import { EntryForm, type EntryResult } from '#components/ui/entry-form'
import { SelectField } from '#components/ui/select-field'
import { TextField } from '#components/ui/text-field'
import { sentenceCase } from '#lib/domain/in-words'
import { nothingKnown } from '#lib/domain/ledger/nothing-known'
import { tiers } from '#lib/domain/ledger/tier'
import { tierDefinitions, tierLabels } from '#lib/reporting/describe-claim'
import { directionLabels, evidenceKindLabels } from '#lib/reporting/describe-material'
import { askServer } from '../../account/ask-server.ts'

type Choice = { value: string; label: string }

export interface NewClaimFormProps {
  sources: readonly Choice[]
  areas: readonly Choice[]
  /** The rules that it can stand beside. */
  rules: readonly Choice[]
}

const inNewSource = 'new'
const choices = <T extends string>(labels: Readonly<Record<T, string>>): Choice[] =>
  Object.entries<string>(labels).map(([value, label]) => ({ value, label: sentenceCase(label) }))
const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

const empty = {
  ...{ source: null as string | null, sourceTitle: '', publisher: '', date: '', kind: 'ngo-report', url: '' },
  ...{ title: '', proposition: '', pinpoint: '', asOf: '', direction: null as string | null },
  ...{ areas: [] as string[], rule: null as string | null, tier: 'public', quotation: '', language: '' },
}
type Typed = typeof empty

/** A claim to be entered, and where there is none yet its source. What was typed stays until both are kept. */
export function NewClaimForm({ sources, areas, rules }: NewClaimFormProps) {
  const [typed, setTyped] = useState(empty)
  /** A source that was kept in an earlier press: it is not entered again. */
  const [kept, setKept] = useState<string | null>(null)
  // One of each: pressed again after an answer that was lost, none is entered twice.
  const [keys] = useState(() => ({ source: crypto.randomUUID(), claim: crypto.randomUUID() }))
  const set = (change: Partial<Typed>) => setTyped((before) => ({ ...before, ...change }))
  const isNew = typed.source === inNewSource

  const send = async (): Promise<EntryResult> => {
    let source = isNew ? kept : typed.source
    if (isNew && source === null) {
      const entered = await askServer<{ id: string }>('/api/sources', 'POST', sourceOf(typed), undefined, keys.source)
      if (!entered.ok)
        return { ...entered, issues: entered.issues.map((issue) => ({ ...issue, path: `source.${issue.path}` })) }
      source = entered.body.id
      setKept(source)
    }
    const claim = await askServer<{ id: string }>(
      '/api/claims',
      'POST',
      claimOf(typed, source ?? ''),
      undefined,
      keys.claim,
    )
    return claim.ok ? { ok: true, to: `/library/records/${claim.body.id}` } : claim
  }

  return (
    <EntryForm
      send={send}
      go={(address) => window.location.assign(address)}
      refusedTitle="The claim was not entered"
      submitLabel="Enter the claim"
      pendingLabel="Entering it …"
    >
      {(problem) => (
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
      )}
    </EntryForm>
  )
}

const sourceOf = ({ sourceTitle, publisher, date, kind, url, tier }: Typed) => ({
  ...{ title: sourceTitle, publisher, author: null, date: orNull(date), language: null, kind, url: orNull(url) },
  ...{ accessedOn: null, about: nothingKnown, origin: { kind: 'not-stated' }, tier },
})

const claimOf = (typed: Typed, source: string) => ({
  ...{ title: typed.title, proposition: typed.proposition, source, pinpoint: orNull(typed.pinpoint) },
  quotation:
    orNull(typed.quotation) === null
      ? null
      : { original: typed.quotation, language: typed.language.trim(), translation: null },
  ...{ asOf: typed.asOf.trim(), eventDate: null, figure: null, direction: typed.direction, riskAreas: typed.areas },
  ...{ elements: [], rules: typed.rule === null ? [] : [typed.rule], tags: [], tier: typed.tier, twinOf: null },
})
