import { describe, expect, it } from 'vitest'
import { citationStyleIds, citationStyles } from '#lib/reporting/citation/citation-styles'
import { workOfAuthority } from '#lib/reporting/citation/cited-work'
import { withoutDay, withoutName } from '#lib/reporting/citation/said-once'
import { setSource } from '#lib/reporting/citation/set-citation'
import { formatAuthority } from '#lib/reporting/format-citation'
import { prcRuleSet } from '#lib/rules/rule-set'

describe('a statute that is called the same in its name and in its citation', () => {
  it('is named once, and keeps what only the citation says', () => {
    expect(withoutName('Criminal Procedure Law (2018)', 'PRC Criminal Procedure Law as amended in 2018')).toBe('')
    expect(withoutName('Legal Aid Law (2021), in force from 2022', 'PRC Legal Aid Law of 2021')).toBe(
      'in force from 2022',
    )
    expect(withoutName('Criminal Law (1997, Amendment IX)', 'PRC Criminal Law, as amended by Amendment IX')).toBe(
      'Law of 1997, Amendment IX',
    )
  })

  it('keeps a citation that names it otherwise', () => {
    expect(withoutName('Lag (1957:668) om utlämning för brott', 'Swedish Extradition Act')).toBe(
      'Lag (1957:668) om utlämning för brott',
    )
    expect(withoutName('2003 c. 41', 'Extradition Act 2003, part 2')).toBe('2003 c. 41')
  })

  const chinese = prcRuleSet.authorities.filter(({ kind, name }) => kind === 'statute' && name.startsWith('PRC '))
  it.each(citationStyleIds)('is named once in %s', (id) => {
    expect(chinese.length).toBeGreaterThan(5)
    for (const authority of chinese) {
      const [title = ''] = /(?<=^PRC )[A-Z][\w ]*? Law\b/.exec(authority.name) ?? []
      if (title === '') continue
      const { text } = setSource(citationStyles[id], workOfAuthority(authority, citationStyles[id]))
      for (const said of [text, formatAuthority(authority)]) expect(said.split(title).length - 1, said).toBe(1)
    }
  })
})

it('a day that the citation ends in is said once', () => {
  expect(withoutDay('E/C.12/CHN/CO/3 (3 March 2023)', '2023-03-03')).toBe('E/C.12/CHN/CO/3')
  expect(withoutDay('CAT/C/GC/4 (4 September 2018)', '2017-12-06')).toBe('CAT/C/GC/4 (4 September 2018)')
  expect(withoutDay('CAT/C/CHN/CO/5 (adopted 3 December 2015, issued 3 February 2016)', '2016-02-03')).toBe(
    'CAT/C/CHN/CO/5 (adopted 3 December 2015)',
  )
  expect(withoutDay('n. 21125/2023 (hearing 1 March 2023, filed 17 May 2023); ECLI:IT:X', '2023-05-17')).toBe(
    'n. 21125/2023 (hearing 1 March 2023); ECLI:IT:X',
  )
  expect(withoutDay('n. 1 (filed 17 May 2023)', '2023-05-18')).toBe('n. 1 (filed 17 May 2023)')
  expect(withoutDay('Ext 1727 (appeal by the PRC)', '2025-03-11')).toBe('Ext 1727 (appeal by the PRC)')
})

it('no document of the United Nations, and no judgment that was filed later than it was heard, says its day twice', () => {
  const told = prcRuleSet.authorities.filter(({ citation }) => /^(?:CAT|CCPR|E|HRI)\/|filed/.test(citation))
  expect(told.some(({ citation }) => citation.includes('filed'))).toBe(true)
  for (const authority of told) {
    const [, day = ''] = /(\d{1,2} [A-Z][a-z]+ \d{4})\)$/.exec(formatAuthority(authority)) ?? []
    expect(formatAuthority(authority).split(day).length - 1, formatAuthority(authority)).toBe(1)
  }
})
