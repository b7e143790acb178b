'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'

export interface PageTab {
  href: string
  label: string
}

/** Pages that belong together, in one row. The one whose address is the longest beginning of ours is the present one. */
export function PageTabs({ label, tabs }: { label: string; tabs: readonly PageTab[] }) {
  const path = usePathname()
  const here = tabs
    .filter(({ href }) => path === href || path.startsWith(`${href}/`))
    .reduce<PageTab | undefined>((best, tab) => (best && best.href.length >= tab.href.length ? best : tab), undefined)
  return (
    <nav aria-label={label} className="no-print">
      <ul className="flex flex-wrap gap-x-6">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              prefetch={false}
              aria-current={tab === here ? 'page' : undefined}
              className="inline-flex min-h-9 items-center border-b-2 border-transparent hover:border-edge aria-[current]:border-accent aria-[current]:font-semibold"
            >
              {tab.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
