// Waits until a server that is starting is ready, asks it the README's first question, and opens its page with what that loads.
const [base] = process.argv.slice(2)
const deadline = Date.now() + 60_000

while (!(await isReady())) {
  if (Date.now() > deadline) fail(`${base}/readyz did not answer within a minute`)
  await new Promise(resolve => setTimeout(resolve, 200))
}
const answer = await fetch(`${base}/api/statements?speaker=Lawrow&from=2022-01&to=2022-01`)
const { items } = await answer.json()
const found = items.find(({ text }) => text.includes('keinen Einmarsch'))
if (!found) fail(`Lawrow's assurance is not among ${items.length} statements`)
const said = `${found.speaker?.name}, relayed by ${found.relayedBy?.name}`
if (said !== 'Sergej Lawrow, relayed by Antony Blinken') fail(`Lawrow's assurance is ascribed to ${said}`)
console.log(`${said}: ${found.text}`)

const page = await read('/?speaker=Lawrow')
if (!page.includes('keinen Einmarsch')) fail("Lawrow's assurance is not on the page")
const assets = [...page.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path]) => path)
if (!assets.length) fail('the page names no style sheet')
for (const path of assets) await read(path)
console.log(`The page shows it, with ${assets.join(', ')}`)

async function read(path) {
  const answer = await fetch(base + path, { headers: { accept: 'text/html,*/*' } })
  if (!answer.ok) fail(`${path} answered ${answer.status}`)
  return answer.text()
}

async function isReady() {
  return (await fetch(`${base}/readyz`).catch(() => null))?.ok ?? false
}

function fail(message) {
  console.error(message)
  process.exit(1)
}
