'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'
import { lookFor } from './looked-for.ts'

/** Leads to a page of a stored copy, on which the words that were looked for are marked. */
export function CopyLink({ href, query, children }: { href: string; query: string; children: ReactNode }) {
  return (
    <Link href={href} prefetch={false} onClick={() => lookFor(query)} className="link font-semibold break-words">
      {children}
    </Link>
  )
}
