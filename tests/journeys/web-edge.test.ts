import { afterAll, beforeAll, describe } from 'vitest'
import { closeWebEdge, openWebEdge, type WebEdge } from '#tests/support/web-edge'
import { bundles } from './web-edge/bundles.ts'
import { everyAnswer } from './web-edge/every-answer.ts'
import { frontDoor } from './web-edge/front-door.ts'
import { inABrowser } from './web-edge/in-a-browser.ts'
import { leaving } from './web-edge/leaving.ts'
import { protocolMonsters } from './web-edge/monsters.ts'
import { otherSite } from './web-edge/other-site.ts'
import { sealedNotes } from './web-edge/sealed-notes.ts'
import { storedCopies } from './web-edge/stored-copies.ts'

// One application for all of them, and of their own: they end sessions and take its database away.
let edge: WebEdge
beforeAll(async () => {
  edge = await openWebEdge()
})
afterAll(() => closeWebEdge(edge))

describe('every answer', () => everyAnswer(() => edge))
describe('the front door', () => frontDoor(() => edge))
describe('a body that is no body', () => protocolMonsters(() => edge))
describe('in a browser', () => inABrowser(() => edge))
describe('sealed notes', () => sealedNotes(() => edge))
describe('stored copies', () => storedCopies(() => edge))
describe('bundles', () => bundles(() => edge))
describe('another site', () => otherSite(() => edge))
describe('leaving', () => leaving(() => edge))
