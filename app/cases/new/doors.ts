import type { EnteredFactKey } from '#lib/domain/facts/catalogue'

/** The three ways a case begins, and what each asks at once. Everything else waits for the fact sheet. */
export const doors = {
  hearing: {
    id: 'hearing',
    title: 'Prepare a hearing',
    lead: 'A code name, the two states and the date. The full fact sheet comes next; every answer there is saved as you give it.',
    questions: ['proceedings.nextEvent', 'proceedings.nextHearing', 'proceedings.heldNow'],
  },
  help: {
    id: 'help',
    title: 'A request for help has come in',
    lead: 'A minute’s entry: the clock first. Leave open what nobody knows; not known is an answer everywhere. Take no more about the person than you need.',
    questions: [
      'proceedings.heldNow',
      'proceedings.hasLawyer',
      'proceedings.nextEvent',
      'proceedings.nextHearing',
      'proceedings.removalDate',
      'request.redNotice',
    ],
  },
  statement: {
    id: 'statement',
    title: 'Draft a statement',
    lead: 'A code name and the two states. Enter the facts you were given, each with its source; the assessment then shows the stored records for and against, with their pinpoints.',
    questions: ['proceedings.nextHearing'],
  },
} as const satisfies Record<string, { id: string; title: string; lead: string; questions: readonly EnteredFactKey[] }>

export type DoorId = keyof typeof doors

/** The door named in the address; a case opened without one is opened for a hearing. */
export function doorOf(named: string | string[] | undefined): (typeof doors)[DoorId] {
  return typeof named === 'string' && Object.hasOwn(doors, named) ? doors[named as DoorId] : doors.hearing
}
