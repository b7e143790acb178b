import type { english } from './english.ts'

/**
 * All that a document says in words of our own, by section: text, or functions of named arguments that return it, so
 * that the grammar of a language is its own business. English is the model: a language that lacks a sentence of it, or
 * takes other arguments, is a type error.
 */
export type Wording = typeof english
