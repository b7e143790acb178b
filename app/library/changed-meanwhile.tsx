import type { ReactNode } from 'react'
import { Notice } from '#components/ui/notice'

export interface ChangedMeanwhileProps {
  /** What was changed: "claim", "source". */
  what: string
  /** What happened to it beside its fields; null where nothing did. */
  happened?: ReactNode
  /** Labels of fields that they alone changed: theirs stands in the form now. */
  taken: readonly string[]
  /** Fields that both changed: what was typed here stands in the form. */
  both: readonly { label: string; theirs: string }[]
}

/** Says what somebody else saved while a form was filled in, so that whoever saves again knows what they save. */
export function ChangedMeanwhile({ what, happened = null, taken, both }: ChangedMeanwhileProps) {
  return (
    <Notice title={`Somebody else changed this ${what} meanwhile`}>
      {happened === null ? null : <p>{happened}</p>}
      {taken.length === 0 && both.length === 0 && happened === null ? (
        <p>No field of this form differs. What was added to it stays.</p>
      ) : null}
      {taken.length === 0 ? null : (
        <>
          <p>Taken over, where you had changed nothing:</p>
          <ul className="list-disc pl-5">
            {taken.map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        </>
      )}
      {both.length === 0 ? null : (
        <>
          <p>Changed by both of you. Yours stands in the form; theirs is:</p>
          <ul className="list-disc pl-5">
            {both.map(({ label, theirs }) => (
              <li key={label} className="break-words">
                {label}: {theirs}
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  )
}

type Choice = { value: string; label: string }

/** A field of a form in words: by its label where it was chosen from a list. */
export function valueInWords(value: string | readonly string[] | null, choices: readonly Choice[]): string {
  const all = typeof value === 'string' ? [value] : (value ?? [])
  const words = all
    .filter((one) => one !== '')
    .map((one) => choices.find((choice) => choice.value === one)?.label ?? one)
  return words.length === 0 ? 'left empty' : words.join('; ')
}
