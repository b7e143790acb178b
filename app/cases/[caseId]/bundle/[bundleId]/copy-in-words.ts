import { count } from '#lib/domain/in-words'
import { copyTypeWords } from '#lib/domain/ledger/copy-type'
import { tierLabels } from '#lib/reporting/describe-claim'
import type { ExhibitCopy } from '#lib/server/bundles/list-exhibit-copies'

/** What is known of a copy beside its name: "PDF, 12 pages, public". */
export const copyInWords = ({ type, pages, tier, redacted }: ExhibitCopy): string =>
  [
    copyTypeWords[type],
    pages === null ? 'no text' : count(pages.count, pages.counted),
    ...(redacted ? ['redacted'] : []),
    tierLabels[tier].toLowerCase(),
  ].join(', ')
