'use client'

import { type Declaration, type FixedWords, inLanguage, type LocalText } from '#lib/reporting/document/forum-profile'
import type { LanguageCode } from '#lib/reporting/wording/languages'

/** Words that become the author’s by being accepted, one by one. */
export function Declarations({
  declarations,
  language,
  accepted,
  change,
}: {
  declarations: readonly Declaration[]
  language: LanguageCode
  accepted: readonly string[]
  change: (accepted: string[]) => void
}) {
  return declarations.map(({ id, heading, paragraphs }) => (
    <fieldset key={id} className="border-l-2 border-rule pl-4">
      <legend className="text-lg">{inLanguage(heading, language).text}</legend>
      {paragraphs.map((paragraph) => {
        const said = inLanguage(paragraph, languageOfWords(paragraph, language))
        return (
          <p key={paragraph.en} className="law mt-2" lang={said.language}>
            {said.text}
          </p>
        )
      })}
      <label className="mt-3 flex items-start gap-2 text-control">
        <input
          type="checkbox"
          className="mt-1 size-5"
          checked={accepted.includes(id)}
          onChange={({ target }) =>
            change(target.checked ? [...accepted, id] : accepted.filter((other) => other !== id))
          }
        />
        I make this declaration: it is printed over my name.
      </label>
    </fieldset>
  ))
}

/** Words that a rule fixes are declared as it has them. */
const languageOfWords = ({ fixedIn }: LocalText & FixedWords, language: LanguageCode): LanguageCode =>
  fixedIn === undefined || fixedIn.includes(language) ? language : (fixedIn[0] ?? language)
