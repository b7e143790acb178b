import type { Route } from '#lib/rules/engine/legal-test'

/** The routes of the refusal grounds: one for each ground, shared by the instruments that know it. */
export const politicalOffence: Route = {
  id: 'political-offence',
  name: 'Political offence',
  elements: ['refusal-grounds/political-offence'],
}
export const discrimination: Route = {
  id: 'discrimination',
  name: 'Discrimination clause',
  elements: ['refusal-grounds/discrimination'],
}
export const dualCriminality: Route = {
  id: 'dual-criminality',
  name: 'Dual criminality',
  elements: ['refusal-grounds/dual-criminality'],
}
export const threshold: Route = {
  id: 'threshold',
  name: 'Threshold of penalty',
  elements: ['refusal-grounds/threshold'],
}
export const speciality: Route = { id: 'speciality', name: 'Speciality', elements: ['refusal-grounds/speciality'] }
export const nationality: Route = { id: 'nationality', name: 'Nationality', elements: ['refusal-grounds/nationality'] }
export const lapseOfTime: Route = {
  id: 'lapse-of-time',
  name: 'Lapse of time',
  elements: ['refusal-grounds/lapse-of-time'],
}
export const asylum: Route = { id: 'asylum', name: 'Asylum and refugee status', elements: ['refusal-grounds/asylum'] }
export const military: Route = {
  id: 'military-offence',
  name: 'Military offence',
  elements: ['refusal-grounds/military-offence'],
}

export const refusalQuestion =
  'Does a refusal ground of the instrument or of national law stand in the way of surrender?'
