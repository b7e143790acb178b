import { beforeHandingOut } from '#lib/reporting/subject-access/subject-record'
import { TakeFile } from '../../../take-file.tsx'

/** For a request of the person: everything that is held about them, with what a lawyer checks first. */
export function SubjectAccess({ caseId }: { caseId: string }) {
  const from = `/api/cases/${caseId}/subject-access`
  return (
    <section aria-labelledby="access" className="mt-12 max-w-2xl">
      <h2 id="access" className="text-xl">
        The person asks what you hold
      </h2>
      <p className="law mt-3">
        One file with who the person is, every answer with its source, the reports issued, the documents with what was
        written in them, the bundles, who has seen the case, and until when it is kept. It needs a fresh proof of who
        you are and is put on record. Before it is handed to anybody:
      </p>
      <ul className="law mt-3 list-disc pl-5">
        {beforeHandingOut.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="mt-4 flex flex-wrap gap-3">
        <TakeFile from={`${from}?format=docx`} name="access.docx">
          As a document to work on
        </TakeFile>
        <TakeFile from={`${from}?format=json`} name="access.json">
          For machines
        </TakeFile>
      </p>
    </section>
  )
}
