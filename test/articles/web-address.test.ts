import { expect, test } from 'vitest'
import { readAddress, toWebAddress } from '../../src/articles/web-address.js'

test.each([
  ['https://bote.example/hafen?id=7&utm_source=rss#kommentare', 'https://bote.example/hafen?id=7'],
  ['https://bote.example/hafen?fbclid=x&gclid=y&wt_zmc=z', 'https://bote.example/hafen'],
  ['https://bote.example/größe?a=1#oben', 'https://bote.example/größe?a=1'],
  ['https://bote.example/#!/artikel/7', 'https://bote.example/#!/artikel/7'],
  [' HTTP://bote.example ', 'HTTP://bote.example'],
  ['javascript:alert(1)', null],
  ['/lokales/hafen', null],
  ['https://', null],
  ['', null],
  [null, null],
])('makes of %j %j', (written, address) => {
  expect(toWebAddress(written)).toBe(address)
})

test('refuses what a source calls an address and is none', () => {
  expect(readAddress('')).toBeNull()
  expect(() => readAddress('javascript:alert(1)')).toThrow('"url": "javascript:alert(1)" is not a web address')
})
