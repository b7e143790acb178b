import { TextField } from '#components/ui/text-field'
import type { TypedFieldsProps } from './claim-fields.tsx'

/** What the source says in its own words, and how they were translated. */
export function QuotationFields({ typed, set, problem }: TypedFieldsProps) {
  return (
    <>
      <TextField
        label="Quotation"
        hint="In its own language, letter by letter; may be left empty."
        rows={2}
        value={typed.quotation}
        onChange={(quotation) => set({ quotation })}
        error={problem('quotation.original')}
      />
      {typed.quotation.trim() === '' ? null : (
        <fieldset className="flex flex-col gap-3 border-l border-edge pl-4">
          <legend className="label">The quotation</legend>
          <TextField
            label="Language of the quotation"
            hint="A tag such as en, nl, fr or zh-Hans."
            value={typed.language}
            onChange={(language) => set({ language })}
            error={problem('quotation.language')}
          />
          <TextField
            label="Translation"
            hint="May be left empty; then its three fields stay empty."
            rows={2}
            value={typed.translation}
            onChange={(translation) => set({ translation })}
            error={problem('quotation.translation.text')}
          />
          <TextField
            label="Language of the translation"
            value={typed.translationLanguage}
            onChange={(translationLanguage) => set({ translationLanguage })}
            error={problem('quotation.translation.language')}
          />
          <TextField
            label="Translator"
            hint="Who translated it, or with what."
            value={typed.translator}
            onChange={(translator) => set({ translator })}
            error={problem('quotation.translation.translator')}
          />
        </fieldset>
      )}
    </>
  )
}
