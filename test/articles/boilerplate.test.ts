import { expect, test } from 'vitest'
import { BOILERPLATE_EXAMPLES, isBoilerplate } from '../../src/articles/boilerplate.js'
import { parseFragment } from '../../src/articles/dom.js'
import { pageText } from '../../src/articles/page-text.js'

test.each(BOILERPLATE_EXAMPLES)('keeps %j out of the text', example => {
  expect(isBoilerplate(example)).toBe(true)
})

test.each([
  'Von einem Angriff wisse man nichts, sagte der Sprecher.',
  'Von neuen Plänen war keine Rede.',
  'Von Anna Beispiel stammt der Satz, man müsse handeln.',
  'Mehr dazu wollte die Ministerin nicht sagen.',
  'Mehr zum Thema Hafen werde der Senat im Mai vorlegen.',
  'Zum Thema Hafen sagte sie nichts.',
  'Das Bild: eine Katastrophe, wie der Minister einräumte, die niemand kommen sah und für die niemand verantwortlich sein will.',
  'Stand heute sei nichts entschieden, sagte er.',
  'Teilen wolle man den Gewinn nicht.',
  'Folgen Sie mir nicht, rief der Polizist.',
])('keeps the sentence %j', sentence => {
  expect(isBoilerplate(sentence)).toBe(false)
})

test('drops a paragraph that is a link, and keeps one with a link in it', () => {
  const html =
    '<p><a href="/x">Kommentar: Sparen will gelernt sein</a></p><p>Sie schrieb einen <a href="/y">Brief</a> an den Senat.</p>'
  expect(pageText(parseFragment(html))).toBe('Sie schrieb einen Brief an den Senat.')
})

test('shows white space as a browser does', () => {
  const html =
    '<p>  Ein\n  Satz&nbsp;mit\u00a0<b> fettem </b>Wort und Trenn&shy;stelle.</p>Ohne<br>Absatz<br><br>Mit<div>Kasten</div>'
  expect(pageText(parseFragment(html)).split('\n\n')).toEqual([
    'Ein Satz mit fettem Wort und Trennstelle.',
    'Ohne Absatz',
    'Mit',
    'Kasten',
  ])
})
