import { describe, expect, it } from 'vitest'
import { grounds } from '#lib/domain/risk-area'
import { documentKinds } from '#lib/reporting/document/forum-profile'
import { missingParts, printsAssessment } from '#lib/reporting/document/guaranteed'
import { allProfiles } from '#lib/reporting/profiles/all-profiles'

describe('the forms of documents', () => {
  it('have names of their own, and one at least for each kind', () => {
    expect(new Set(allProfiles.map(({ id }) => id)).size).toBe(allProfiles.length)
    for (const kind of documentKinds) expect(allProfiles.filter((profile) => profile.kind === kind)).not.toEqual([])
    for (const kind of documentKinds) {
      const names = allProfiles.filter((profile) => profile.kind === kind).map(({ name }) => name)
      expect(new Set(names).size).toBe(names.length)
    }
  })

  it.each(allProfiles)('$id leaves out nothing that is always printed', (profile) => {
    expect(missingParts(profile)).toEqual([])
  })

  it('are not issued without what their author has to write, but for what may be needless', () => {
    const empty = allProfiles.flatMap(({ sections }) =>
      sections.flatMap((section) => (section.kind === 'own' && !section.required ? [section.id] : [])),
    )
    expect([...new Set(empty)].sort()).toEqual(['argument', 'assurances-asked', 'bring', 'reliability', 'restriction'])
  })

  it('are found out when they do leave something out', () => {
    const [whole] = allProfiles
    if (whole === undefined) throw new Error('There is no profile.')
    const without = (part: string) => ({
      ...whole,
      sections: whole.sections.filter((section) => section.kind !== 'part' || section.part !== part),
    })
    expect(missingParts(without('limits'))).toEqual(['what is unknown, and the limits of the material'])
    expect(missingParts(without('grounds'))).toEqual(['what stands against, and what the words mean'])
    expect(missingParts(without('method'))).toEqual(['the method', 'versions and hashes'])
  })

  it.each(allProfiles)(
    '$id gives each own section and declaration an id of its own, and the grounds without repeats',
    (profile) => {
      const ids = profile.sections.map(
        (section) => `${section.kind} ${section.kind === 'part' ? section.part : section.id}`,
      )
      expect(new Set(ids).size).toBe(ids.length)
      expect(profile.grounds.length > 0).toBe(printsAssessment(profile))
      expect(new Set(profile.grounds).size).toBe(profile.grounds.length)
      for (const ground of profile.grounds) expect(grounds).toContain(ground)
    },
  )

  it.each(allProfiles)(
    '$id says of every point where it comes from, and claims of none that it was read',
    (profile) => {
      const bases = [
        ...profile.points.map(({ basis }) => basis),
        ...profile.limits.map(({ basis }) => basis),
        ...profile.sections.flatMap((section) => (section.kind === 'declaration' ? [section.basis] : [])),
      ]
      for (const { authority, address, certainty } of bases) {
        expect(authority).not.toBe('')
        // What was seen somewhere says where; what is remembered has no address to give.
        expect(address === null).toBe(certainty === 'from-memory')
        if (address !== null) expect(() => new URL(address)).not.toThrow()
      }
    },
  )

  it('warn whoever writes it where the requesting state may read it', () => {
    const served = ['hearing-brief', 'expert-statement', 'interim-measures', 'interpol-request']
    for (const { id, points } of allProfiles.filter(({ kind, privileged }) => served.includes(kind) && !privileged))
      expect(points.map(({ text }) => text).join(' '), id).toContain('that state must not learn')
  })
})
