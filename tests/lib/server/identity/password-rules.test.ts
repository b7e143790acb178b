import { describe, expect, it } from 'vitest'
import { commonPasswordCount } from '#lib/server/identity/common-passwords'
import { hashPassword, verifyPassword } from '#lib/server/identity/password-hash'
import { passwordProblem } from '#lib/server/identity/password-rules'

const owner = {
  name: 'Imke Sandvoort',
  email: 'imke.sandvoort@kanzlei.example',
  organisation: 'Harbour Law Centre',
}

describe('S01 a password', () => {
  it.each([
    ['a sentence', 'the kettle sings in minor keys'],
    ['twelve characters, no more', 'xk9#mQ2$vL7!'],
    ['no letters at all', '839201746528'],
    ['another script', '紙の上に雨が降る夜明けの駅'],
    ['emoji', '🦉🌲🥖🎻⛵🧭🪵🕯️🫖🧵🪁🐚'],
    ['two words that are not among the popular', 'lantern quarry'],
    ['two that differ at character 70 only', `${'lantern quarry '.repeat(5).slice(0, 69)}A and more`],
    ['spaces at the ends', '  lantern quarry  '],
    ['256 characters', Array.from({ length: 256 }, (_, at) => String.fromCodePoint(0x4e00 + at * 7)).join('')],
  ])('may be %s', (_what, password) => {
    expect(passwordProblem(password, owner)).toBeNull()
  })

  it.each([
    ['eleven characters', 'xk9#mQ2$vL7'],
    ['eleven characters of two units each', '🦉🌲🥖🎻⛵🧭🪵🫖🧵🪁🐚'],
    ['257 characters', Array.from({ length: 257 }, (_, at) => String.fromCodePoint(0x4e00 + at * 7)).join('')],
    ['one letter again and again', 'aaaaaaaaaaaaaaaa'],
    ['a short thing again and again', 'abcabcabcabcabc'],
    ['digits in a row', '1234567890123'],
    ['a row of the keyboard', 'qwertyuiopasdfghjkl'],
    ['what everybody takes', 'Password1234!'],
    ['the name of this application', 'ArticleThree2026'],
    ['the name of the person', 'Imke Sandvoort'],
    ['the name with other case and a year', 'imke_SANDVOORT26'],
    ['the name with an accent', 'Ímke-Sandvöort-1'],
    ['the e-mail address', 'imke.sandvoort@kanzlei.example'],
    ['the name of the organisation', 'Harbour-Law-Centre-1'],
    ['the organisation and a year', 'harbourlaw2026'],
    // Found in a list of passwords that leaked, whole or with what people put around them.
    ['a long one that many have', '1qaz2wsx3edc4rfv'],
    ['a word that many have', 'unbelievable'],
    ['the same with a year and a sign', 'Unbelievable2026!'],
    ['a popular one with a year', 'Sunshine2026!'],
    ['two popular ones with digits', 'MonkeyDragon12'],
    ['a popular one, spaced out', 'motherfucker 1'],
    ['half a character', `lantern quarry \ud800`],
  ])('may not be %s', (_what, password) => {
    expect(passwordProblem(password, owner)).not.toBeNull()
  })
})

it('S01 is held against a list of more than 10,000 that many people take', () => {
  expect(commonPasswordCount).toBeGreaterThan(10_000)
})

describe('S01 a stored password', () => {
  it('is Argon2id with at least 19 MiB and two passes', async () => {
    const stored = await hashPassword('the kettle sings in minor keys')
    const [, m, t] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=\d+\$/.exec(stored) ?? []
    expect(Number(m)).toBeGreaterThanOrEqual(19_456)
    expect(Number(t)).toBeGreaterThanOrEqual(2)
  })

  it('is not cut: a difference at character 200 counts', async () => {
    const long = 'lantern quarry '.repeat(13)
    const stored = await hashPassword(`${long}A and more`)
    expect(await verifyPassword(stored, `${long}A and more`)).toBe(true)
    expect(await verifyPassword(stored, `${long}B and more`)).toBe(false)
  })

  it('opens with the same letters composed otherwise', async () => {
    const stored = await hashPassword('caf\u00e9 lantern quarry')
    expect(await verifyPassword(stored, 'cafe\u0301 lantern quarry')).toBe(true)
  })

  it('never opens where nothing is stored, not even with the stand-in', async () => {
    expect(await verifyPassword(null, 'no account has this password')).toBe(false)
  })

  it('is checked four at a time, and every one of forty is answered', async () => {
    const stored = await hashPassword('the kettle sings in minor keys')
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, at) => verifyPassword(stored, at % 2 ? 'the kettle sings in minor keys' : 'no')),
    )
    expect(answers.filter(Boolean)).toHaveLength(20)
  })
})
