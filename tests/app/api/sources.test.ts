import { expect, it } from 'vitest'
import { enterSource } from '#lib/server/ledger/enter-source'
import { aSource } from '#tests/support/a-ledger'
import { call } from '#tests/support/call-route'
import { as, aViewer } from '#tests/support/people'
import { PATCH } from '../../../app/api/sources/[id]/route.ts'

it('says of a source that is changed at which field what was expected, and takes one of its two forms', async () => {
  const lawyer = await aViewer('Wout Hendriks', { roles: ['lawyer'] })
  const entered = await as(lawyer, () => enterSource(aSource()))
  if (!entered.ok) throw new Error('no source')
  const change = (json: unknown) =>
    call(PATCH, { as: lawyer, method: 'PATCH', params: { id: entered.id }, headers: { 'if-match': '"1"' }, json })
  const pathsOf = (answer: Awaited<ReturnType<typeof change>>) =>
    (answer.json as { error: { issues: { path: string }[] } }).error.issues.map(({ path }) => path)
  const { about, origin, language } = aSource()
  const known = { about, origin, language }

  const unfit = await change({ source: { ...aSource({ date: 'soon' }), about: { ...about, standing: 'unheard' } } })
  expect([unfit.status, pathsOf(unfit).sort()]).toEqual([400, ['source.about.standing', 'source.date']])
  for (const neither of [{}, { source: aSource(), about: known }]) expect((await change(neither)).status).toBe(400)
  expect((await change({ source: aSource({ publisher: 'Renamed' }) })).status).toBe(200)
})
