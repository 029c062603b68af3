// openapi-typescript builds its output with the compiler's JavaScript API, which TypeScript 7 does not have.
import { register } from 'node:module'

const hook = `export const resolve = (name, context, next) => next(name === 'typescript' ? 'typescript-5' : name, context)`
register(`data:text/javascript,${encodeURIComponent(hook)}`, import.meta.url)
