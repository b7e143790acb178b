import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { PageTabs } from '#components/ui/page-tabs'
import { prcRuleSet } from '#lib/rules/rule-set'
import { ruleCounts, shownFor } from './general-law.ts'

export const metadata: Metadata = { title: 'Rule book' }

const parts = [
  { href: '/rule-book', label: 'Tests' },
  { href: '/rule-book/rules', label: 'Rules' },
  { href: '/rule-book/facts', label: 'Facts' },
  { href: '/rule-book/authorities', label: 'Authorities' },
  { href: '/rule-book/checks', label: 'To be checked' },
  { href: '/rule-book/coverage', label: 'Coverage' },
]

/** The law as the engine reads it, open to everyone: whoever meets a finding can look up what made it. */
export default function RuleBookLayout({ children }: { children: ReactNode }) {
  return (
    <div className="page-width pt-8 pb-16">
      <h1 className="text-2xl">Rule book</h1>
      <p className="law mt-2">
        The legal tests, the rules that bear on them and the facts they read, as they are used. Each names its authority
        and how sure the pinpoint is.
      </p>
      <p className="law mt-2">
        Shown is the law for requests of {shownFor} and of no other state: {ruleCounts.general} rules of general law,
        and {ruleCounts.ofPack} of a pack that speaks of that state alone. No other state has a pack: its requests are
        read under the general law by itself, without any record on the state. Rule set {prcRuleSet.id}{' '}
        {prcRuleSet.version}.
      </p>
      <div className="mt-3 border-b border-rule">
        <PageTabs label="Parts of the rule book" tabs={parts} />
      </div>
      {children}
    </div>
  )
}
