import type { Material } from '#lib/domain/assessment'
import { type ForumId, forumNames } from '#lib/domain/forum'
import { listInWords, sentenceCase } from '#lib/domain/in-words'
import { type Support, type SupportRange, supportWords } from '#lib/domain/support'
import { describeMaterial } from '#lib/reporting/describe-material'
import { answerInSentence, describeRange, describeSupport, whyOutside } from '#lib/reporting/describe-support'

/** The word and, in the same sentence, what it means; then the forum whose test gives it. */
export function SupportSentence({ support, forum = null }: { support: Support; forum?: ForumId | null }) {
  const { word, definition } = describeSupport(support)
  return (
    <p className="font-serif">
      <strong>{sentenceCase(word)}</strong>: {definition}
      {forum === null
        ? null
        : ` (test of the ${forum === 'national' ? forumNames.national.toLowerCase() : forumNames[forum]})`}
      .
    </p>
  )
}

/** What the answers still open could make of the word. */
export function RangeSentence({ support, range }: { support: Support; range: SupportRange }) {
  return <p className="text-control text-soft">{describeRange(support, range).sentence}</p>
}

/** Strength and agreement of the stored material: a different thing from support. */
export function MaterialSentence({ material }: { material: Material }) {
  return <p className="note">{describeMaterial(material)}</p>
}

/** How well an answer to the risk is made out: it has words of its own, so that "not raised" is never said of an answer. */
export function AnswerSentence({ support, range }: { support: Support; range?: SupportRange }) {
  const others =
    range === undefined ? [] : supportWords.filter((word) => word !== support && range.reached.includes(word))
  return (
    <div>
      <p className="font-serif">As an answer it is {answerInSentence(support)}.</p>
      {others.length === 0 ? null : (
        <p className="text-control text-soft">
          Depending on the answers to what is still unknown or disputed, it could instead be{' '}
          {listInWords(others.map(answerInSentence), 'or')}.{range === undefined ? null : whyOutside(support, range)}
        </p>
      )}
    </div>
  )
}
