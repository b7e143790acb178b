import { z } from 'zod'
import type { FactScalar } from '../assertion.ts'
import { calendarDateSchema } from '../calendar-date-schema.ts'
import { declarationOf, type FactKey } from './catalogue.ts'
import { doesNotApply, type FactDeclaration } from './declare.ts'

function declaredSchema(declaration: FactDeclaration): z.ZodType<FactScalar> {
  switch (declaration.type) {
    case 'boolean':
      return z.boolean({ error: 'expected true or false' })
    case 'choice': {
      const values = Object.keys(declaration.options)
      return z.enum(values, { error: `expected one of: ${values.join(', ')}` })
    }
    case 'choices': {
      const values = Object.keys(declaration.options)
      return z
        .array(z.enum(values, { error: `expected one of: ${values.join(', ')}` }), { error: 'expected a list' })
        .refine((items) => new Set(items).size === items.length, { error: 'expected a list without repeats' })
        .transform((items) => values.filter((value) => items.includes(value)))
        .meta({ uniqueItems: true })
    }
    case 'integer': {
      const expected = `expected a whole number from ${declaration.min} to ${declaration.max}`
      return z
        .int({ error: expected })
        .min(declaration.min, { error: expected })
        .max(declaration.max, { error: expected })
    }
    case 'date':
      return calendarDateSchema
  }
}

const made = new Map<FactKey, z.ZodType<FactScalar>>()

/**
 * Schema of one value of a fact. Lists come out in the order of the declaration, so that equal sets are equal. Made once
 * for each fact: a schema takes many times as long to make as a value to read, and lists of cases read thousands.
 */
export function factSchema(key: FactKey): z.ZodType<FactScalar> {
  const known = made.get(key) ?? schemaOf(declarationOf(key))
  made.set(key, known)
  return known
}

function schemaOf(declaration: FactDeclaration): z.ZodType<FactScalar> {
  const declared = declaredSchema(declaration)
  if (!declaration.mayNotApply) return declared
  return z.union([declared, z.literal(doesNotApply)], {
    error: ({ input }) => `${declared.safeParse(input).error?.issues[0]?.message ?? 'expected'}, or "${doesNotApply}"`,
  })
}
