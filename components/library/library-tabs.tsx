'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'

const parts = [
  { href: '/library', label: 'Records' },
  { href: '/library/decisions', label: 'Decisions' },
  { href: '/library/states', label: 'States' },
] as const

/** The three shelves of the library. */
export function LibraryTabs() {
  const path = usePathname()
  const here = path.startsWith('/library/decisions')
    ? parts[1]
    : path.startsWith('/library/states')
      ? parts[2]
      : parts[0]
  return (
    <nav aria-label="Shelves" className="no-print">
      <ul className="flex gap-x-6">
        {parts.map((part) => (
          <li key={part.href}>
            <Link
              href={part.href}
              prefetch={false}
              aria-current={part === here ? 'page' : undefined}
              className="inline-flex min-h-9 items-center border-b-2 border-transparent hover:border-edge aria-[current]:border-accent aria-[current]:font-semibold"
            >
              {part.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
