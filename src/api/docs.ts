import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import express, { type Router } from 'express'
import { sendText } from './send.js'

const ASSETS = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Wortlaut API</title>
<link rel="stylesheet" href="/docs/swagger-ui.css">
<link rel="icon" href="/docs/favicon-32x32.png">
<main id="docs"></main>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</html>
`

const START = `SwaggerUIBundle({ url: '/openapi.json', dom_id: '#docs', deepLinking: true, validatorUrl: null })
`

/** `/openapi.json`, and `/docs`: a page to try the API that loads nothing from outside. */
export function docsRouter(document: unknown): Router {
  const router = express.Router()
  const json = JSON.stringify(document, null, 2)
  router.get('/openapi.json', (req, res) => sendText(req, res, 'application/json', json))
  router.get('/docs', (req, res) => sendText(req, res, 'text/html', PAGE))
  router.get('/docs/start.js', (req, res) => sendText(req, res, 'text/javascript', START))
  router.use('/docs', express.static(ASSETS, { index: false, maxAge: '1d' }))
  return router
}
