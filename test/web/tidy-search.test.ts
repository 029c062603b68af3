import { expect, test } from 'vitest'
import { tidySearch } from '../../src/web/tidy-search.js'

test.each([
  ['q=Abzug&speaker=&from=&to=', 'q=Abzug'],
  ['from=21.1.2022&to=01.2022', 'from=2022-01-21&to=2022-01'],
  ['from=2022&to=2022-01-21', 'from=2022&to=2022-01-21'],
  ['from=gestern', 'from=gestern'],
  ['q=+Abzug+', 'q=Abzug'],
  ['q=1.2022', 'q=1.2022'],
  ['type=Direct&type=Indirect', 'type=Direct&type=Indirect'],
  ['', ''],
])('%s becomes %s', (given, tidy) => {
  expect(tidySearch(new URLSearchParams(given))).toBe(tidy)
})
