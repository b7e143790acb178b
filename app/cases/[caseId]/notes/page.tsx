import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { may } from '#lib/domain/permissions'
import { requireViewer } from '#lib/server/identity/viewer'
import { listNotes } from '#lib/server/notes/list-notes'
import { securePage } from '#lib/server/secure-page'
import { CasePage } from '../case-page.tsx'
import { StoredNote } from './stored-note.tsx'
import { WriteNote } from './write-note.tsx'

export const metadata: Metadata = { title: 'Notes' }

/** Notes that the server keeps and cannot read. */
async function NotesPage({ params }: { params: Promise<{ caseId: string }> }) {
  const { caseId } = await params
  const viewer = await requireViewer()
  const found = await listNotes(caseId)
  if (!found.ok) notFound()
  const mayRemove = may(viewer, 'case.erase')
  return (
    <CasePage caseId={caseId}>
      <div className="page-width grid gap-x-12 gap-y-10 pt-8 pb-16 lg:grid-cols-2">
        <section aria-labelledby="notes">
          <h2 id="notes" className="text-xl">
            Sealed notes
          </h2>
          <p className="law mt-3">
            For what nobody may be made to hand over: who a source is, where somebody lives now. A note is sealed in
            your browser to a passphrase of your own before it is sent. The server keeps it and cannot read it; nor can
            those who run it, whoever compels them.
          </p>
          <ul className="law mt-3 list-disc pl-5">
            <li>A lost passphrase loses the note. Nobody can recover it or set another one.</li>
            <li>
              Everybody on the case sees that there is a note, whose, from when and how large. To read it they need the
              passphrase: tell it in person, never here.
            </li>
            <li>
              It does not protect from somebody in control of your computer, nor from a server that was made to send
              your browser altered code. Where that is what you fear, do not write it down in any application.
            </li>
            <li>No rule, report, search or export reads notes. They end with the case.</li>
          </ul>
          {found.notes.length === 0 ? (
            <p className="note mt-6">No notes yet.</p>
          ) : (
            <ul className="mt-6 border-t border-ink">
              {found.notes.map((note) => (
                <StoredNote key={note.id} caseId={caseId} listed={note} mayRemove={mayRemove} />
              ))}
            </ul>
          )}
        </section>
        <section aria-labelledby="write">
          <h2 id="write" className="text-xl">
            Write a note
          </h2>
          <p className="note mt-1 max-w-prose">Nothing of it is stored before you seal it, on this computer neither.</p>
          <WriteNote caseId={caseId} />
        </section>
      </div>
    </CasePage>
  )
}

export default securePage('note.read', NotesPage)
