import { expect, it } from 'vitest'
import { isSealedToPassphrase } from '#lib/domain/sealed-note'
import {
  passphraseAdvice,
  passphraseProblem,
  proposePassphrase,
} from '../../../app/cases/[caseId]/notes/passphrase-advice.ts'
import { openNote, sealNote } from '../../../app/cases/[caseId]/notes/seal-note.ts'

const note = { title: 'CANARY-9', text: 'Ana CANARY-9 lives with 林' }

it('S66 a note is an age file to its passphrase: that one opens it, another one says so', async () => {
  const file = await sealNote(note, 'café quiet herons at dusk')
  expect(isSealedToPassphrase(file)).toBe(true)
  expect(Buffer.from(file).includes('CANARY-9')).toBe(false)
  // The same letters as another keyboard writes them.
  expect(await openNote(file, 'cafe\u0301 quiet herons at dusk')).toEqual(note)
  expect(await openNote(file, 'café quiet herons at dawn')).toBeNull()
  // Its length says no more than the next kibibyte.
  expect((await sealNote({ title: '', text: 'x' }, 'a b c d e f')).length).toBe(file.length)
})

it('proposes six of 7,776 words, each as likely as any other, and refuses what is tried first', async () => {
  const drawn = [2 ** 32 - 1, 0, 1, 2, 3, 4, 7775]
  const words = (await proposePassphrase(() => drawn.shift() ?? 0)).split(' ')
  // The first number lies past the last whole round and is drawn again.
  expect(words).toHaveLength(6)
  expect(new Set(words).size).toBe(6)
  expect(drawn).toEqual([])
  const proposed = await proposePassphrase()
  expect(await passphraseProblem(proposed)).toBeNull()
  expect(await passphraseProblem('short one')).toMatch(/12 characters/)
  expect(await passphraseProblem('!!passwordpassword1')).toMatch(/tried first/)
  expect(passphraseAdvice('herons at dusk')).toMatch(/six words/)
  expect(passphraseAdvice('seven quiet herons stand at dusk')).toBeNull()
})
