'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import { SelectField } from '#components/ui/select-field'
import { choiceLabels, type LanguageChoice, languageChoices } from '#lib/reporting/wording/languages'

type Refused = { ok: false; reason: string; message?: string }

export interface BeginDocumentProps {
  caseId: string
  kinds: readonly { kind: string; name: string; what: string; forms: readonly { value: string; label: string }[] }[]
  /** The server action. */
  create: (input: {
    caseId: string
    profileId: string
    language: LanguageChoice
    citations: null
    idempotencyKey: string
  }) => Promise<{ ok: true; id: string } | Refused>
}

const languages = languageChoices.map((value) => ({ value, label: choiceLabels[value] }))

/** Kind, form and language; then the desk opens. */
export function BeginDocument({ caseId, kinds, create }: BeginDocumentProps) {
  const router = useRouter()
  const [kind, setKind] = useState<string | null>(null)
  const [profileId, setProfileId] = useState<string | null>(null)
  const [language, setLanguage] = useState<LanguageChoice>('en')
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  const [trouble, setTrouble] = useState<string>()
  const [pending, start] = useTransition()
  const chosen = kinds.find((each) => each.kind === kind)

  const begin = () =>
    start(async () => {
      if (profileId === null) {
        setTrouble('Choose a kind and a form first.')
        return
      }
      const result = await create({ caseId, profileId, language, citations: null, idempotencyKey }).catch(
        (): Refused => ({
          ok: false,
          reason: 'unanswered',
          message: 'The application did not answer. Press again: no second document is begun.',
        }),
      )
      if (result.ok) router.push(`/cases/${caseId}/documents/${result.id}`)
      else setTrouble(result.message ?? 'This case is no longer there, or no longer yours.')
    })

  return (
    <div className="mt-3 flex flex-col gap-4">
      <SelectField
        label="Kind"
        options={kinds.map(({ kind: value, name }) => ({ value, label: name }))}
        value={kind}
        onChange={(next) => {
          setKind(next)
          const forms = kinds.find((each) => each.kind === next)?.forms ?? []
          setProfileId(forms.length === 1 ? (forms[0]?.value ?? null) : null)
        }}
      />
      {chosen === undefined ? null : (
        <>
          <p className="note">{chosen.what}</p>
          <SelectField label="Form" options={chosen.forms} value={profileId} onChange={setProfileId} />
        </>
      )}
      <SelectField
        label="Language"
        options={languages}
        value={language}
        onChange={(next) => setLanguage(next as LanguageChoice)}
      />
      <p className="note">
        Our wording, the rules, the questions and the records that ship are translated; claims entered here, quotations
        and your own words stay in their own language. No lawyer of French or Dutch has read the translation. Language
        and style of citations can be changed until an edition is issued.
      </p>
      <p>
        <Button look="primary" isPending={pending} onPress={begin}>
          Begin
        </Button>
      </p>
      {trouble === undefined ? null : (
        <Notice title="No document was begun." urgent>
          <p>{trouble}</p>
        </Notice>
      )}
    </div>
  )
}
