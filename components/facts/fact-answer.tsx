import type { FactEntry } from '#lib/domain/assertion'
import type { FactDeclaration } from '#lib/domain/facts/declare'
import { describeEntry, notAsked } from '#lib/reporting/describe-fact'

/** Question and answer as text, with a sentence for each source: for review, for print, for closed rows. */
export function FactAnswer({ declaration, entry }: { declaration: FactDeclaration; entry: FactEntry | undefined }) {
  const { answer, sentences } = describeEntry(declaration, entry ?? notAsked)
  return (
    <div>
      <p className="text-control">
        {declaration.question} <strong>{answer}</strong>
      </p>
      {sentences.map((sentence) => (
        <p key={sentence} className="note">
          {sentence}
        </p>
      ))}
    </div>
  )
}
