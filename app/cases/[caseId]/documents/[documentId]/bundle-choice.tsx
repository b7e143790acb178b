'use client'

import { SelectField } from '#components/ui/select-field'
import { type BundleChoice, noBundle } from '#lib/reporting/document/document-choices'
import type { DeskDocument } from './page.tsx'

/** In place of a bundle: nobody chose one. */
const unchosen = 'unchosen'

/** Which bundle of the case the footnotes cite. Not asked where the case has none and none was chosen. */
export function ChooseBundle({
  bundles,
  value,
  change,
}: Pick<DeskDocument, 'bundles'> & { value: BundleChoice; change: (next: BundleChoice) => void }) {
  if (bundles.length === 0 && value === null) return null
  const isGone = value !== null && value !== noBundle && bundles.every(({ id }) => id !== value)
  return (
    <div>
      <SelectField
        label="Bundle that footnotes cite"
        options={[
          { value: unchosen, label: 'Whichever holds the source' },
          ...bundles.map(({ id, title }) => ({ value: id, label: title })),
          ...(isGone ? [{ value, label: 'One that is no longer there' }] : []),
          { value: noBundle, label: 'None' },
        ]}
        value={value ?? unchosen}
        onChange={(next) => change(next === unchosen ? null : next)}
      />
      {value === null && bundles.length > 1 ? (
        <p className="note mt-1">Where several hold it: one whose numbers are fixed, otherwise the newest.</p>
      ) : null}
      {isGone ? <p className="note mt-1">The bundle that was chosen is no longer there, so none is cited.</p> : null}
    </div>
  )
}
