import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const sources = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => /^(app|components|lib|scripts|proxy).*\.tsx?$/.test(path))

/** The files that take up a module whose name matches, by import of either kind. */
const importing = (name: RegExp): string[] =>
  sources.filter((path) =>
    [...readFileSync(path, 'utf8').matchAll(/(?:from|import|import\()\s*'([^']+)'/g)].some(([, from = '']) =>
      name.test(from),
    ),
  )

describe('S63 what may be hostile is worked on in a process of its own', () => {
  it('what sets documents is taken up by the documents’ process and the command line alone', () => {
    expect(importing(/^(@myriaddreamin\/|docx$)/)).toEqual([
      'lib/server/documents/docx-columns.ts',
      'lib/server/documents/docx-front.ts',
      'lib/server/documents/docx-inlines.ts',
      'lib/server/documents/docx-note-styles.ts',
      'lib/server/documents/docx-note.ts',
      'lib/server/documents/docx-styles.ts',
      'lib/server/documents/docx-table.ts',
      'lib/server/documents/docx-text.ts',
      'lib/server/documents/redline-writer.ts',
      'lib/server/documents/render-docx.ts',
      'lib/server/documents/render-pdf.ts',
      'lib/server/documents/render-redline.ts',
      'lib/server/documents/tracked-runs.ts',
      'lib/server/documents/unit-marks.ts',
    ])
    expect(importing(/\/(render-docx|render-pdf)(\.ts)?$/)).toEqual([
      'lib/server/documents/documents-work.ts',
      'scripts/assess/run-assess.ts',
    ])
    expect(importing(/\/documents-work(\.ts)?$/)).toEqual([])
  })

  it('what takes PDFs apart is taken up by the processes of copies and of bundles alone', () => {
    const readers = importing(/^mupdf$/)
    expect(readers.filter((path) => !path.startsWith('lib/server/bundles/work/'))).toEqual([
      'lib/server/copies/inspect/brief/pdf-brief.ts',
      'lib/server/copies/inspect/extract-text.ts',
    ])
    expect(importing(/\/do-bundle-work(\.ts)?$/)).toEqual(['lib/server/bundles/work/bundle-work.ts'])
    expect(importing(/\/bundle-work(\.ts)?$/)).toEqual([])
  })

  it('a brief is taken apart by the briefs’ process alone', () => {
    expect(importing(/^#lib\/ledger\/brief\/(import-brief|check-brief|propose-claims|read-brief)$/)).toEqual([
      'lib/server/ledger/brief-work/do-brief-work.ts',
      // A type.
      'lib/server/ledger/settle-proposal.ts',
    ])
    expect(importing(/\/do-brief-work(\.ts)?$/)).toEqual([])
  })

  it('a file of sources and claims is read by the process for that alone', () => {
    expect(importing(/^#lib\/ledger\/exchange\/(csl-json|ris|bibtex|read-claims)$/)).toEqual([
      'lib/server/exchange/file-work/answers-to.ts',
      // What writes them.
      'lib/server/exchange/take-out.ts',
    ])
    expect(importing(/\/answers-to(\.ts)?$/)).toEqual(['lib/server/exchange/file-work/do-file-work.ts'])
    expect(importing(/\/do-file-work(\.ts)?$/)).toEqual([])
  })

  it('the processes that are started are those of the database, of the work and of Next', () => {
    expect(importing(/^(node:)?child_process$/)).toEqual([
      'lib/server/contained/contained-process.ts',
      'lib/server/database/embedded/start-embedded-database.ts',
      // A developer’s, never beside people’s data.
      'scripts/build-twice.ts',
      'scripts/full-disk.ts',
      'scripts/kills.ts',
      'scripts/start/generate-client.ts',
      'scripts/start/next-process.ts',
    ])
  })
})

describe('S24 the application asks nobody', () => {
  it('what can reach an address is named: it asks this machine alone, or listens', () => {
    expect(importing(/^(node:)?(https?|http2|net|tls|dgram|dns)(\/promises)?$|^undici$/)).toEqual([
      // Sockets in a closed directory.
      'lib/server/contained/ask-for-work.ts',
      'lib/server/contained/no-network.ts',
      'lib/server/contained/serve-work.ts',
      'lib/server/database/embedded/connection-server.ts',
      'lib/server/database/embedded/watch-parent.ts',
      // Whether a text is the number of an address.
      'lib/server/identity/passkeys.ts',
      // What listens.
      'scripts/start/believe-the-socket.ts',
      'scripts/start/guard-every-answer.ts',
      'scripts/start/no-draft-mode.ts',
      'scripts/start/port.ts',
      'scripts/start/refuse-the-unreadable.ts',
    ])
    const asking = sources.filter((path) =>
      /\bfetch\(|\bXMLHttpRequest\(|\bWebSocket\(|\bEventSource\(|sendBeacon\(/.test(readFileSync(path, 'utf8')),
    )
    expect(asking).toEqual([
      // In the browser, of our own paths.
      'app/account/ask-server.ts',
      'app/cases/[caseId]/documents/[documentId]/bring-back.tsx',
      'app/example/example-engine.ts',
      'components/ledger/send-copy.ts',
      'components/shell/end-session.ts',
      // Whether our own process answers.
      'scripts/start/web-process.ts',
    ])
  })
})
