import { describe, expect, it } from 'vitest'
import { supportDefinitions } from '#lib/domain/support'
import { lawyersCopy } from '#lib/reporting/report/profile'
import { buildReport } from '#lib/reporting/report-content'
import { findingsOf, reasonsOf } from '#lib/reporting/trace'
import { emptyCase, exampleCase, issued, seedLibrary } from '#tests/support/example-reports'
import { plainText, strings, units } from '#tests/support/report-text'

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
  const carries = (kind: string, id: string) =>
    all.filter(({ points }) => points.some((point) => point.kind === kind && point.id === id))

  it('prints the sentence of every engaged rule', () => {
    const missing = reasons.filter(
      ({ rule, sentence }) =>
        !carries('rule', rule).some(({ text }) => text.toLowerCase().includes(sentence.trim().toLowerCase())),
    )
    expect(missing.map(({ rule }) => rule)).toEqual([])
  })

  it('names every rule of the trace, engaged or not', () => {
    const missing = Object.keys(snapshot.rules).filter((rule) => carries('rule', rule).length === 0)
    expect(missing).toEqual([])
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
      const supported = reasons.filter(({ evidence }) =>
        evidence.some((used) => used.id === id && used.use === 'supports'),
      )
      if (supported.length === 0) continue
      const contrary = new Set(
        supported.flatMap(({ evidence }) => evidence.filter(({ use }) => use === 'contrary').map((used) => used.id)),
      )
      contrary.delete(id)
      const against = row?.text.split('Stored against it: ')[1] ?? ''
      if (contrary.size === 0) expect(against, id).toBe('nothing contrary is stored')
      for (const other of contrary) expect(against.match(/B\d+/g), id).toContain(label.get(other))
    }
  })

  it('prints beside each reason what is stored against it', () => {
    for (const { rule, evidence, sentence } of reasons) {
      const full = carries('rule', rule).find(({ text }) => text.toLowerCase().includes(sentence.trim().toLowerCase()))
      const contrary = evidence.filter(({ use }) => use === 'contrary')
      expect(full?.text, rule).toContain(
        contrary.length === 0 ? 'Nothing contrary to this point is stored.' : 'Stored against this point:',
      )
      for (const { id } of contrary) expect(full?.points, rule).toContainEqual({ kind: 'evidence', id })
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

  it('prints the definition in every unit that names a word of support', () => {
    for (const { word, definition } of Object.values(supportDefinitions)) {
      const undefinedThere = all.filter(({ text }) => text.includes(`“${word}”`) && !text.includes(definition))
      expect(undefinedThere.map(({ id }) => id)).toEqual([])
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
