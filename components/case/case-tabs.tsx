'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'

const parts = [
  { path: 'facts', label: 'Facts' },
  { path: 'assessment', label: 'Assessment' },
  { path: 'report', label: 'Report' },
] as const

/** The parts of a case, in the order of the work: facts, assessment, report. */
export function CaseTabs({ caseId }: { caseId: string }) {
  const here = usePathname()
  return (
    <nav aria-label="Parts of the case" className="no-print">
      <ul className="flex gap-x-6">
        {parts.map(({ path, label }) => {
          const href = `/cases/${caseId}/${path}`
          return (
            <li key={path}>
              <Link
                href={href}
                prefetch={false}
                aria-current={here === href ? 'page' : undefined}
                className="inline-flex min-h-9 items-center border-b-2 border-transparent hover:border-edge aria-[current]:border-accent aria-[current]:font-semibold"
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
