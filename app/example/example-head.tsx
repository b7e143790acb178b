'use client'

import { LightButton } from '#components/ui/light-button'
import type { FactEntry } from '#lib/domain/assertion'
import type { CaseFile } from '#lib/domain/case-file'
import { declarationOf, type EnteredFactKey } from '#lib/domain/facts/catalogue'
import { sentenceCase } from '#lib/domain/in-words'
import { describeEntry, notAsked } from '#lib/reporting/describe-fact'
import { formatDay } from '#lib/reporting/format-date'

export interface ExampleHeadProps {
  caseFile: CaseFile
  suggested: EnteredFactKey
  entry: FactEntry | undefined
  given: FactEntry | undefined
  onChange: (entry: FactEntry | null) => void
  /** How many facts differ from the example as given. */
  changed: number
  onReset: () => void
}

/** What this is, marked as an example, and the first thing to try. */
export function ExampleHead({ caseFile, suggested, entry, given, onChange, changed, onReset }: ExampleHeadProps) {
  const declaration = declarationOf(suggested)
  const { answer, sentences } = describeEntry(declaration, entry ?? notAsked)
  const unknown = entry === undefined || entry.kind === 'unknown'
  return (
    <header className="grid gap-x-12 gap-y-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)] lg:items-start">
      <div>
        <h1 className="text-2xl">
          <span className="mr-3 border border-ink px-1.5 py-0.5 align-middle font-sans text-sm tracking-widest">
            EXAMPLE
          </span>
          {caseFile.reference}
        </h1>
        <p className="mt-2 max-w-prose">
          An invented person, whose extradition the People’s Republic of China asks of Belgium. Assessed as of{' '}
          {formatDay(caseFile.assessedOn)}. The law and the stored records are real; the facts are made up. The
          reasoning runs in your browser: nothing you change here is sent or stored.
        </p>
        {changed === 0 ? null : (
          <p className="no-print mt-2 flex flex-wrap items-baseline gap-x-4">
            <span>{changed === 1 ? 'One fact differs' : `${changed} facts differ`} from the example as given.</span>
            <LightButton onPress={onReset}>Reset the example</LightButton>
          </p>
        )}
      </div>
      <div className="no-print border-l-4 border-accent bg-accent-sheet px-4 py-3">
        <p className="label text-accent">Try this first</p>
        <p className="mt-1 font-semibold">
          {declaration.question} {sentenceCase(answer)}
        </p>
        {sentences.map((sentence) => (
          <p key={sentence} className="note">
            {sentence}
          </p>
        ))}
        <p className="mt-2 flex flex-wrap items-baseline gap-x-4 gap-y-1">
          {unknown ? (
            <>
              <LightButton look="primary" onPress={() => onChange(given ?? null)}>
                Switch it back
              </LightButton>
              <span className="text-control">
                Below, under Assessment, stands what moved. Unknown was never read as no.
              </span>
            </>
          ) : (
            <>
              <LightButton look="primary" onPress={() => onChange({ kind: 'unknown', reason: 'not-known' })}>
                Switch this to don’t know
              </LightButton>
              <span className="text-control">and read below what falls away and what stays open.</span>
            </>
          )}
        </p>
      </div>
    </header>
  )
}
