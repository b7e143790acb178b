'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'

const places = [
  { href: '/cases', label: 'Cases' },
  { href: '/library', label: 'Library' },
  { href: '/rule-book', label: 'Rule book' },
  { href: '/verify', label: 'Verify a file' },
  { href: '/example', label: 'Worked example' },
] as const

/** The same places, in the same order, on every page; without the cases for somebody whose roles have none. */
export function SiteNav({ cases = true }: { cases?: boolean }) {
  const path = usePathname()
  return (
    <nav aria-label="Main">
      <ul className="flex flex-wrap gap-x-5">
        {places.slice(cases ? 0 : 1).map(({ href, label }) => {
          const here = path === href || path.startsWith(`${href}/`)
          return (
            <li key={href}>
              <Link
                href={href}
                prefetch={false}
                aria-current={here ? 'page' : undefined}
                className="inline-flex min-h-8 items-center border-b-2 border-transparent text-control hover:border-edge aria-[current]:border-accent aria-[current]:font-semibold"
              >
                {label}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
