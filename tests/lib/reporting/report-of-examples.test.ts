import { describe, expect, it } from 'vitest'
import { unknownReasonLabels } from '#lib/domain/assertion'
import { supportDefinitions } from '#lib/domain/support'
import { lawyersCopy } from '#lib/reporting/report/profile'
import { buildReport } from '#lib/reporting/report-content'
import { elementsOf, findingsOf, reasonsOf } from '#lib/reporting/trace'
import { emptyCase, exampleCase, issued, seedLibrary } from '#tests/support/example-reports'
import { labelsIn, plainText, strings, units } from '#tests/support/report-text'

// What every report must keep, whatever the case, the rules and the library.

const library = seedLibrary()
const cases = [
  ['willow-7', exampleCase('willow-7', library)],
  ['liu-v-poland', exampleCase('liu-v-poland', library)],
  ['qiao-jianjun', exampleCase('qiao-jianjun', library)],
  ['an empty case in Brazil', emptyCase('BR')],
  ['an empty case before any rule', { ...emptyCase('BE'), assessedOn: '1900-01-01' }],
] as const

describe.each(cases)('the report of %s', (_name, caseFile) => {
  const snapshot = issued(caseFile, library)
  const content = buildReport(snapshot)
  const all = units(content)
  const reasons = findingsOf(snapshot.assessment).flatMap(({ finding }) => reasonsOf(finding))
  const printed = (rule: string) => all.filter(({ id }) => id.endsWith(`/reason/${rule}`))
  const numbers = new Map(
    Object.entries(snapshot.questions)
      .filter(([, { origin }]) => origin !== 'library')
      .map(([key], index) => [key, index + 1]),
  )
  const rowsOf = (fact: string) => all.filter(({ id }) => id === `fact/${fact}` || id === `open/${fact}`)

  it('prints every engaged rule once in full, with the facts it saw and who says so', () => {
    for (const { rule, because } of reasons) {
      const [only, ...more] = printed(rule)
      expect(more, rule).toEqual([])
      expect(only?.text.toLowerCase(), rule).toContain(snapshot.rules[rule]!.statement.trim().toLowerCase())
      for (const { fact, says } of because) {
        expect(rowsOf(fact).length, fact).toBeGreaterThan(0)
        if (says === 'library') expect(only?.text, rule).toContain('annex B')
        else
          expect(only?.text, rule).toMatch(
            new RegExp(`question ${numbers.get(fact)} \\(|\\(question ${numbers.get(fact)}\\)`),
          )
      }
    }
  })

  it('says of every engaged rule what it weighs before each forum', () => {
    const names = { ecthr: 'European Court', iacthr: 'Inter-American Court', national: 'the courts of' }
    for (const { finding } of findingsOf(snapshot.assessment)) {
      for (const test of finding.tests) {
        for (const { rule, weight } of elementsOf(test).flatMap((element) => element.reasons)) {
          const weighed = [
            ...(printed(rule)[0]?.text.matchAll(/(binding|persuasive|material)(?: \([^)]*\))? before ([^;.]*)/gi) ??
              []),
          ]
          const fora = weighed.filter(([, word]) => word?.toLowerCase() === weight).map(([, , where]) => where)
          const name =
            test.forum === 'cat' || test.forum === 'hrc'
              ? /every forum|both UN committees|Committee/
              : new RegExp(`every forum|${names[test.forum]}`)
          expect(fora.join(), `${rule} ${test.forum}`).toMatch(name)
        }
      }
    }
  })

  it('counts every rule of the trace once under its part, and never prints its id', () => {
    for (const { ground, finding } of findingsOf(snapshot.assessment)) {
      const rules = new Set(
        finding.tests
          .flatMap(elementsOf)
          .flatMap(({ reasons: met, undetermined, notEngaged, notApplicable }) => [
            ...met.map(({ rule }) => rule),
            ...[...undetermined, ...notEngaged, ...notApplicable].map(({ rule }) => rule),
          ]),
      )
      const row = all.find(({ id }) => id === `method/outcomes/${ground}`)
      const counts = row?.text.split('\n').slice(1).map(Number) ?? []
      expect(
        counts.reduce((sum, count) => sum + count, 0),
        ground,
      ).toBe(rules.size)
      expect(new Set(row?.points.map(({ id }) => id)), ground).toEqual(rules)
    }
    for (const rule of Object.keys(snapshot.rules))
      expect(all.filter(({ text }) => text.includes(rule)).map(({ text }) => text)).toEqual([])
  })

  it('names what every undetermined rule waits for, under the parts it bears on', () => {
    for (const { ground, finding } of findingsOf(snapshot.assessment)) {
      for (const { rule, missing } of finding.tests.flatMap(elementsOf).flatMap(({ undetermined }) => undetermined)) {
        const row = all.find(({ id }) => id === `gap/facts/${ground}`)
        expect(row?.points, rule).toContainEqual({ kind: 'rule', id: rule })
        for (const fact of missing) {
          expect(row?.points, rule).toContainEqual({ kind: 'fact', id: fact })
          expect(all.find(({ id }) => id === `open/${fact}`)?.points, rule).toContainEqual({ kind: 'area', id: ground })
        }
      }
    }
  })

  it('prints every question, with its answers, or without any and without why there is none', () => {
    for (const [key, { question, origin }] of Object.entries(snapshot.questions)) {
      if (origin === 'library') continue
      const entry = caseFile.facts[key as keyof typeof caseFile.facts]
      const [row] = rowsOf(key)
      expect(row?.text, key).toContain(question)
      if (entry?.kind === 'asserted') expect(row?.id).toBe(`fact/${key}`)
      else if (entry !== undefined && snapshot.stateProfile[key] === undefined && entry.reason !== 'not-asked')
        expect(row?.text.toLowerCase(), key).not.toContain(unknownReasonLabels[entry.reason].toLowerCase())
    }
  })

  it('lists every next enquiry by its place, the first ten in the body', () => {
    snapshot.assessment.nextEnquiries.forEach(({ fact }, index) => {
      expect(
        all.some(({ id }) => id === `enquiry/${fact}`),
        fact,
      ).toBe(index < 10)
      expect(all.find(({ id }) => id === `open/${fact}`)?.text, fact).toContain(`${index + 1}: `)
    })
  })

  it('prints every record used, with what is against it or that nothing contrary is stored', () => {
    const label = new Map(
      all.flatMap(({ id, text }) =>
        id.startsWith('annex-b/') ? [[id.slice('annex-b/'.length), text.split('\n')[0] ?? '']] : [],
      ),
    )
    for (const id of new Set(reasons.flatMap(({ evidence }) => evidence.map((used) => used.id)))) {
      const row = all.find((unit) => unit.id === `annex-b/${id}`)
      expect(row?.text.replace(/\.(?= |\n)/g, ''), id).toContain(
        snapshot.evidence[id]!.proposition.replace(/\.(?= |$)/g, ''),
      )
      const rests = (used: { id: string; use: string }) => used.id === id && used.use === 'supports'
      const supported = reasons.filter(({ evidence }) => evidence.some(rests))
      if (supported.length === 0) continue
      const contrary = new Set(
        supported.flatMap(({ evidence }) => evidence.filter(({ use }) => use === 'contrary').map((used) => used.id)),
      )
      for (const { claim } of snapshot.evidence[id]?.slot?.contrary ?? []) contrary.add(claim)
      contrary.delete(id)
      const against = /Against it: (.*)/.exec(row?.text ?? '')?.[1] ?? ''
      if (contrary.size === 0) expect(row?.text, id).toContain('Nothing contrary is stored.')
      for (const other of contrary) expect(labelsIn(against), id).toContain(label.get(other))
    }
  })

  it('prints beside each reason what is stored against it', () => {
    for (const { rule, evidence } of reasons) {
      const [full] = printed(rule)
      const contrary = evidence.filter(({ use }) => use === 'contrary')
      const named = labelsIn(/Stored against this point: (.*)$/.exec(full?.text ?? '')?.[1] ?? '')
      if (contrary.length === 0) expect(full?.text, rule).toContain('Nothing contrary to this point ')
      for (const { id } of contrary) {
        expect(full?.points, rule).toContainEqual({ kind: 'evidence', id })
        const label = all.find((unit) => unit.id === `annex-b/${id}`)?.text.split('\n')[0]
        expect(named, rule).toContain(label)
      }
    }
  })

  it('never prints a superseded record without its successor', () => {
    for (const record of Object.values(snapshot.evidence)) {
      if (record.supersededBy === null) continue
      expect(snapshot.evidence[record.supersededBy], record.id).toBeDefined()
      expect(all.find(({ id }) => id === `annex-b/${record.id}`)?.text, record.id).toContain('superseded by')
    }
  })

  it('has a footnote for every mark, in order, each resolving to a record or authority with its place', () => {
    const marks = all.flatMap(({ inlines }) =>
      inlines.flatMap((inline) => (inline.kind === 'note' ? [inline.note] : [])),
    )
    expect(marks).toEqual(content.footnotes.map(({ number }) => number))
    const bases = [
      ...Object.values(snapshot.rules).map((rule) => rule.legalBasis),
      ...Object.values(snapshot.tests).map((test) => test.source),
    ].flat()
    for (const { citations } of content.footnotes) {
      expect(citations.length).toBeGreaterThan(0)
      for (const { kind, id, text } of citations) {
        const places =
          kind === 'evidence'
            ? [snapshot.evidence[id]!.source.pinpoint]
            : bases.filter(({ authority }) => authority === id).map(({ pinpoint }) => pinpoint)
        expect(places.length, id).toBeGreaterThan(0)
        expect(
          places.some((place) => text.includes(place ?? 'no pinpoint')),
          text,
        ).toBe(true)
      }
    }
  })

  it('counts among the unverified places only those that a note marks', () => {
    const marked = content.footnotes.flatMap(({ citations }) =>
      citations.flatMap(({ id, text }) => (/not verified|no pinpoint/.test(text) ? [id] : [])),
    )
    const counted = all.find(({ id }) => id === 'limits/pinpoints')?.points ?? []
    expect(counted.map(({ id }) => id).filter((id) => !marked.includes(id))).toEqual([])
  })

  it('cites every record that a reason uses in a footnote', () => {
    const cited = new Set(
      content.footnotes.flatMap(({ citations }) => citations.map(({ kind, id }) => `${kind} ${id}`)),
    )
    const missing = reasons.flatMap(({ evidence }) => evidence.filter(({ id }) => !cited.has(`evidence ${id}`)))
    expect(missing).toEqual([])
  })

  it('says for every unit about the case what it rests on', () => {
    const aboutTheCase = all.filter(({ id }) =>
      /^(torture|fair-trial|assurances|chilling-effect|death-penalty|liberty|refusal-grounds|fact|changes|enquiry|gap)\/./.test(
        id,
      ),
    )
    const headings = new Set(content.blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : [])))
    const rootless = aboutTheCase.filter(({ id, points }) => points.length === 0 && !headings.has(id))
    expect(rootless.map(({ id }) => id)).toEqual([])
  })

  it('refers only to paragraphs that are there, by their numbers', () => {
    const numbers = new Map(
      content.blocks.flatMap((block) => (block.kind === 'paragraph' ? [[block.id, block.number]] : [])),
    )
    expect([...numbers.values()]).toEqual([...numbers.values()].map((_, index) => index + 1))
    for (const { inlines } of all)
      for (const inline of inlines) if (inline.kind === 'see') expect(inline.number).toBe(numbers.get(inline.to))
  })

  it('says of what is not raised that this is no finding that there is no risk', () => {
    for (const { id, text } of all.filter(({ id }) => id.endsWith('/quiet')))
      if (text.includes('“not raised”')) expect(text, id).toContain('that is not a finding that there is no risk')
  })

  it('names every test, and every route and element of those that are raised', () => {
    for (const { ground, finding } of findingsOf(snapshot.assessment)) {
      const inPart = all.filter(({ id }) => id.startsWith(`${ground}/`))
      const text = inPart.map((unit) => unit.text).join('\n')
      for (const test of finding.tests) {
        expect(text, test.id).toContain(test.name)
        if (test.support === 'not-raised') continue
        for (const route of test.routes) expect(text, route.id).toContain(route.name)
      }
    }
  })

  it('defines each word of support where a part first uses it, and in every paragraph of the summary', () => {
    const headings = new Set(content.blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : [])))
    const inTables = {
      'not raised': 'not raised',
      'thinly supported': 'raised, thinly supported',
      contested: 'raised, supported but contested',
      'well supported': 'raised, well supported',
    }
    let defined = new Set<string>()
    for (const { id, text, cells } of all) {
      if (headings.has(id) || id.startsWith('summary/')) defined = new Set()
      for (const { word, definition } of Object.values(supportDefinitions)) {
        if (!text.includes(`“${word}”`)) continue
        if (!defined.has(word)) expect(text, id).toContain(definition)
        defined.add(word)
      }
      for (const cell of cells)
        for (const [short, word] of Object.entries(inTables))
          if (
            cell
              .toLowerCase()
              .split(/; | \/ /)
              .includes(short)
          )
            expect(defined, `${id}: ${cell}`).toContain(word)
    }
  })

  it('gives no score, probability, percentage of its own, colour or forecast', () => {
    const ours = all
      .filter(({ id }) => /^(nature|summary|method)/.test(id))
      .map(({ text }) => text)
      .join('\n')
    expect(ours).not.toMatch(/\d+ ?%|\b(?:likely|unlikely|chance|odds|rating|red|amber|green|safe)\b/i)
    expect(ours.match(/probability|score|forecast/g)).toEqual(['forecast', 'probability', 'score'])
  })

  it('keeps the other side’s case for the lawyer', () => {
    const text = plainText(content)
    for (const { question } of snapshot.assessment.otherSide) expect(text).not.toContain(question)
    const copy = plainText(buildReport(snapshot, lawyersCopy))
    for (const { question } of snapshot.assessment.otherSide) expect(copy).toContain(question)
  })

  it('prints no key, code or empty word of the machine', () => {
    const text = strings(content.blocks.map((block) => ({ ...block, id: 0 })))
    expect(text.filter((each) => /undefined|\[object|NaN|\{value\}/.test(each))).toEqual([])
  })
})
