'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { useAskBeforeLeaving } from '#components/shell/use-ask-before-leaving'
import type { BundleChoice, DocumentChoices } from '#lib/reporting/document/document-choices'
import type { DeskDocument } from './page.tsx'

/** What the author chose, beside the words. */
export type Choices = DocumentChoices & { bundle: BundleChoice }

export type SaveDocument = (
  input: {
    caseId: string
    documentId: string
    expectedVersion: number
    own: DeskDocument['own']
  } & Choices,
) => Promise<{ ok: true; version: number } | { ok: false; reason: string; message?: string }>

/** So long nobody has typed before it is saved, in milliseconds. */
const pause = 1200

/**
 * Saves what was written a moment after the last change, one save after the other, and has the page set the document
 * anew. After a refusal nothing is saved any more, and nothing that was typed is lost: it is still on the page.
 */
export function useAutosave({
  caseId,
  document,
  own,
  choices,
  save,
}: {
  caseId: string
  document: Pick<DeskDocument, 'id' | 'version' | 'own' | 'choices'>
  own: DeskDocument['own']
  choices: Choices
  save: SaveDocument
}): { saved: boolean; version: number; words: string; trouble: string | null } {
  const router = useRouter()
  const [version, setVersion] = useState(document.version)
  const [kept, setKept] = useState({ own: document.own, choices: document.choices })
  const [savedAt, setSavedAt] = useState<string | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const running = useRef(false)
  const saved = kept.own === own && kept.choices === choices

  useEffect(() => {
    if (saved || trouble !== null) return
    const timer = setTimeout(async () => {
      if (running.current) return
      running.current = true
      const result = await save({ caseId, documentId: document.id, expectedVersion: version, own, ...choices }).catch(
        () => null,
      )
      running.current = false
      if (result?.ok) {
        setVersion(result.version)
        setKept({ own, choices })
        setSavedAt(new Date().toLocaleTimeString('en-GB'))
        router.refresh()
      } else setTrouble(sentenceOf(result))
    }, pause)
    return () => clearTimeout(timer)
  }, [saved, trouble, own, choices, version, caseId, document.id, save, router])

  useAskBeforeLeaving(!saved)

  const words = saved ? (savedAt === null ? 'Everything is saved.' : `Saved at ${savedAt}.`) : 'Not saved yet …'
  return { saved, version, words, trouble }
}

function sentenceOf(result: { reason: string; message?: string } | null): string {
  if (result === null)
    return 'The application did not answer. What you typed is still here: copy it, and reload the page when the application is back.'
  if (result.reason === 'stale')
    return 'Somebody else, or another window of yours, changed this document meanwhile. What you typed is still here: copy it, and reload the page.'
  return (
    result.message ?? 'This document is no longer there, or no longer yours. What you typed is still here: copy it.'
  )
}
