'use client'

import { useState, useTransition } from 'react'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import { SelectField } from '#components/ui/select-field'
import { choiceLabels, type LanguageChoice, languageChoices } from '#lib/reporting/wording/languages'
import { issueReportAction } from './actions.ts'

type Outcome = Awaited<ReturnType<typeof issueReportAction>>

const languages = languageChoices.map((value) => ({ value, label: choiceLabels[value] }))

/** The button, and what came of it. */
export function IssueReport({ caseId }: { caseId: string }) {
  const [issuing, startIssuing] = useTransition()
  // One report for each answer that came: pressed again after one that was lost, it is told again.
  const [idempotencyKey, setIdempotencyKey] = useState(() => crypto.randomUUID())
  const [outcome, setOutcome] = useState<Outcome | 'no-connection' | null>(null)
  const [language, setLanguage] = useState<LanguageChoice>('en')
  return (
    <div className="mt-5 grid gap-4">
      <div className="max-w-xs">
        <SelectField
          label="Language of the document"
          options={languages}
          value={language}
          onChange={(chosen) => setLanguage(chosen as LanguageChoice)}
        />
      </div>
      {language === 'en' ? null : (
        <p className="note max-w-prose">
          Our wording, the rules, the questions and the records that ship are translated; claims entered here and
          quotations stay in their own language. The rules were applied in English. No lawyer of that language has read
          the translation, and the document says so.
        </p>
      )}
      <div>
        <Button
          look="primary"
          isPending={issuing}
          onPress={() =>
            startIssuing(async () => {
              const answer = await issueReportAction({ idempotencyKey, caseId, language }).catch(
                () => 'no-connection' as const,
              )
              setOutcome(answer)
              if (answer !== 'no-connection') setIdempotencyKey(crypto.randomUUID())
            })
          }
        >
          {issuing ? 'Issuing …' : 'Issue the report'}
        </Button>
      </div>
      {outcome === null ? null : <Said outcome={outcome} />}
    </div>
  )
}

function Said({ outcome }: { outcome: Outcome | 'no-connection' }) {
  if (outcome === 'no-connection')
    return (
      <Notice title="The server could not be reached." urgent>
        <p>
          A report may have been issued or not. Press again when the connection is back: if it was, this shows it, and
          no second one is issued.
        </p>
      </Notice>
    )
  if (outcome.ok)
    return (
      <Notice title={`Report ${outcome.number} is issued.`}>
        <p>
          <a className="link" href={`/api/reports/${outcome.id}`} download>
            Download the PDF
          </a>
        </p>
      </Notice>
    )
  return (
    <Notice title="No report was issued." urgent>
      <p>{'message' in outcome ? outcome.message : whyNot[outcome.reason]}</p>
    </Notice>
  )
}

const whyNot = {
  'changed-meanwhile': 'The facts were being changed at the same moment. Nothing was lost; issue it again.',
  'not-found': 'This case is no longer there, or no longer yours.',
  'key-reused': 'This page issued a report before. Reload it to see which, or to issue another.',
  unreadable: 'An answer on file no longer fits the questions that are asked. Mend it among the facts first.',
}
