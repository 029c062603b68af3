// What the pages do better with a script; all of it works without. Nothing here is needed to read, search or review.

for (const button of document.querySelectorAll('[data-copy]')) offerCopying(button)
for (const field of document.querySelectorAll('[data-suggest]')) suggestNames(field)
for (const part of document.querySelectorAll('[data-shown-for]')) showWhenChosen(part)
for (const form of document.querySelectorAll('form[method="get"]')) form.addEventListener('submit', leaveOutEmpty)
for (const timeline of document.querySelectorAll('.timeline')) moveByArrows(timeline)
for (const marked of document.querySelectorAll('[data-note]')) lightUp(marked)
document.addEventListener('keydown', hideCards)

/** Shows the fields of a correction only while it is a correction that is chosen. */
function showWhenChosen(part) {
  const form = part.closest('form')
  const show = () => {
    part.hidden = new FormData(form).get('judgement') !== part.dataset.shownFor
  }
  form.addEventListener('change', show)
  show()
}

/** Copies the text of an element at a click and says so. */
function offerCopying(button) {
  const place = button.parentElement
  place.hidden = false
  button.addEventListener('click', async () => {
    const text = document.getElementById(button.dataset.copy).textContent
    const result = place.querySelector('[role="status"]')
    try {
      await navigator.clipboard.writeText(text)
      result.textContent = button.dataset.done
    } catch {
      result.textContent = button.dataset.failed
    }
  })
}

/** Asks the register for names that begin as typed. */
function suggestNames(field) {
  const list = field.list
  let waiting
  let latest = ''
  field.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(async () => {
      const typed = field.value.split(';').at(-1).trim()
      if (typed.length < 2 || typed === latest) return
      latest = typed
      const answer = await fetch(`${field.dataset.suggest}?pageSize=10&q=${encodeURIComponent(typed)}`)
      if (!answer.ok || typed !== latest) return
      const { items } = await answer.json()
      list.replaceChildren(...items.map(({ name }) => new Option(name, name)))
    }, 150)
  })
}

/** Keeps empty fields out of the address, which the server would do with a redirect. */
function leaveOutEmpty(event) {
  for (const field of event.target.elements) if (field.value === '') field.disabled = true
  // Coming back by the browser's button must find the fields usable.
  setTimeout(() => {
    for (const field of event.target.elements) field.disabled = false
  })
}

/** One stop for the Tab key instead of one a bar: the arrow keys go from bar to bar. */
function moveByArrows(timeline) {
  const bars = [...timeline.querySelectorAll('a')]
  const steps = { ArrowRight: 1, ArrowLeft: -1, Home: -bars.length, End: bars.length }
  for (const bar of bars.slice(1)) bar.tabIndex = -1
  timeline.addEventListener('keydown', event => {
    const step = steps[event.key]
    const here = bars.indexOf(document.activeElement)
    if (step === undefined || here < 0) return
    event.preventDefault()
    const next = bars[Math.min(Math.max(here + step, 0), bars.length - 1)]
    bars[here].tabIndex = -1
    next.tabIndex = 0
    next.focus()
  })
}

/** Shows which entry of the list belongs to which words of the text. */
function lightUp(marked) {
  const partners = document.querySelectorAll(`[data-note="${marked.dataset.note}"]`)
  const light = on => event => {
    event.stopPropagation()
    for (const partner of partners) partner.classList.toggle('lit', on)
  }
  for (const type of ['mouseover', 'focusin']) marked.addEventListener(type, light(true))
  for (const type of ['mouseout', 'focusout']) marked.addEventListener(type, light(false))
}

/** Takes the card away that is shown; cards come again when the pointer moves on to something else, or the focus does. */
function hideCards({ key }) {
  if (key !== 'Escape') return
  const root = document.documentElement
  const shown = new AbortController()
  const early = { signal: shown.signal, capture: true }
  let place
  const show = () => {
    root.classList.remove('cards-hidden')
    shown.abort()
  }
  root.classList.add('cards-hidden')
  root.addEventListener(
    'mouseover',
    ({ clientX, clientY }) => {
      // What lies under a card that goes is entered without a move.
      place ??= `${clientX} ${clientY}`
      if (place !== `${clientX} ${clientY}`) show()
    },
    early,
  )
  root.addEventListener('focusin', show, early)
}
