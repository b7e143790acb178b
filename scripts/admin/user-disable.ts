import { disableUser } from '#lib/server/identity/by-operator'
import { aboutPerson } from './about-person.ts'

export const command = aboutPerson(disableUser, 'is shut out')
