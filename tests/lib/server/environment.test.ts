import { describe, expect, it } from 'vitest'
import { EnvironmentError, readEnvironment } from '#lib/server/environment'

const refusal = (env: Record<string, string>): string => {
  try {
    readEnvironment(env)
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message
    throw error
  }
  return 'accepted'
}

describe('the environment', () => {
  it('needs nothing: loopback, port 3000, production', () => {
    expect(readEnvironment({})).toMatchObject({
      APP_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: 3000,
      APP_ORIGIN: 'http://127.0.0.1:3000',
      DATABASE_URL: null,
      CLOCK_OFFSET_S: 0,
    })
  })

  it('takes an empty value for an unset one', () => {
    expect(readEnvironment({ PORT: '', DATABASE_URL: '', APP_ENV: '' })).toEqual(readEnvironment({}))
  })

  it('makes the origin from where it listens', () => {
    expect(readEnvironment({ HOST: '::1', PORT: '81' }).APP_ORIGIN).toBe('http://[::1]:81')
    expect(readEnvironment({ HOST: '0.0.0.0' }).APP_ORIGIN).toBe('http://127.0.0.1:3000')
    expect(readEnvironment({ APP_ORIGIN: 'https://cases.example.org/' }).APP_ORIGIN).toBe('https://cases.example.org')
  })

  it.each([
    ['PORT', 'many'],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '3000.5'],
    ['HOST', 'two words'],
    ['APP_ENV', 'staging'],
    ['APP_ORIGIN', 'cases.example.org'],
    ['APP_ORIGIN', 'https://cases.example.org/path'],
    ['APP_ORIGIN', 'file:///cases'],
    ['DATABASE_URL', 'mysql://localhost/cases'],
    ['SESSION_IDLE_S', '-1'],
    ['SESSION_ABSOLUTE_S', '1e3'],
    ['CLOCK_OFFSET_S', 'tomorrow'],
  ])('refuses %s=%s with one sentence that names it', (name, value) => {
    expect(refusal({ [name]: value })).toMatch(new RegExp(`^${name} must be [^.]+(?:\\.[^.]+)*\\.$`))
  })

  it('tells every wrong value at once', () => {
    expect(refusal({ PORT: 'x', APP_ENV: 'y' })).toMatch(/APP_ENV must be .* PORT must be /)
  })

  it('refuses a moved clock in production and allows it in a test', () => {
    expect(refusal({ CLOCK_OFFSET_S: '60' })).toMatch(/CLOCK_OFFSET_S/)
    expect(readEnvironment({ CLOCK_OFFSET_S: '60', APP_ENV: 'test' }).CLOCK_OFFSET_S).toBe(60)
  })

  it('never repeats the value, which may be a password', () => {
    expect(refusal({ DATABASE_URL: 'secret-word' })).not.toContain('secret-word')
  })

  it('refuses an idle limit beyond the absolute one', () => {
    expect(refusal({ SESSION_IDLE_S: '100', SESSION_ABSOLUTE_S: '50' })).toMatch(/SESSION_IDLE_S/)
  })
})
