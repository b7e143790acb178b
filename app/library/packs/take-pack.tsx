'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useState, useTransition } from 'react'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import type { PackPreview } from '#lib/server/packs/take-pack'
import { askServer } from '../../account/ask-server.ts'

/** Chooses a file, shows what it would do, and takes it when somebody has read that and the fingerprint of its key. */
export function TakePack() {
  const router = useRouter()
  const [file, setFile] = useState<Uint8Array>()
  const [preview, setPreview] = useState<PackPreview>()
  const [refusal, setRefusal] = useState<string>()
  const [done, setDone] = useState(false)
  const [pending, start] = useTransition()
  const look = (chosen: File | undefined) =>
    start(async () => {
      setPreview(undefined)
      setDone(false)
      if (!chosen) return
      const bytes = new Uint8Array(await chosen.arrayBuffer())
      const answer = await askServer<PackPreview>('/api/packs/preview', 'POST', bytes)
      setFile(bytes)
      setRefusal(answer.ok ? undefined : said(answer))
      if (answer.ok) setPreview(answer.body)
    })
  const take = () =>
    start(async () => {
      if (!file || !preview) return
      const address = `/api/packs/applied?fingerprint=${encodeURIComponent(preview.fingerprint)}`
      const answer = await askServer(address, 'POST', file)
      setRefusal(answer.ok ? undefined : said(answer))
      if (!answer.ok) return
      setPreview(undefined)
      setDone(true)
      router.refresh()
    })
  return (
    <div className="mt-4 flex max-w-prose flex-col gap-4">
      <p>
        <label className="block text-control font-semibold" htmlFor="file-of-pack">
          The pack
        </label>
        <input
          id="file-of-pack"
          type="file"
          accept=".json"
          className="file mt-1 block max-w-md"
          onChange={(event) => look(event.target.files?.[0])}
        />
      </p>
      {refusal === undefined ? null : (
        <Notice title="The pack is refused" urgent>
          <p>{refusal}</p>
        </Notice>
      )}
      {done ? (
        <Notice title="The pack was taken in.">
          <p>Cases that print what it brought say so when they are next opened.</p>
        </Notice>
      ) : null}
      {preview === undefined ? null : <Shown preview={preview} pending={pending} take={take} />}
    </div>
  )
}

const said = ({ message, issues }: { message: string; issues: readonly { path: string; message: string }[] }): string =>
  [message, ...issues.slice(0, 3).map((one) => `${one.path}: ${one.message}.`)].join(' ')

function Shown({ preview, pending, take }: { preview: PackPreview; pending: boolean; take: () => void }) {
  const { name, version, changes, fingerprint, present, sameKey, refused, difference, titles, setAside, cases } =
    preview
  const title = (id: string) => titles[id] ?? id
  return (
    <div aria-live="polite" className="flex flex-col gap-4">
      <p>
        <strong>
          {name}, version {version}
        </strong>
        {present === null ? ': new here.' : `; version ${present} is here now.`} {changes.at(-1)?.what}
      </p>
      <Part title="Added">{difference.claims.added.map((id) => line(id, title(id)))}</Part>
      <Part title="Changed">
        {difference.claims.changed.map(({ id, fields }) =>
          line(id, `${title(id)}: ${fields.map(({ path }) => path.replace(/^\$\./, '')).join(', ')}`),
        )}
      </Part>
      <Part title="Superseded">
        {difference.claims.superseded.map(({ id, by }) =>
          line(id, by === null ? title(id) : `${title(id)}, by ${title(by)}`),
        )}
      </Part>
      <Part title="Gone">{difference.claims.gone.map((id) => line(id, title(id)))}</Part>
      <Part title="Moves made here that would be set aside">
        {setAside.map(({ claim, why }) => line(`${claim} ${why}`, `${title(claim)}: ${why}`))}
      </Part>
      <Part title="Your cases that print it">
        {cases.cases.map(({ id, reference, sections }) => (
          <li key={id}>
            <a className="link" href={`/cases/${id}/assessment`}>
              {reference}
            </a>
            : {sections.length === 0 ? 'no word moves' : sections.map((section) => section.title).join('; ')}
          </li>
        ))}
      </Part>
      <p className="note">
        {cases.lookedAt} of your cases were looked at
        {cases.notLookedAt === 0 ? '' : `, ${cases.notLookedAt} were not: there are too many`}
        {cases.unreadable === 0 ? '' : `, ${cases.unreadable} could not be read`}.
      </p>
      {refused === null ? (
        <>
          <p>
            {sameKey
              ? 'It is signed with the same key as before.'
              : 'Nobody here has taken a pack of this name. Ask whoever made it, on another way than it came, whether this is the fingerprint of their key:'}
            <span className="mt-1 block font-mono text-control break-words">{fingerprint}</span>
          </p>
          <div>
            <Button look="primary" isPending={pending} onPress={take}>
              {sameKey ? 'Take it in' : 'The fingerprint is theirs: take it in'}
            </Button>
          </div>
        </>
      ) : (
        <Notice title="It cannot be taken in" urgent>
          <p>{refused}</p>
        </Notice>
      )}
    </div>
  )
}

const line = (key: string, text: string) => (
  <li key={key} className="break-words">
    {text}
  </li>
)

function Part({ title, children }: { title: string; children: readonly ReactNode[] }) {
  if (children.length === 0) return null
  return (
    <section>
      <h3 className="font-semibold">
        {title} ({children.length})
      </h3>
      <ul className="mt-1 flex max-h-72 flex-col gap-1 overflow-y-auto">{children}</ul>
    </section>
  )
}
