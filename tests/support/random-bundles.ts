import fc from 'fast-check'
import type { BundleDraft, Exhibit } from '#lib/domain/bundle'
import type { ExhibitFile } from '#lib/reporting/bundle/plan-bundle'

/** An id that is a UUID and reads as a number. */
export const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

export const anExhibit = (number: number, of: Partial<Exhibit> = {}): Exhibit => ({
  ...{ id: idOf(number), copyId: idOf(number + 100_000), title: `Exhibit called ${number}`, date: null },
  withdrawn: false,
  ...of,
})

export const aDraft = (...sections: Exhibit[][]): BundleDraft => ({
  ...{ title: 'Hearing bundle', court: '', parties: '', largestPartMiB: null },
  sections: sections.map((exhibits, at) => ({ title: `Section ${at + 1}`, exhibits })),
})

export const aFile = (pages: number, parts: ExhibitFile['parts'] = []): ExhibitFile => ({
  ...{ pages, parts, starts: null, sha256: 'a'.repeat(64), redacted: null },
})

/** Sections with so many exhibits each; of each exhibit its pages. */
export const anySections = fc.array(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 5 }), {
  minLength: 1,
  maxLength: 4,
})

/** The draft and the files of `anySections`, with a part on each odd page. */
export function bundleOf(sections: readonly (readonly number[])[]) {
  let count = 0
  const files = new Map<string, ExhibitFile>()
  const drafted = sections.map((pages) =>
    pages.map((page) => {
      count += 1
      const parts = Array.from({ length: page }, (_, at) => at + 1)
        .filter((at) => at % 2 === 1)
        .map((at) => ({ title: `Part at ${at}`, page: at }))
      files.set(idOf(count), aFile(page, parts))
      return anExhibit(count)
    }),
  )
  return { draft: aDraft(...drafted), files }
}
