import { expect, test } from 'vitest'
import { WortlautError } from '../src/errors.js'

test('an error keeps its code, its message and its cause', () => {
  const cause = new Error('no such file')
  const error = new WortlautError('bad-input', 'seeds/x.txt: cannot be read', { cause })
  expect(error).toMatchObject({
    name: 'WortlautError',
    code: 'bad-input',
    message: 'seeds/x.txt: cannot be read',
    cause,
  })
})
