import { eraseByOperator } from '#lib/server/privacy/erase-by-operator'
import { keepErasedList } from '#lib/server/privacy/erased-list'
import { type AdminCommand, CallError } from './command.ts'
import { withDatabase } from './with-database.ts'

export const command: AdminCommand = {
  usage: '--case ID',
  options: { case: { type: 'string' } },
  run: async ({ values: { case: caseId } }) => {
    if (typeof caseId !== 'string' || caseId === '') throw new CallError('--case: expected the id of a case')
    const erased = await withDatabase(async () => {
      const done = await eraseByOperator(caseId)
      await keepErasedList()
      return done
    })
    if (erased.ok)
      return { ok: true, lines: [`Case ${caseId} is erased, and its keys are destroyed.`], json: { caseId } }
    return {
      ok: false,
      problems: [
        erased.reason === 'held'
          ? `Case ${caseId} is under legal hold: a lawyer of the case lifts it first. Nothing was erased.`
          : `There is no case ${caseId}.`,
      ],
    }
  },
}
