import 'server-only'
import { emptyStore } from 'mupdf'
import type { BundleWork } from '../bundle-work-request.ts'
import { lookAt } from './open-exhibit.ts'
import { redact } from './redact.ts'
import { writePages } from './write-pages.ts'

const nothing = new Uint8Array()

/** One job on one exhibit. Nothing of it stays for the next. */
export function doBundleWork(work: BundleWork, bytes: Uint8Array): { head: unknown; bytes: Uint8Array } {
  try {
    switch (work.do) {
      case 'look':
        return { head: lookAt(bytes, work.type), bytes: nothing }
      case 'pages':
        return writePages(work, bytes)
      case 'redact':
        return redact(work, bytes)
    }
  } finally {
    emptyStore()
  }
}
