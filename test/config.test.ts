import { expect, test } from 'vitest'
import { readConfig } from '../src/config.js'

test('without a variable set, everything has a default', () => {
  expect(readConfig({ PORT: '', PATH: '/bin' })).toEqual({
    DATABASE_URL: 'file:./data/wortlaut.db',
    HOST: '127.0.0.1',
    PORT: 4000,
    LOG_LEVEL: 'info',
    CORS_ORIGINS: [],
    RATE_LIMIT: 600,
    BODY_LIMIT: 10 * 1024 * 1024,
    TRUSTED_PROXIES: 0,
  })
})

test('lists are separated by commas', () => {
  expect(readConfig({ CORS_ORIGINS: 'https://a.example, https://b.example,' }).CORS_ORIGINS).toEqual([
    'https://a.example',
    'https://b.example',
  ])
})

test.each([
  ['PORT', '70000'],
  ['PORT', 'http'],
  ['LOG_LEVEL', 'loud'],
  ['RATE_LIMIT', '-1'],
  ['PUBLIC_URL', 'zitate.example'],
])('%s=%s is refused by name', (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(`environment: ${name}: `)
})

test('all that is wrong is told at once', () => {
  expect(() => readConfig({ PORT: 'x', BODY_LIMIT: '0' })).toThrow(/PORT: .*; BODY_LIMIT: /)
})
