import { useEffect, useMemo, useState } from 'react'
import { useAskBeforeLeaving } from '#components/shell/use-ask-before-leaving'
import type { BundleDraft } from '#lib/domain/bundle'
import { type DraftNumbers, isBuiltAsItStands, numbersOfDraft } from '#lib/reporting/bundle/edit-draft'
import type { BuildState } from '#lib/server/bundles/build-job'
import type { ShownBundle } from '#lib/server/bundles/read-bundle'
import { askServer } from '../../../../account/ask-server.ts'

export interface Refused {
  code: string
  message: string
  issues: readonly { path: string; message: string }[]
}

export interface EditedBundle {
  draft: BundleDraft
  edit: (draft: BundleDraft) => void
  /** As the server has it, with what was built of it last. */
  kept: ShownBundle
  hasChanges: boolean
  numbers: DraftNumbers
  /** Ids of the exhibits whose numbers are fixed. */
  fixed: ReadonlySet<string>
  /** The printed pages of each exhibit when it was built last, by its id. */
  labels: ReadonlyMap<string, readonly string[]>
  /** Whether those are the pages it would have now. */
  isAsBuilt: boolean
  /** Saves what changed: the version to build from; null where it was refused. */
  save: () => Promise<number | null>
  refused: Refused | null
  refuse: (refused: Refused | null) => void
  problemAt: (path: string) => string | undefined
}

/** A bundle that is being changed, beside the one that the server has. */
export function useBundle(address: string, bundle: ShownBundle, building: BuildState): EditedBundle {
  const [kept, setKept] = useState(bundle)
  const [draft, setDraft] = useState(bundle.draft)
  const [refused, refuse] = useState<Refused | null>(null)
  const { givenOut, built } = kept
  const hasChanges = draft !== kept.draft

  const version = building.state === 'built' ? building.version : 0
  useEffect(() => {
    // Building gave it numbers and pages: read again, if nobody has changed it since.
    if (version <= kept.version) return
    let isOver = false
    void askServer<ShownBundle>(address, 'GET').then((answer) => {
      if (isOver) return
      if (!answer.ok) setKept((before) => ({ ...before, version }))
      else if (answer.body.version === version) setKept((before) => ({ ...answer.body, draft: before.draft }))
    })
    return () => {
      isOver = true
    }
  }, [address, version, kept.version])

  useAskBeforeLeaving(hasChanges)

  const numbers = useMemo(() => numbersOfDraft(draft, givenOut), [draft, givenOut])
  const fixed = useMemo(() => new Set(givenOut?.exhibits.map(({ id }) => id)), [givenOut])
  const labels = useMemo(() => new Map(built?.exhibits.map((one) => [one.id, one.labels])), [built])

  return {
    ...{ draft, kept, hasChanges, numbers, fixed, labels, refused, refuse },
    isAsBuilt: built !== null && isBuiltAsItStands(draft, built, givenOut),
    edit: (next) => {
      setDraft(next)
      // What was said of other words does not stand beside these.
      refuse(null)
    },
    save: async () => {
      refuse(null)
      if (!hasChanges) return kept.version
      const answer = await askServer<{ version: number }>(address, 'PUT', draft, kept.version)
      if (!answer.ok) {
        refuse(answer)
        return null
      }
      setKept({ ...kept, draft, version: answer.body.version })
      return answer.body.version
    },
    problemAt: (path) => refused?.issues.find((issue) => issue.path === path)?.message,
  }
}
