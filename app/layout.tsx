import '@fontsource-variable/source-sans-3/wght.css'
import '@fontsource-variable/source-sans-3/wght-italic.css'
import '@fontsource-variable/source-serif-4/opsz.css'
import '@fontsource-variable/source-serif-4/opsz-italic.css'
import './globals.css'
import type { Metadata } from 'next'
import Script from 'next/script'
import { type ReactNode, Suspense } from 'react'
import { SiteFooter } from '#components/shell/site-footer'
import { SiteHeader } from '#components/shell/site-header'
import { SiteNav } from '#components/shell/site-nav'
import { prcRuleSet } from '#lib/rules/rule-set'
import application from '../package.json' with { type: 'json' }
import { Account } from './account.tsx'
import { Faces } from './faces.tsx'
import { Navigation } from './navigation.tsx'

// Titles say which page it is and nothing of a case, not even its code name: a tab is seen by whoever walks past.
export const metadata: Metadata = {
  title: { default: 'Article Three', template: '%s · Article Three' },
  description: 'Extradition cases, argued from facts, law and stored evidence.',
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
}

const versions = {
  application: application.version,
  ruleSet: { id: prcRuleSet.id, version: prcRuleSet.version },
}

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB">
      <body className="flex min-h-screen flex-col">
        <Faces style="upright" />
        <a href="#content" className="sr-only-until-focus bg-accent px-3 py-2 text-paper">
          Skip to the content
        </a>
        <SiteHeader
          navigation={
            <Suspense fallback={<SiteNav />}>
              <Navigation />
            </Suspense>
          }
          account={
            <Suspense fallback={null}>
              <Account />
            </Suspense>
          }
        />
        <main id="content" tabIndex={-1} className="grow outline-none">
          {children}
        </main>
        <SiteFooter versions={versions} />
        {/* An empty script that the framework awaits before it wakes the page: setting up and waking are two tasks. */}
        <Script id="wakes-later" strategy="beforeInteractive">
          {''}
        </Script>
        {/* Tells the library of controls that its rule for touch is in globals.css: it adds no style element. */}
        <span id="react-aria-pressable-style" hidden />
      </body>
    </html>
  )
}
