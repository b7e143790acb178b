'use client'

import { RadioRow } from '#components/ui/radio-row'
import { TextField } from '#components/ui/text-field'
import { type ClashOfWords, mayStayOpen, type Settlement } from '#lib/reporting/document/clash-of-words'
import { wordRuns } from '#lib/reporting/redline/word-runs'
import { tokensOf } from '#lib/reporting/words/tokens'
import { Runs } from './runs.tsx'

export interface ClashChoiceProps {
  clash: ClashOfWords
  /** The number of each paragraph of the document, by its id. */
  numbers: ReadonlyMap<string, number>
  settlement: Settlement | undefined
  choose: (settlement: Settlement) => void
  /** Whether it can be left for another day where the document keeps both words. */
  leavable: boolean
}

/** Two changes of one paragraph side by side with what both began from, and the choice between them. */
export function ClashChoice({ clash, numbers, settlement, choose, leavable }: ClashChoiceProps) {
  const { id, printed, yours, now } = clash
  const readable = (text: string) => withNumbers(text, numbers)
  const number = numbers.get(id)
  const name = number === undefined ? 'A part of the document' : `Paragraph ${number}`
  return (
    <article className="border-t border-rule py-3">
      <h4 className="font-semibold">{name}</h4>
      <dl className="mt-1 grid gap-x-8 gap-y-2 lg:grid-cols-3">
        <Side term="As it was printed" none="It was not there.">
          {printed === '' ? null : readable(printed)}
        </Side>
        <Side term="As you edited it" none="You took it out.">
          {yours === null ? null : <Compared before={readable(printed)} after={readable(yours)} />}
        </Side>
        <Side term="As it stands now" none="It is no longer in the document.">
          {now === null ? null : <Compared before={readable(printed)} after={readable(now)} />}
        </Side>
      </dl>
      <RadioRow
        label={`What is to stand (${name.toLowerCase()})`}
        stacked
        className="mt-2"
        options={optionsOf(clash, leavable, numbers)}
        value={settlement === undefined ? null : 'write' in settlement ? 'write' : settlement.take}
        onChange={(value) =>
          choose(value === 'write' ? { write: yours ?? now ?? '' } : { take: value as 'yours' | 'now' | 'open' })
        }
      />
      {settlement !== undefined && 'write' in settlement ? (
        <TextField
          label="In these words"
          className="mt-2 max-w-prose"
          rows={4}
          value={settlement.write}
          onChange={(write) => choose({ write })}
        />
      ) : null}
    </article>
  )
}

function optionsOf(clash: ClashOfWords, leavable: boolean, numbers: ReadonlyMap<string, number>) {
  const { yours, now, place } = clash
  const after = place.kind === 'gone' ? numbers.get(place.after) : undefined
  const kept =
    after === undefined ? 'Keep your words' : `Keep your words, as a paragraph of yours after paragraph ${after}`
  return [
    { value: 'yours', label: yours === null ? 'Take it out' : kept },
    { value: 'now', label: now === null ? 'Let your words go' : 'Take what stands now' },
    { value: 'write', label: 'Write it in other words' },
    ...(leavable && mayStayOpen(clash)
      ? [
          {
            value: 'open',
            label: 'Leave it open: your words stand, and nothing is issued before somebody has read both',
          },
        ]
      : []),
  ]
}

function Side({ term, none, children }: { term: string; none: string; children: React.ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="label">{term}</dt>
      <dd className="font-serif break-words">{children ?? <span className="note">{none}</span>}</dd>
    </div>
  )
}

/** Against what both began from: what was put in and what was taken out. */
const Compared = ({ before, after }: { before: string; after: string }) => (
  <Runs runs={wordRuns(tokensOf(before), tokensOf(after))} />
)

/** A reference to a paragraph as it would print. */
const withNumbers = (text: string, numbers: ReadonlyMap<string, number>): string =>
  text.replace(/\[\[see:([^\][]+)\]\]/g, (typed, to: string) => {
    const number = numbers.get(to)
    return number === undefined ? typed : `paragraph ${number}`
  })
