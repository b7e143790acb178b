'use client'

import type { ReactNode } from 'react'
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs'

export interface TabEntry {
  id: string
  label: ReactNode
  content: ReactNode
}

/** Sheets of one folder, one shown at a time. Arrow keys move between them. */
export function Tabs({
  label,
  entries,
  selected,
  onSelect,
  className = '',
}: {
  label: string
  entries: readonly TabEntry[]
  selected?: string
  onSelect?: (id: string) => void
  className?: string
}) {
  return (
    <AriaTabs
      className={className}
      {...(selected === undefined ? {} : { selectedKey: selected })}
      {...(onSelect === undefined ? {} : { onSelectionChange: (key) => onSelect(String(key)) })}
    >
      <TabList aria-label={label} className="no-print flex flex-wrap gap-x-6 border-b border-rule">
        {entries.map((entry) => (
          <Tab
            key={entry.id}
            id={entry.id}
            className="-mb-px min-h-8 cursor-pointer border-b-2 border-transparent py-1 text-control text-soft hover:text-ink data-[selected]:border-accent data-[selected]:font-semibold data-[selected]:text-ink"
          >
            {entry.label}
          </Tab>
        ))}
      </TabList>
      {entries.map((entry) => (
        <TabPanel key={entry.id} id={entry.id} className="pt-4">
          {entry.content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
