'use client'

import { Button } from '#components/ui/button'

/** Recovery codes, the one time that they are shown. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  return (
    <section aria-labelledby="recovery-codes" className="mt-6 max-w-3xl">
      <h2 id="recovery-codes" className="text-xl">
        Your recovery codes
      </h2>
      <p className="law mt-2 max-w-xl">
        Each signs you in once, with your password, when your phone or passkey is lost. They are shown now and never
        again. Print them or write them down, and keep them where nobody looks for them; not in a file on this computer.
      </p>
      <ol className="mt-4 grid w-fit list-decimal gap-x-14 gap-y-1 border-y border-rule py-3 pl-8 md:grid-cols-[auto_auto]">
        {codes.map((code) => (
          <li key={code}>
            <code className="text-control tracking-wide whitespace-nowrap">{code}</code>
          </li>
        ))}
      </ol>
      <div className="mt-4 flex flex-wrap gap-3">
        <Button onPress={() => window.print()}>Print them</Button>
        <Button look="primary" onPress={onKept}>
          I have kept them
        </Button>
      </div>
    </section>
  )
}
