import type { Metadata } from 'next'
import { Faces } from '../faces.tsx'
import { exampleCase } from './example-case.ts'
import { WorkedExample } from './worked-example.tsx'

export const metadata: Metadata = { title: 'Worked example' }

/** An invented person, fully filled in. The engine runs in the browser; nothing is sent and nothing is stored. */
export default function ExamplePage() {
  return (
    <>
      <Faces style="italic" />
      <WorkedExample {...exampleCase()} />
    </>
  )
}
