import type { ToEngine } from './engine-messages.ts'
import { exampleEngine } from './example-engine.ts'

// A thread of its own: nothing the engine does holds the page.
const answer = exampleEngine((message) => self.postMessage(message))
self.addEventListener('message', ({ data }: MessageEvent<ToEngine>) => answer(data))
