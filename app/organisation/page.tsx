import type { Metadata } from 'next'
import { listInWords } from '#lib/domain/in-words'
import { formatInstant } from '#lib/reporting/format-date'
import { listOrphanedCases } from '#lib/server/cases/orphaned-cases'
import { readSettings } from '#lib/server/privacy/organisation-settings'
import { securePage } from '#lib/server/secure-page'
import { TwoPeople } from '../approvals/two-people.tsx'
import { handOverCaseAction, saveSettingsAction } from './actions.ts'
import { HandOverForm } from './hand-over-form.tsx'
import { SettingsForm } from './settings-form.tsx'

export const metadata: Metadata = { title: 'Organisation' }

/** What an admin settles for all cases, none of which they see by it. */
async function OrganisationPage() {
  const settings = await readSettings()
  const { cases, heirs } = await listOrphanedCases()
  return (
    <div className="page-width pt-8 pb-16">
      <h1 className="text-2xl">Organisation</h1>
      <div className="mt-6 grid gap-x-12 gap-y-10 lg:grid-cols-2">
        <section aria-labelledby="keeping">
          <h2 id="keeping" className="text-xl">
            How long cases are kept
          </h2>
          <p className="law mt-3">
            A case on which nobody works any more is erased in the end, with its keys, and nobody can bring it back.
            This is the rule for all; on the page Keeping of a case its lawyers may say another day, or hold it for a
            court.
          </p>
          <p className="law mt-2">
            A shorter time ends nothing at once: every case it concerns first carries its warning for the days below,
            counted from the change.
          </p>
          <SettingsForm key={settings.version} stored={settings} save={saveSettingsAction} />
        </section>
        <section aria-labelledby="orphaned">
          <h2 id="orphaned" className="text-xl">
            Cases on which nobody is left
          </h2>
          <p className="law mt-3">
            Everybody who was on such a case is disabled, or reads no cases any more. Hand it over to somebody who works
            on cases; it takes two people, and you see nothing of it.
          </p>
          {cases.length === 0 ? (
            <p className="note mt-4">There is none.</p>
          ) : (
            <ul className="mt-4 border-t border-ink">
              {cases.map(({ id, openedAt, changedAt, members }) => (
                <li key={id} className="border-b border-rule py-3">
                  <p>
                    {members.length === 0 ? (
                      'Nobody was on it'
                    ) : (
                      <>
                        It was with <span className="font-semibold">{listInWords(members)}</span>
                      </>
                    )}
                  </p>
                  <p className="note break-all">
                    Opened {formatInstant(openedAt)}, last changed {formatInstant(changedAt)}; number {id}
                  </p>
                  {heirs.length === 0 ? (
                    <p className="text-control">Nobody in the organisation works on cases: invite somebody first.</p>
                  ) : (
                    <TwoPeople kind="case.hand-over" objectId={id} ask="Ask to hand it over">
                      <HandOverForm caseId={id} heirs={heirs} handOver={handOverCaseAction} />
                    </TwoPeople>
                  )}
                </li>
              ))}
            </ul>
          )}
        </section>
      </div>
    </div>
  )
}

export default securePage('organisation.read', OrganisationPage)
