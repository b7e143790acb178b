'use client'

import Link from 'next/link'
import { useState, useTransition } from 'react'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import { TextField } from '#components/ui/text-field'
import { checkQuotationAction } from './actions.ts'

interface Said {
  title: string
  words: string
  pages: readonly number[]
}

const titles = { found: 'It is there', 'not-found': 'It is not there', 'no-text': 'Not compared' } as const

/** A quotation, held against the text of the copy. */
export function QuotationForm({ copyId }: { copyId: string }) {
  const [quotation, setQuotation] = useState('')
  const [said, setSaid] = useState<Said | null>(null)
  const [pending, start] = useTransition()
  const compare = () =>
    start(async () => {
      const result = await checkQuotationAction({ copyId, quotation }).catch(() => null)
      if (result === null)
        return setSaid({ title: 'Not compared', words: 'The application did not answer.', pages: [] })
      if (result.ok) return setSaid({ title: titles[result.kind], words: result.words, pages: result.pages })
      const words = 'message' in result ? result.message : 'There is no such copy, or it is not yours to see.'
      setSaid({ title: 'Not compared', words, pages: [] })
    })
  return (
    <form
      method="post"
      onSubmit={(event) => {
        event.preventDefault()
        // What was said of other words does not stand beside these.
        setSaid(null)
        compare()
      }}
      className="no-print mt-2 flex max-w-xl flex-col gap-3"
    >
      <TextField
        label="Quotation"
        hint="In its own language, letter by letter. Spaces, line ends, hyphenation, quotation marks and ligatures may differ."
        rows={3}
        value={quotation}
        onChange={setQuotation}
      />
      <p>
        <Button type="submit" isPending={pending}>
          {pending ? 'Comparing …' : 'Compare it with the stored text'}
        </Button>
      </p>
      {said === null ? null : (
        <Notice title={said.title}>
          <p>{said.words}</p>
          {said.pages.map((page) => (
            <Link key={page} href={`/library/copies/${copyId}?page=${page}`} prefetch={false} className="link mr-4">
              Page {page}
            </Link>
          ))}
        </Notice>
      )}
    </form>
  )
}
