import { resetFactors } from '#lib/server/identity/by-operator'
import { aboutPerson } from './about-person.ts'

export const command = aboutPerson(resetFactors, 'has no second factor now and sets up one at the next sign-in')
