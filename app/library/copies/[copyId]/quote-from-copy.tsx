'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useRef, useState, useTransition } from 'react'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import { TextField } from '#components/ui/text-field'
import { quotationOfSelection } from '#lib/ledger/quotation/quotation-of-selection'
import { handPassage } from '../../new/handed-passage.ts'
import { checkQuotationAction } from './actions.ts'
import { selectedText } from './selected-text.ts'

interface Said {
  title: string
  words: string
  /** Where it stands, or where what is nearest does. */
  pages: readonly number[]
  found: boolean
}

const titles = { found: 'It is there', 'not-found': 'It is not there', 'no-text': 'Not compared' } as const
const notCompared = (words: string): Said => ({ title: 'Not compared', words, pages: [], found: false })
/** Of a quotation that a claim can have. */
const longest = 4_000

export interface QuoteFromCopyProps {
  copyId: string
  /** The page that is shown. */
  page: number
  counted: 'page' | 'part'
  mayWrite: boolean
  /** The text of the page. */
  children: ReactNode
}

/**
 * The text of a page, and beside it a quotation: the words selected there, by whatever means the browser has, or typed. It
 * is held against the copy, or made a claim of.
 */
export function QuoteFromCopy({ copyId, page, counted, mayWrite, children }: QuoteFromCopyProps) {
  const router = useRouter()
  const text = useRef<HTMLDivElement>(null)
  const [quotation, setQuotation] = useState('')
  /** The page on which it was selected; null for what was typed. */
  const [selectedOn, setSelectedOn] = useState<number | null>(null)
  const [said, setSaid] = useState<Said | null>(null)
  const [pending, start] = useTransition()

  const change = (words: string, on: number | null) => {
    setQuotation(words)
    setSelectedOn(on)
    // What was said of other words does not stand beside these.
    setSaid(null)
  }

  useEffect(() => {
    const take = () => {
      const words = text.current ? quotationOfSelection(selectedText(document.getSelection(), text.current)) : ''
      // A press on a button ends the selection on some devices: what was selected last stays.
      if (words === '') return
      setQuotation(words)
      setSelectedOn(page)
      setSaid(null)
    }
    document.addEventListener('selectionchange', take)
    return () => document.removeEventListener('selectionchange', take)
  }, [page])

  /** Why it can be neither compared nor claimed. */
  const unusable = (): Said | null => {
    const { length } = quotation.trim()
    if (length === 0) return notCompared(`Select words on this ${counted}, or type them.`)
    if (length <= longest) return null
    return notCompared(
      `A quotation has at most ${longest.toLocaleString('en-GB')} characters; this has ${length.toLocaleString('en-GB')}.`,
    )
  }

  const compare = async (): Promise<Said> => {
    const result = await checkQuotationAction({ copyId, quotation, page: selectedOn ?? page }).catch(() => null)
    if (result === null) return notCompared('The application did not answer.')
    if (result.ok)
      return {
        ...{ title: titles[result.kind], words: result.words, pages: result.pages },
        found: result.kind === 'found',
      }
    return notCompared('message' in result ? result.message : 'There is no such copy, or it is not yours to see.')
  }

  const check = () => start(async () => setSaid(unusable() ?? (await compare())))

  const makeClaim = () =>
    start(async () => {
      const refused = unusable()
      if (refused) return setSaid(refused)
      // Where typed words stand is looked up; where they do not, the claim says no place.
      const place = selectedOn === null ? (said ?? (await compare())) : null
      const pages = place === null ? [selectedOn] : place.found ? place.pages : []
      handPassage({ copyId, quotation: quotation.trim() })
      const ends = [...new Set([pages[0], pages.at(-1)])].filter((one) => one != null)
      router.push(`/library/new?copy=${copyId}${ends.length === 0 ? '' : `&page=${ends.join('-')}`}`)
    })

  return (
    <div className="mt-2 grid gap-x-8 gap-y-4 lg:grid-cols-[minmax(0,44rem)_22rem]">
      <div>
        <div ref={text}>{children}</div>
        {selectedOn === null ? null : (
          <p className="no-print sticky bottom-0 border-t border-rule bg-paper py-2 lg:hidden">
            <a href="#quotation" className="link inline-block py-1">
              To what you selected
            </a>
          </p>
        )}
      </div>
      <form
        id="quotation"
        method="post"
        onSubmit={(event) => {
          event.preventDefault()
          check()
        }}
        className="no-print flex max-w-xl flex-col gap-3 self-start lg:sticky lg:top-4"
      >
        <TextField
          label="Quotation"
          hint="Select words in the text, or type them here: in their own language, letter by letter. Spaces, line ends, hyphenation, quotation marks and ligatures may differ."
          rows={5}
          value={quotation}
          onChange={(words) => change(words, null)}
        />
        <p className="flex flex-wrap gap-3">
          <Button type="submit" isPending={pending}>
            Check against this copy
          </Button>
          {mayWrite ? (
            <Button isPending={pending} onPress={makeClaim}>
              Make a claim of this passage
            </Button>
          ) : null}
        </p>
        {said === null ? null : (
          <Notice title={said.title}>
            <p>{said.words}</p>
            {said.pages.map((one) => (
              <Link key={one} href={`/library/copies/${copyId}?page=${one}`} prefetch={false} className="link mr-4">
                {counted === 'page' ? 'Page' : 'Part'} {one}
              </Link>
            ))}
          </Notice>
        )}
      </form>
    </div>
  )
}
