import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { expect, it } from 'vitest'
import { isSealedToPassphrase } from '#lib/domain/sealed-note'
import { aSealedFile } from '#tests/support/a-sealed-file'

const bytes = (text: string) => new TextEncoder().encode(text)
const edited = (from: string | RegExp, to: string) =>
  new Uint8Array(Buffer.from(Buffer.from(aSealedFile()).toString('latin1').replace(from, to), 'latin1'))

it('S40 S66 takes an age file that a passphrase opens, and no other', async () => {
  expect(isSealedToPassphrase(aSealedFile())).toBe(true)
  const toSomebody = new Encrypter()
  toSomebody.addRecipient(await identityToRecipient(await generateX25519Identity()))
  const weak = new Encrypter()
  weak.setPassphrase('six quiet herons')
  weak.setScryptWorkFactor(2)
  const others: [string, Uint8Array][] = [
    ['nothing', bytes('')],
    ['plain text', bytes('Ana lives in the Rue Haute, number 9.')],
    ['plain text after the first line of a file', bytes('age-encryption.org/v1\nAna lives in the Rue Haute.')],
    ['a title', bytes('{"title":"source","text":"Ana"}')],
    ['what a key of somebody opens', await toSomebody.encrypt('Ana')],
    ['a passphrase that costs nothing to try', await weak.encrypt('Ana')],
    ['the same by its header', aSealedFile({ work: 17 })],
    ['more work than age opens', aSealedFile({ work: 21 })],
    ['a second recipient', edited(/\n---/, '\n-> X25519 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\nAAAA\n---')],
    ['the armoured form', bytes('-----BEGIN AGE ENCRYPTED FILE-----\n')],
    ['a header and no content', aSealedFile({ content: 31 })],
    ['something before it', edited(/^/, ' ')],
  ]
  expect(others.filter(([, file]) => isSealedToPassphrase(file)).map(([name]) => name)).toEqual([])
})
