'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Button } from '#components/ui/button'
import { CheckboxList } from '#components/ui/checkbox-list'
import { Notice } from '#components/ui/notice'
import { formatDate } from '#lib/domain/date-in-words'
import { count } from '#lib/domain/in-words'
import { BuildOutcome } from './build-outcome.tsx'
import type { Building } from './use-building.ts'
import type { EditedBundle } from './use-bundle.ts'

export interface BuildPanelProps {
  address: string
  of: EditedBundle
  building: Building
  mayWrite: boolean
}

/** Saving, building and what came of it. */
export function BuildPanel({ address, of, building, mayWrite }: BuildPanelProps) {
  const [fix, setFix] = useState<string[]>([])
  const [pending, start] = useTransition()
  const [saved, setSaved] = useState(false)
  const isBuilding = building.state.state === 'building'
  const isEmpty = of.draft.sections.every(({ exhibits }) => exhibits.every(({ withdrawn }) => withdrawn))

  const save = () => start(async () => setSaved((await of.save()) !== null))
  const build = () =>
    start(async () => {
      setSaved(false)
      const version = await of.save()
      if (version === null) return
      const answer = await building.start(version, fix.length > 0)
      if (!answer.ok) return of.refuse(answer)
      setFix([])
    })

  return (
    <>
      {mayWrite ? (
        <section aria-labelledby="save">
          <h3 id="save" className="text-lg">
            Save
          </h3>
          <p className="note mt-1">
            {of.hasChanges ? 'There are changes that are not saved.' : 'All changes are saved.'}
          </p>
          <p className="mt-2">
            <Button isPending={pending} isDisabled={!of.hasChanges || isBuilding} onPress={save}>
              Save
            </Button>
          </p>
          {isBuilding && of.hasChanges ? <p className="note mt-1">It can be saved when it is built.</p> : null}
          {saved && !of.hasChanges ? <p role="status">Saved.</p> : null}
        </section>
      ) : null}
      <Refusal of={of} />
      <section aria-labelledby="build" className="mt-6">
        <h3 id="build" className="text-lg">
          Build
        </h3>
        <p className="note mt-1">
          {of.kept.built
            ? `Built last on ${formatDate(of.kept.built.at.slice(0, 10))}, ${count(of.kept.built.pages, 'page')}.`
            : 'Not built yet.'}{' '}
          {of.kept.givenOut
            ? 'Its numbers are fixed: what is added comes late, as 12A, with pages such as 140.1.'
            : 'Its numbers are not fixed.'}
        </p>
        {mayWrite ? (
          <>
            <CheckboxList
              label="Numbers"
              hideLabel
              className="mt-2"
              hint={
                of.kept.givenOut
                  ? 'Those of late exhibits are fixed too. This cannot be undone.'
                  : 'For when it is handed in. Afterwards no number and no page changes; this cannot be undone.'
              }
              options={[{ value: 'fix', label: 'Fix the numbers from now on' }]}
              value={fix}
              onChange={setFix}
            />
            <p className="mt-2 flex flex-wrap gap-3">
              <Button look="primary" isPending={pending} isDisabled={isBuilding || isEmpty} onPress={build}>
                {of.hasChanges ? 'Save and build' : 'Build'}
              </Button>
            </p>
            {isEmpty ? <p className="note mt-1">There is no exhibit to build it of.</p> : null}
          </>
        ) : null}
        <BuildOutcome {...{ address, of, building, mayWrite }} />
      </section>
    </>
  )
}

/** Why something was refused, and a way on where somebody else was quicker. */
function Refusal({ of: { refused } }: { of: EditedBundle }) {
  const router = useRouter()
  if (refused === null) return null
  return (
    <Notice title="This was not done." urgent>
      <p>{refused.message}</p>
      {refused.issues.length === 0 ? null : (
        <ul className="mt-1 list-disc pl-5">
          {refused.issues.map(({ path, message }) => (
            <li key={path}>
              {placeInWords(path)}: {message}
            </li>
          ))}
        </ul>
      )}
      {refused.code === 'STALE' ? (
        <p className="mt-2">
          <Button onPress={() => router.refresh()}>Read it again, without your changes</Button>
        </p>
      ) : null}
    </Notice>
  )
}

const fieldWords: Readonly<Record<string, string>> = {
  ...{ title: 'Title of the bundle', court: 'Court', parties: 'Parties' },
  largestPartMiB: 'Size limit of one file',
}

/** "sections.0.exhibits.2.title" as somebody would say it. */
function placeInWords(path: string): string {
  const [, section, , exhibit] = path.split('.')
  if (!path.startsWith('sections.')) return fieldWords[path] ?? 'The bundle'
  const where = `Section ${Number(section) + 1}`
  return exhibit === undefined ? where : `${where}, its exhibit ${Number(exhibit) + 1} from the top`
}
