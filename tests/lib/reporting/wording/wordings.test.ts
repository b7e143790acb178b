import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forumIds } from '#lib/domain/forum'
import { supportWords } from '#lib/domain/support'
import { caseClock } from '#lib/reporting/case-clock'
import { type Phrase, plainWords, see } from '#lib/reporting/rich-text'
import { documentLanguages } from '#lib/reporting/wording/languages'
import { pageWords } from '#lib/reporting/wording/page-words'
import type { Wording } from '#lib/reporting/wording/wording'
import { wordings } from '#lib/reporting/wording/wordings'
import { aSnapshot } from '#tests/support/a-snapshot'

const stored = { kind: 'text', text: 'A stored passage', language: 'en' } as const
const place = see('limits/open')
const [key, question] = Object.entries(aSnapshot().questions)[0]!
const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })

const dated = (flag: boolean) =>
  ({ kind: 'asserted', assertions: [{ value: flag ? '2026-12-01' : '2026-11-20', says: 'client' }] }) as const

/** Everything that a wording says with arguments, once, with these. */
function saidWith(words: Wording, given: { n: number; flag: boolean; name: string; list: string[] }) {
  const { n, flag, name, list } = given
  const removal = { from: name, to: name }
  const counts = { asked: n, agreed: n, conflicting: n, unknown: n }
  const { summary, terms, facts, ground, tables, notRaised, reason, material, limits, records } = words
  const { changes, enquiries, otherSide, openQuestions, authorities, recordTable, versions, cover, nature } = words
  const { clock, inShort, atAGlance, enquiriesInShort, limitsInShort, byAuthor, plainWords: plain } = words
  const said: Record<string, Phrase> = {
    subtitle: cover.subtitle(removal),
    report: cover.report(n),
    numberAndId: cover.numberAndId(n, name),
    signature: cover.signature(name),
    nature: nature.is({ ...removal, reference: name, on: name }),
    noForum: summary.noForum(name),
    fora: summary.fora(name),
    forum: summary.forum(name, stored),
    against: summary.against(n, place),
    factsCount: facts.count({ ...counts, some: true, tellsWhy: flag }),
    conflict: facts.answers.conflict(stored),
    integer: facts.answers.integer(n, stored),
    saidBy: facts.saidBy(name, flag ? stored : null),
    because: facts.because(question, { fact: key, value: null, says: null }, n, stored),
    groundMaterial: ground.material({ strength: 'medium', agreement: 'high', origins: n }),
    question: ground.question({ question: name, onTheFacts: name, word: [name], range: name, material: name }),
    referTo: ground.referTo(name, [{ side: flag ? 'for' : 'against', count: n, places: place }]),
    effect: ground.effect(name, list, name),
    undetermined: ground.undetermined(n, place),
    inAddition: tables.inAddition(list),
    testsCaption: tables.testsCaption(name),
    theSameAs: tables.theSameAs(stored),
    wordsCaption: tables.wordsCaption(name),
    route: tables.route(stored),
    answer: tables.answer(stored),
    following: notRaised.following(name, flag),
    canMove: notRaised.canMove(stored),
    cannotMove: notRaised.cannotMove(stored),
    routes: notRaised.routes(stored),
    elements: notRaised.elements(stored),
    answers: notRaised.answers(name, stored),
    weight: reason.weight(name, name),
    restsOn: reason.restsOn(list, flag),
    questionNumber: reason.question(n, name),
    reasonMaterial: reason.material(name, flag),
    notCounted: reason.notCounted(name, n),
    contrary: reason.contrary([stored]),
    none: material.none(name),
    for: material.for(flag ? name : ''),
    againstIt: material.against(flag ? name : ''),
    open: limits.open(flag, flag),
    noRecord: limits.noRecord(n, place),
    gaps: limits.gaps(flag),
    gap: limits.gap(name, stored),
    exactness: limits.exactness(list),
    pinpoints: limits.pinpoints(n, list),
    stale: limits.stale(name, flag ? name : ''),
    noPinpoint: limits.noPinpoint(flag ? name : ''),
    recordsNotCounted: limits.notCounted(flag ? name : ''),
    scope: limits.scope(name),
    run: records.run(n, n + 2),
    supersededBy: records.supersededBy(name, name),
    contradicted: records.contradicted(name),
    titled: records.titled(name, stored),
    titledSuperseded: records.titledSuperseded(name, stored, name),
    isSuperseded: records.isSuperseded(name, stored, flag ? name : null),
    wasSupersededLater: records.wasSupersededLater(name, stored, flag ? name : null),
    isContradicted: records.isContradicted(stored),
    upTo: changes.upTo(n),
    words: changes.words(list),
    now: changes.now(name),
    that: changes.that(stored),
    enquiries: enquiries.about(n, 10, flag),
    otherSide: otherSide.heading(name),
    otherSideRecords: otherSide.records(name),
    printedAt: otherSide.printedAt(place),
    standsAgainst: otherSide.standsAgainst(n, place),
    again: otherSide.again(n, place),
    methodFacts: words.method.facts(flag),
    openQuestions: openQuestions.about(flag),
    place: openQuestions.place(n, name),
    until: authorities.until(name, stored),
    asOf: recordTable.asOf({ date: name, age: flag ? name : null, after: n > 1 }),
    filled: recordTable.slot.filled(list, n - 1),
    searched: recordTable.slot.searched({ name, on: name, where: stored, looked: stored, searches: n }),
    nothingAdded: limits.nothingAdded({ sections: flag ? list : [], hand: flag }),
    contraryToRecords: reason.contraryToRecords(name, n),
    usedAt: recordTable.usedAt(n, place),
    recordsAgainst: recordTable.against(name),
    recordsLeft: recordTable.left(n),
    ruleSetVersion: versions.ruleSetVersion(name, name),
    libraryVersion: versions.libraryVersion(name),
    reportNumber: versions.reportNumber(n, name),
    issuedBy: versions.issuedBy(name, name),
    auditHead: versions.auditHead(name, n),
    clock: clock.date(caseClock({ 'proceedings.removalDate': dated(flag) }, '2026-11-23'), '2026-11-23'),
    inShort: inShort.question({ question: name, onTheFacts: name, word: [name], settled: flag }),
    elsewhere: inShort.elsewhere(n, name, place),
    furtherInShort: inShort.furtherReasons(6, n),
    recordsInShort: inShort.records(name),
    questions: inShort.questions(8, n),
    furtherReasons: atAGlance.furtherReasons(n),
    questionsAtAGlance: atAGlance.questions(n),
    recordsAtAGlance: atAGlance.records(n),
    enquiriesInShort: enquiriesInShort.about(n, 3),
    toAsk: enquiriesInShort.toAsk(name),
    openInShort: limitsInShort.open(n),
    materialInShort: limitsInShort.material({ records: n, stale: n, on: name, unverified: flag ? n : 0, cites: n > 1 }),
    behind: plain.behind({ helping: n, against: n, open: n, at: place }),
    plainRecords: plain.records(n),
    plainOpen: plain.limits.open(n),
    plainMaterial: plain.limits.material({ records: n, stale: n, unverified: n }),
    aboutInShort: inShort.about({ on: name, limits: place, records: flag }),
    madeFrom: limitsInShort.madeFrom({
      ...{ engine: name, ruleSet: name, library: name, assessment: name, content: name },
      audit: flag ? { hash: name, entry: n } : null,
    }),
    untranslated: byAuthor.untranslated(name, 'en'),
    official: byAuthor.official(stored, 'en', flag ? name : null),
    where: byAuthor.hand.where({ paragraphs: n, places: place, lines: n }),
  }
  for (const forum of forumIds) {
    said[`onTheFacts ${forum}`] = terms.fora.onTheFacts(forum)
    said[`inTable ${forum}`] = terms.fora.inTable(forum, name)
    said[`inSentence ${forum}`] = terms.fora.inSentence(forum, name)
  }
  for (const support of supportWords)
    said[`range ${support}`] = ground.range(support, { reached: [...supportWords], exact: flag }, () => name)
  return said
}

