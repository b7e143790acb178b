'use client'

import { useState } from 'react'
import { Button } from '#components/ui/button'
import { PasswordField } from '#components/ui/password-field'
import { passphraseAdvice, passphraseProblem, proposePassphrase } from './passphrase-advice.ts'

/** A new passphrase, typed twice: nobody can set it anew for whoever mistyped it. */
export function usePassphrase() {
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const [problem, setProblem] = useState<{ first?: string; second?: string }>({})
  const [proposed, setProposed] = useState<string>()
  const choose = (value: string) => {
    setFirst(value)
    setSecond('')
    setProblem({})
  }
  return {
    ...{ first, second, problem, proposed, setFirst: choose, setSecond },
    propose: async () => {
      const words = await proposePassphrase()
      choose(words)
      setProposed(words)
    },
    /** The passphrase, or null where it says at the field what is wrong. */
    take: async (): Promise<string | null> => {
      const wrong = await passphraseProblem(first)
      const differs = first.trim() !== second.trim()
      setProblem({
        ...(wrong ? { first: wrong } : {}),
        ...(!wrong && differs ? { second: 'this is another one' } : {}),
      })
      return wrong || differs ? null : first.trim()
    },
    clear: () => {
      choose('')
      setProposed(undefined)
    },
  }
}

export function PassphraseFields({ of }: { of: ReturnType<typeof usePassphrase> }) {
  const advice = passphraseAdvice(of.first)
  return (
    <>
      <PasswordField
        label="Passphrase"
        noun="passphrase"
        hint="It stays in this browser. Nobody can give you another one: without it the note is lost."
        autoComplete="off"
        value={of.first}
        onChange={of.setFirst}
        error={of.problem.first}
      />
      <div>
        <Button onPress={of.propose}>Propose six words</Button>
        {of.proposed === undefined ? null : (
          <p role="status" className="mt-2 border-l-4 border-ink pl-3">
            <strong className="font-semibold" data-proposed>
              {of.proposed}
            </strong>
            <br />
            <span className="note">Write it down where nobody looks, then type it once more below.</span>
          </p>
        )}
        {advice === null ? null : (
          <p role="status" className="note mt-2 max-w-prose">
            {advice}
          </p>
        )}
      </div>
      <PasswordField
        label="The passphrase again"
        noun="passphrase typed again"
        autoComplete="off"
        value={of.second}
        onChange={of.setSecond}
        error={of.problem.second}
      />
    </>
  )
}
