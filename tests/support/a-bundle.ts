import { randomUUID } from 'node:crypto'
import type { BundleDraft } from '#lib/domain/bundle'

/** What a bundle of one exhibit is to hold. */
export const aBundleOf = (copyId: string, words = 'Papers'): BundleDraft => ({
  ...{ title: `Bundle ${words}`, court: '', parties: '', largestPartMiB: null },
  sections: [
    {
      title: `Section ${words}`,
      exhibits: [{ id: randomUUID(), copyId, title: `Exhibit ${words}`, date: null, withdrawn: false }],
    },
  ],
})
