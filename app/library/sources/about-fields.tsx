import { ComboList } from '#components/ui/combo-list'
import { SelectField } from '#components/ui/select-field'
import { TextField } from '#components/ui/text-field'
import { notOpenWords } from '#lib/domain/ledger/open-origins'
import { answerLabels, interestLabels, standingLabels } from '#lib/reporting/describe-claim'
import type { SourceFieldsProps } from './source-fields.tsx'

type Choice = { value: string; label: string }
const choices = (labels: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

/** Where a source has what it says. */
export const originLabels: Readonly<Record<string, string>> = {
  'not-stated': 'Not known: nobody has entered whose words it has',
  primary: 'Primary: it tells what it found itself',
  repeats: 'It repeats other sources',
}

/**
 * Who speaks, how they came to know, who pays them, and from whom they have it: the grade is derived from these facts and
 * never typed.
 *
 * @param sources that it can repeat
 */
export function AboutFields({ typed, set, problem, sources }: SourceFieldsProps & { sources: readonly Choice[] }) {
  const behind = typed.repeats.map((_, place) => problem(`origin.sources.${place}`))
  return (
    <>
      <TextField
        label="Language"
        hint="Of the document, as a tag such as en, nl or zh-Hans; leave empty where it is not known."
        value={typed.language}
        onChange={(language) => set({ language })}
        error={problem('language')}
      />
      <SelectField
        label="Who they are"
        options={choices(standingLabels)}
        value={typed.standing}
        onChange={(standing) => set({ standing })}
        error={problem('about.standing')}
      />
      <TextField
        label="Who they are, in words"
        rows={2}
        value={typed.whoTheyAre}
        onChange={(whoTheyAre) => set({ whoTheyAre })}
        error={problem('about.whoTheyAre')}
      />
      <SelectField
        label="Does it say how its authors came to know?"
        options={choices(answerLabels)}
        value={typed.methodStated}
        onChange={(methodStated) => set({ methodStated })}
        error={problem('about.methodStated')}
      />
      <TextField
        label="Method, in words"
        hint="How they worked, as the document says."
        rows={2}
        value={typed.method}
        onChange={(method) => set({ method })}
        error={problem('about.method')}
      />
      <SelectField
        label="Interest or funding"
        options={choices(interestLabels)}
        value={typed.interest}
        onChange={(interest) => set({ interest })}
        error={problem('about.interest')}
      />
      <TextField
        label="Interest or funding, in words"
        hint="Who pays them, and what they gain or lose by it."
        rows={2}
        value={typed.interestNote}
        onChange={(interestNote) => set({ interestNote })}
        error={problem('about.interestNote')}
      />
      <SelectField
        label="Origin"
        options={choices(originLabels)}
        value={typed.origin}
        onChange={(origin) => set({ origin })}
        error={problem('origin.kind') ?? problem('origin')}
      />
      {typed.origin === 'repeats' ? (
        <ComboList
          label="The sources that it repeats"
          hint="Two sources that repeat the same one bear nothing out that it alone says."
          options={withUnseen(sources, typed.repeats)}
          value={typed.repeats}
          onChange={(repeats) => set({ repeats })}
          error={problem('origin.sources') ?? behind.find((one) => one !== undefined)}
        />
      ) : null}
    </>
  )
}

/** One that is not for whoever looks has no name here; it stays where it is unless it is taken away. */
const withUnseen = (sources: readonly Choice[], repeats: readonly string[]): Choice[] => [
  ...sources,
  ...repeats
    .filter((id) => !sources.some(({ value }) => value === id))
    .map((value) => ({ value, label: notOpenWords })),
]
