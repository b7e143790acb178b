import { type IssuedReport, reportInWords } from './moments.ts'

export interface MomentPickerProps {
  name: 'from' | 'to'
  label: string
  reports: readonly IssuedReport[]
  asked: string
  day: string
}

const field = 'min-h-8 rounded-xs border border-edge bg-paper px-2 text-control'

/** One side of the comparison, chosen without a script: the address carries the choice. */
export function MomentPicker({ name, label, reports, asked, day }: MomentPickerProps) {
  return (
    <fieldset className="flex flex-wrap items-end gap-2">
      <legend className="label">{label}</legend>
      <select name={name} defaultValue={asked} aria-label={label} className={`${field} max-w-full`}>
        <option value="now">Now</option>
        <option value="day">As of a day</option>
        {reports.map(({ number }) => (
          <option key={number} value={`report-${number}`}>
            {reportInWords(number, reports)}
          </option>
        ))}
      </select>
      <label className="flex flex-col">
        <span className="note">Day, if “As of a day”</span>
        <input
          type="text"
          name={`${name}Day`}
          defaultValue={day}
          pattern="\d{4}-\d{2}-\d{2}"
          placeholder="YYYY-MM-DD"
          title="YYYY-MM-DD"
          className={`${field} w-32`}
        />
      </label>
    </fieldset>
  )
}
