import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { profileOf } from '#lib/reporting/profiles/all-profiles'
import type { KnownEdition } from '#lib/reporting/verification/known-file'
import { WhatItIs } from '../../../app/verify/what-it-is.tsx'

it('names an edition by its title, and the form by itself: the titles of some say it already', () => {
  const profile = profileOf('hearing-brief/belgium')
  const file: KnownEdition = {
    ...{ kind: 'edition', id: 'e', caseId: 'c', documentId: 'd', documentKind: 'hearing-brief', format: 'pdf' },
    ...{ title: profile?.title.en ?? '', form: profile?.name.en ?? '', number: 1, reference: 'willow-7' },
    ...{ issuedAt: '2026-11-23T16:36:00.000Z', author: 'Ada Alder', ruleSet: 'prc 0.1.0', library: '1.1.0' },
    ...{ contentHash: 'sha256:0', auditHead: null },
  }
  render(<WhatItIs file={file} />)
  const besides = (label: string) => screen.getByText(label).nextElementSibling?.textContent
  expect(besides('Kind')).toBe('Submissions to the chamber of indictments')
  expect(besides('Form')).toBe('Belgium: chamber of indictments')
})
