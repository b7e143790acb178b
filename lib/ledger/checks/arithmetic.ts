import type { Figure } from '#lib/domain/ledger/claim'
import { placedClaims } from '../placed-claims.ts'
import { defineCheck, type Told } from './check.ts'

export const arithmetic = defineCheck({
  id: 'arithmetic',
  title: 'Figures that do not come out',
  asks: 'Does a figure follow from the numbers beside it, as exactly as it is printed, and do sums add up?',
  source: 'Research on the evidence, section 5, check 4.',
  *find(ledger) {
    for (const { claim } of placedClaims(ledger)) {
      const wrong = claim.figure && wrongWith(claim.figure)
      if (wrong) yield { claims: [claim.id], ...wrong }
      const sum = wrongSum(claim.proposition)
      if (sum !== null)
        yield {
          claims: [claim.id],
          found: `The sum “${sum}” does not come out.`,
          expected: 'Parts that add up to the whole.',
          toDo: 'Read the numbers again in the source.',
        }
    }
  },
})

const isPercentage = (unit: string): boolean => /\bper ?cent\b|%/i.test(unit)

function wrongWith({ value, unit, numerator, denominator }: Figure): Omit<Told, 'claims'> | null {
  if (numerator === null || denominator === null) return null
  const beside = `${numerator} of ${denominator}`
  if (denominator <= 0 || numerator < 0 || numerator > denominator)
    return {
      found: `The numbers beside the figure are ${beside}.`,
      expected: 'A part that is no greater than the whole, of one kind with it (persons, cases or judgments).',
      toDo: 'Read both numbers again in the source and enter what each of them counts.',
    }
  if (value === null) return null
  if (!isPercentage(unit ?? '')) {
    if (
      [numerator, denominator, numerator / denominator].some(
        (one) => Math.abs(one - value) < 0.5 * printed(value) + 1e-9,
      )
    )
      return null
    return {
      found: `The figure is ${value}, and the numbers beside it are ${beside}.`,
      expected: 'A figure that is one of these numbers or their ratio.',
      toDo: 'Read the figure again in the source.',
    }
  }
  const exact = (100 * numerator) / denominator
  const half = printed(value) / 2
  if (Math.abs(exact - value) > half * (1 + 1e-9))
    return {
      found: `The figure is ${value} per cent, and ${beside} is ${Number(exact.toPrecision(6))} per cent.`,
      expected: 'A figure that follows from the numbers beside it.',
      toDo: 'Read all three numbers again in the source; where they count different things, enter what.',
    }
  const low = (100 * (numerator - looseness(numerator))) / (denominator + looseness(denominator))
  const high = (100 * (numerator + looseness(numerator))) / (denominator - looseness(denominator))
  if (value - low <= 2 * half && high - value <= 2 * half) return null
  return {
    found: `The figure is ${value} per cent. The numbers beside it, ${beside}, look rounded and would allow anything from ${Number(low.toPrecision(4))} to ${Number(Math.min(high, 100).toPrecision(4))}.`,
    expected: 'A figure no more exact than the numbers it comes from.',
    toDo: 'Enter the exact numbers, or print fewer digits.',
  }
}

/** The last digit printed, as a quantity: 0.01 for 99.95. Zeros at the end are not kept in a number and so not seen. */
const printed = (value: number): number => 10 ** -(String(value).split('.')[1]?.length ?? 0)

/** How far a number that ends in three zeros or more may be from what was counted. */
function looseness(number: number): number {
  const zeros = /0*$/.exec(String(number))?.[0].length ?? 0
  return zeros < 3 ? 0 : 10 ** zeros / 2
}

const sums = /\d[\d,.]*(?: ?\+ ?\d[\d,.]*)+ ?= ?\d[\d,.]*\d|\d(?: ?\+ ?\d)+ ?= ?\d+/g

/** The first sum written out in a text (`2 + 3 = 5`) that does not come out; null when there is none. */
function wrongSum(text: string): string | null {
  for (const [sum] of text.matchAll(sums)) {
    const [parts = '', whole = ''] = sum.split('=')
    const numberOf = (written: string) => Number(written.replaceAll(',', '').trim())
    const total = parts.split('+').reduce((all, part) => all + numberOf(part), 0)
    if (Math.abs(total - numberOf(whole)) > 1e-6) return sum
  }
  return null
}
