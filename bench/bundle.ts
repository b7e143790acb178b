// npm run bench:bundle [-- --pages 2000] [-- --exhibits 40] [-- --picture-kb 100]
// How long a bundle takes to build in the contained processes, and how much memory all processes have at their highest: for a
// tenth of the pages, for half of them and for all, of exhibits of one size. Prints a JSON object a line.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildBundle } from '../lib/server/bundles/build-bundle.ts'
import { askForWork } from '../lib/server/contained/ask-for-work.ts'
import { serveContainedWork } from '../lib/server/contained/serve-work.ts'
import { aPdf, pdfExhibit } from '../tests/support/built-bundle.ts'
import { aDraft, anExhibit } from '../tests/support/random-bundles.ts'
import { memoryOf } from './src/stall/memory-of.ts'

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '2000' },
    exhibits: { type: 'string', default: '40' },
    'picture-kb': { type: 'string', default: '100' },
  },
})
const [pages, exhibits, kilobytes] = [Number(values.pages), Number(values.exhibits), Number(values['picture-kb'])]
const place = mkdtempSync(join(tmpdir(), 'article-three-bundle-'))
const served = await serveContainedWork(place)

/** One exhibit, which stands for all: text on each page, and a picture that nothing packs any smaller. */
const each = Math.ceil(pages / exhibits)
const bytes = aPdf(
  Array.from({ length: each }, (_, page) => ({
    lines: Array.from({ length: 35 }, (_, line) => `Page ${page + 1}, line ${line + 1} of what was written down`),
    drawing: `q 150 0 0 80 400 40 cm /Picture${page} Do Q`,
  })),
  (document) => {
    for (let page = 0; page < each; page += 1) {
      const picture = document.addRawStream(randomBytes(kilobytes * 1000), {
        ...{ Type: 'XObject', Subtype: 'Image', ColorSpace: 'DeviceGray', BitsPerComponent: 8 },
        ...{ Width: 1000, Height: kilobytes },
      })
      document
        .findPage(page)
        .get('Resources')
        .put('XObject', { [`Picture${page}`]: picture })
    }
  },
)
const exhibit = pdfExhibit(bytes)

try {
  for (const share of [0.1, 0.5, 1]) {
    const count = Math.max(1, Math.round(exhibits * share))
    let highest = 0
    const watch = setInterval(() => {
      highest = Math.max(highest, memoryOf(process.pid) + process.memoryUsage.rss() / 2 ** 20)
    }, 100)
    const file = openSync(join(place, 'bundle.pdf'), 'w')
    const began = performance.now()
    const result = await buildBundle(
      aDraft(Array.from({ length: count }, (_, at) => anExhibit(at + 1))),
      {
        open: async () => exhibit,
        work: (request) => askForWork('bundles', request, served.socket),
        setFront: (content) =>
          askForWork('documents', Buffer.from(JSON.stringify({ format: 'bundle-front', content })), served.socket),
        openPart: () => ({ write: async (part) => void writeSync(file, part) }),
      },
      { settled: null, at: new Date() },
    )
    clearInterval(watch)
    if (!result.ok) throw new Error(JSON.stringify(result))
    console.log(
      JSON.stringify({
        ...{ exhibits: count, pages: result.plan.labels.length, ms: Math.round(performance.now() - began) },
        ...{ bundleMB: Math.round((result.parts[0]?.bytes ?? 0) / 1e6), memoryMiB: Math.round(highest) },
      }),
    )
  }
} finally {
  await served.stop()
  rmSync(place, { recursive: true, force: true })
}