const texts = (value: unknown, path: string): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, member]) => texts(member, `${path}/${name}`))
      : []

describe.each(documentLanguages)('the wording in %s', (language) => {
  const words = wordings[language]

  it('says something in every sentence, whatever it is about', () => {
    fc.assert(
      fc.property(
        fc.record({
          n: fc.nat({ max: 400 }),
          flag: fc.boolean(),
          name: fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== ''),
          list: fc.array(fc.constantFrom('one', 'two', 'three'), { minLength: 1, maxLength: 3 }),
        }),
        (given) => {
          for (const [name, phrase] of Object.entries(saidWith(words, given))) {
            const text = plainWords(phrase)
            expect(text.trim(), name).not.toBe('')
            expect(text, name).not.toMatch(/undefined|\[object|NaN/)
          }
        },
      ),
    )
  })

  it('leaves no text empty but where nothing is to be said', () => {
    const empty = [...texts(words, ''), ...texts(pageWords[language], 'page')].filter(([, text]) => text === '')
    expect(empty.map(([path]) => path)).toEqual(['/enquiries/safety/safe'])
  })

  it('gives whoever reads the limits no task: what is stale is said to be so', () => {
    const said = plainWords(words.limits.stale(words.grammar.date('2026-11-23'), 'B1 and B2'))
    expect(said).toContain('B1 and B2')
    expect(said).not.toMatch(/moeten|devraient|doivent|should|must/)
  })

  it('writes every day, with its year', () => {
    fc.assert(
      fc.property(day, (at) => {
        const text = words.grammar.date(at.toISOString().slice(0, 10))
        expect(text).toContain(String(at.getUTCFullYear()))
        expect(text).toContain(String(at.getUTCDate()))
        expect(text).not.toMatch(/\d-\d/)
      }),
    )
  })
})

describe.each(documentLanguages.filter((language) => language !== 'en-GB'))('the wording in %s', (language) => {
  it('has no sentence of the English wording', () => {
    const english = new Map(texts(wordings['en-GB'], ''))
    const kept = texts(wordings[language], '').filter(
      ([path, text]) => english.get(path) === text && text.trim().split(/\s+/).length > 2,
    )
    expect(kept).toEqual([])
  })
})
